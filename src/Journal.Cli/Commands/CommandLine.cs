using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Journal.Cli.Preview;

namespace Journal.Cli.Commands;

/// <summary>The commands and options of the program, and what each starts.</summary>
internal static class CommandLine
{
    /// <summary>What is said after a wrong call.</summary>
    public const string Usage = "usage: journal [build | check | serve | bundle | dates | anchors] [options]\n       journal --help";

    private const int DefaultPort = 8080;

    /// <summary>Makes the parser.</summary>
    /// <param name="host">What the commands work with.</param>
    public static RootCommand Make(Host host)
    {
        var options = new SharedOptions();
        var root = new RootCommand("Makes the web site of a scholarly journal from a folder of texts. Without a command it builds.")
        {
            HelpName = "journal",
        };
        root.Directives.Clear();
        options.AddTo(root);
        root.Add(Build(options, host));
        root.Add(Check(options, host));
        root.Add(Serve(options, host));
        root.Add(Bundle(options, host));
        root.Add(DatesCommand.Make(options, host));
        root.Add(AnchorsCommand.Make(options, host));
        root.SetAction((parsed, stop) => RunBuild(options.Read(parsed), host with { Stop = stop }));
        root.Options.OfType<VersionOption>().Single().Action = new PrintVersion();
        return root;
    }

    private static Command Build(SharedOptions options, Host host)
    {
        var command = new Command("build", "Writes the site into the output folder; with errors the folder stays as it was.");
        command.SetAction((parsed, stop) => RunBuild(options.Read(parsed), host with { Stop = stop }));
        return command;
    }

    private static Command Check(SharedOptions options, Host host)
    {
        var command = new Command("check", "Does all that build does but the writing, and reports the same.");
        command.SetAction((parsed, stop) => RunCheck(options.Read(parsed), host with { Stop = stop }));
        return command;
    }

    private static Command Serve(SharedOptions options, Host host)
    {
        var port = new Option<int?>("--port")
        {
            Description = "The port; without it 8080 or the next free one.",
            HelpName = "number",
        };
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0
                && !(ushort.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort number) && number > 0))
                result.AddError("--port wants a number from 1 to 65535");
        });
        var command = new Command("serve", "Shows the site on this machine and again after every change; writes nothing.") { port };
        command.SetAction((parsed, stop) => Failures.Guard(
            options.Read(parsed),
            host.Terminal,
            () => PreviewCommand.Run(options.Read(parsed), new PreviewPort(parsed.GetValue(port) ?? DefaultPort, parsed.GetValue(port) is null), host with { Stop = stop })));
        return command;
    }

    private static Command Bundle(SharedOptions options, Host host)
    {
        var kind = new Option<string>("--kind") { Description = "What is made: html.", HelpName = "html", DefaultValueFactory = _ => "html" };
        kind.Validators.Add(result =>
        {
            string name = result.Tokens.Count > 0 ? result.Tokens[0].Value : "html";
            if (name is "bagit" or "epub" or "single")
                result.AddError($"--kind {name} does not exist yet; there is html");
            else if (name != "html")
                result.AddError($"--kind '{name}' is unknown; there is html");
        });
        var file = new Option<string>("--out") { Description = "The archive to write.", HelpName = "file", Required = true };
        var command = new Command("bundle", "Writes the journal into one archive that is read without a server.") { kind, file };
        command.SetAction((parsed, stop) => Failures.Guard(
            options.Read(parsed),
            host.Terminal,
            () => Task.FromResult(BundleCommand.Run(options.Read(parsed), parsed.GetRequiredValue(file), host with { Stop = stop }))));
        return command;
    }

    private static Task<int> RunBuild(BuildOptions options, Host host) =>
        Failures.Guard(options, host.Terminal, () => Task.FromResult(BuildCommand.Run(options, host)));

    private static Task<int> RunCheck(BuildOptions options, Host host) =>
        Failures.Guard(options, host.Terminal, () => Task.FromResult(CheckCommand.Run(options, host)));

    private sealed class PrintVersion : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine($"journal {Program.Version}");
            return ExitStatus.Done;
        }
    }
}
