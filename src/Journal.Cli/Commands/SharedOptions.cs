using System.CommandLine;
using System.CommandLine.Parsing;
using Journal.Cli.Reporting;

namespace Journal.Cli.Commands;

/// <summary>The options that every command has.</summary>
internal sealed class SharedOptions
{
    private readonly Option<string> input = Folder("--input", "The folder of the editors.", "input");
    private readonly Option<string> theme = Folder("--theme", "The folder of the theme.", "theme");
    private readonly Option<string> output = Folder("--output", "The folder that is written.", "output");
    private readonly Option<string?> baseUrl = new("--base-url") { Description = "Where the site will stand; stands for base-url in journal.yml.", HelpName = "address" };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Publish drafts too." };
    private readonly Option<bool> noCache = new("--no-cache") { Description = "Take nothing from earlier runs." };
    private readonly Option<bool> strict = new("--strict") { Description = "Let warnings fail the run." };
    private readonly Option<string> format = new("--format") { Description = "How diagnostics are written.", HelpName = "text|json|github|sarif", DefaultValueFactory = _ => "text" };
    private readonly Option<bool> quiet = new("--quiet") { Description = "No summary and no progress." };
    private readonly Option<bool> verbose = new("--verbose") { Description = "Say more." };

    public SharedOptions()
    {
        format.AcceptOnlyFromAmong("text", "json", "github", "sarif");
        baseUrl.Validators.Add(CheckBaseUrl);
    }

    /// <summary>Adds the options to a command and all commands below it.</summary>
    /// <param name="root">The command.</param>
    public void AddTo(Command root)
    {
        foreach (Option option in (Option[])[input, theme, output, baseUrl, drafts, noCache, strict, format, quiet, verbose])
        {
            option.Recursive = true;
            root.Add(option);
        }
    }

    /// <summary>What the user chose.</summary>
    /// <param name="parsed">The command line, without mistakes.</param>
    public BuildOptions Read(ParseResult parsed) => new()
    {
        Input = parsed.GetRequiredValue(input),
        Theme = parsed.GetRequiredValue(theme),
        Output = parsed.GetRequiredValue(output),
        BaseUrl = parsed.GetValue(baseUrl)?.TrimEnd('/'),
        Drafts = parsed.GetValue(drafts),
        Strict = parsed.GetValue(strict),
        Format = FormatOf(parsed.GetRequiredValue(format)),
        Quiet = parsed.GetValue(quiet),
        Verbose = parsed.GetValue(verbose),
    };

    private static Option<string> Folder(string name, string description, string usual)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "folder", DefaultValueFactory = _ => usual };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Any(token => token.Value.Trim().Length == 0 || token.Value.Contains('\0', StringComparison.Ordinal)))
                result.AddError($"{name} wants a folder");
        });
        return option;
    }

    private static void CheckBaseUrl(OptionResult result)
    {
        if (result.Tokens.Count == 0)
            return;
        string address = result.Tokens[0].Value;
        bool isGood = Uri.TryCreate(address, UriKind.Absolute, out var uri)
            && uri.Scheme is "http" or "https"
            && !address.AsSpan().ContainsAny('?', '#')
            && uri.UserInfo.Length == 0;
        if (!isGood)
            result.AddError("--base-url wants an absolute address such as https://user.github.io/repo");
    }

    private static ReportFormat FormatOf(string name) => name switch
    {
        "json" => ReportFormat.Json,
        "github" => ReportFormat.GitHub,
        "sarif" => ReportFormat.Sarif,
        _ => ReportFormat.Text,
    };
}
