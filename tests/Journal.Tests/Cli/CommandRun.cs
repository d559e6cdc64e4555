using Journal.Cli;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Cli;

/// <summary>A run of the command in this process, with a generator of the test's own.</summary>
internal sealed record CommandRun(int Status, string Out, string Error)
{
    public static async Task<CommandRun> Of(Generate generate, bool isInteractive, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new Host(new Terminal(output, error, isInteractive), generate, TestContext.Current.CancellationToken);
        int status = await Program.Run(args, host);
        return new CommandRun(status, output.ToString(), error.ToString());
    }

    public static Task<CommandRun> Of(Generate generate, params string[] args) => Of(generate, false, args);

    /// <summary>A generator that publishes every file of the input under its own path, and reports what a test wants.</summary>
    public static Generate Copy(params Diagnostic[] found) => (input, _, _) => new(Site(input), found.ToValueList());

    /// <summary>A journal whose files are those of the input.</summary>
    public static Publication Site(InputTree input) => new(
        new Masthead
        {
            Title = new Localized<string>([new(LanguageTag.Kazakh, "Хабаршы")]),
            Languages = [LanguageTag.Kazakh],
            Span = SourceSpan.None,
        },
        OutputTree.From(input.Files));

    /// <summary>Options that name the three folders of a test.</summary>
    public static string[] Folders(TempFolder folder, params string[] more) =>
        [.. more, "--input", folder["input"], "--theme", folder["theme"], "--output", folder["output"]];
}
