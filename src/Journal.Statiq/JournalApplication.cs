using Journal.Statiq.Commands;
using Journal.Statiq.Pipelines;
using Microsoft.Extensions.DependencyInjection;
using Statiq.App;
using Statiq.Common;

namespace Journal.Statiq;

/// <summary>Sets up a Statiq application that makes a journal; a project of its own may add pipelines and modules to it.</summary>
public static class JournalApplication
{
    // Below this Statiq waits for threads that the machine hands out one every half second.
    private const int LeastThreads = 16;

    /// <summary>Makes an application whose pipelines are the journal's.</summary>
    /// <param name="factory">Statiq's factory.</param>
    /// <param name="args">The words of Statiq's command line.</param>
    public static Bootstrapper Create(BootstrapperFactory factory, string[] args)
    {
        ThreadPool.GetMinThreads(out int workers, out int ports);
        ThreadPool.SetMinThreads(Math.Max(workers, LeastThreads), Math.Max(ports, LeastThreads));
        // A setting that is missing must be missing, not the variable LANG of the machine; and other packages' pipelines are not wanted.
        return factory
            .CreateDefaultWithout(args, DefaultFeatures.EnvironmentVariables | DefaultFeatures.Pipelines | DefaultFeatures.CustomCommands)
            .AddJournal();
    }

    /// <summary>Adds the pipelines, commands and safeguards of a journal.</summary>
    /// <param name="bootstrapper">The application.</param>
    public static Bootstrapper AddJournal(this Bootstrapper bootstrapper) => bootstrapper
        .ConfigureServices(services => services
            .AddSingleton<Findings>()
            .AddSingleton<LastSite>()
            .AddSingleton<IScriptHelper, NoScripts>()
            .AddSingleton<IFileCleaner, WholeOutput>())
        .AddPipeline<Manuscripts>()
        .AddPipeline<Footnotes>()
        .AddPipeline<Layout>()
        .AddPipeline<Templates>()
        .AddPipeline<Articles>()
        .AddPipeline<Authors>()
        .AddPipeline<MultilingualIndex>()
        .AddPipeline<Pipelines.Timeline>()
        .AddPipeline<Pages>()
        .AddPipeline<Assets>()
        .AddPipeline<Feeds>()
        .AddPipeline<Publishing>()
        .AddPipeline<Bundles>()
        .ConfigureCommands(commands => commands
            .AddPipelineCommand("bundle", normalPipelines: false, nameof(Bundles))
            .WithDescription("Writes the journal as one zip that is read without a server."))
        .AddCommandsOfStatiqWeb();

    // Its preview and deployment where the package is there, ours where only the framework is. Looked up by name, so that this compiles with either.
    private static Bootstrapper AddCommandsOfStatiqWeb(this Bootstrapper bootstrapper)
    {
        bootstrapper.ClassCatalog.Populate();
        if (bootstrapper.ClassCatalog.TryGetValue("Statiq.Web.Commands.PreviewCommand", out var preview))
            bootstrapper.AddCommand(preview);
        else
            bootstrapper.AddCommand<PreviewCommand>();
        if (bootstrapper.ClassCatalog.TryGetValue("Statiq.Web.Commands.ServeCommand", out var serve))
            bootstrapper.AddCommand(serve);
        var deployment = bootstrapper.ClassCatalog.GetValueOrDefault("Statiq.Web.Pipelines.Deployment") ?? typeof(Deployment);
        return bootstrapper.ConfigureEngine(engine => engine.Pipelines.Add(nameof(Deployment), (IPipeline)Activator.CreateInstance(deployment)!));
    }
}
