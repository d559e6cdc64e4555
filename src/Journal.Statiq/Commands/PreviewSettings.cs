using System.ComponentModel;
using Spectre.Console.Cli;
using Statiq.App;

namespace Journal.Statiq.Commands;

/// <summary>The options of the preview.</summary>
public sealed class PreviewSettings : PipelinesCommandSettings
{
    /// <summary>The port.</summary>
    [CommandOption("--port <PORT>")]
    [Description("Start the preview web server on the specified port (default is 5080).")]
    public int Port { get; set; } = 5080;

    /// <summary>Whether changes are not looked for.</summary>
    [CommandOption("--no-watch")]
    [Description("Turn off watching the input and theme folders for changes and rebuilding.")]
    public bool NoWatch { get; set; }
}
