using Xunit;

// Statiq keeps its console, its caches and its current execution for the whole process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
