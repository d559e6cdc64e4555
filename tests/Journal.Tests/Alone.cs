using Xunit;

namespace Journal.Tests;

/// <summary>The tests that measure: they run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
