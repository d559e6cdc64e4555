using System.ComponentModel;
using Journal.Cli.Preview;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Spectre.Console.Cli;
using Statiq.App;
using Statiq.Common;

namespace Journal.Statiq.Commands;

/// <summary>Statiq's interactive command with the journal's own server: the site on this machine, made anew after every change.</summary>
/// <param name="configurators">Statiq's configuration.</param>
/// <param name="settings">Statiq's settings.</param>
/// <param name="serviceCollection">Statiq's services.</param>
/// <param name="fileSystem">Statiq's files.</param>
/// <param name="bootstrapper">The application.</param>
[Description("Builds the site and serves it, rebuilding and reloading it when a file changes.")]
public sealed class PreviewCommand(
    IConfiguratorCollection configurators, Settings settings, IServiceCollection serviceCollection, IFileSystem fileSystem, Bootstrapper bootstrapper)
    : InteractiveCommand<PreviewSettings>(configurators, settings, serviceCollection, fileSystem, bootstrapper)
{
    private PreviewServer? server;

    /// <inheritdoc />
    protected override async Task AfterInitialExecutionAsync(
        CommandContext commandContext, PreviewSettings commandSettings, IEngineManager engineManager, CancellationTokenSource cancellationTokenSource)
    {
        var logger = engineManager.Engine.Services.GetRequiredService<ILogger<Bootstrapper>>();
        var last = Show(engineManager);
        server = await PreviewServer.Start(last.Live, new PreviewPort(commandSettings.Port, MayMove: true));
        if (server is null)
        {
            logger.LogCritical("no port is free for the preview; name one with --port");
            return;
        }
        logger.LogInformation("Preview server listening at {Address}", server.Address);
        if (!commandSettings.NoWatch)
            _ = Watch(engineManager, cancellationTokenSource.Token);
    }

    /// <inheritdoc />
    protected override async Task<ExitCode> ExecutionTriggeredAsync(
        CommandContext commandContext,
        PreviewSettings commandSettings,
        IEngineManager engineManager,
        ExitCode previousExitCode,
        CancellationTokenSource cancellationTokenSource)
    {
        var exitCode = await base.ExecutionTriggeredAsync(commandContext, commandSettings, engineManager, previousExitCode, cancellationTokenSource);
        Show(engineManager);
        return exitCode;
    }

    /// <inheritdoc />
    protected override async Task ExitingAsync(CommandContext commandContext, PreviewSettings commandSettings, IEngineManager engineManager)
    {
        if (server is not null)
            await server.DisposeAsync();
    }

    private static LastSite Show(IEngineManager engineManager)
    {
        var services = engineManager.Engine.Services;
        var last = services.GetRequiredService<LastSite>();
        last.Show(services.GetRequiredService<Findings>().All);
        return last;
    }

    // The command's own token ends the watching with the command.
    private async Task Watch(IEngineManager engineManager, CancellationToken stop)
    {
        var files = engineManager.Engine.FileSystem;
        using var watch = new FolderWatch([JournalSettings.InputFolder(files), JournalSettings.ThemeFolder(engineManager.Engine)]);
        while (!stop.IsCancellationRequested)
        {
            await watch.Changed(stop);
            TriggerExecution();
        }
    }
}
