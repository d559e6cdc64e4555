using System.CommandLine;
using System.CommandLine.Parsing;
using Journal.Cli.Reading;
using Journal.Cli.Reporting;
using Journal.Core.Dates.Prose;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Cli.Commands;

/// <summary><c>journal dates</c>: the dates of a text, for editors who make a timeline and for programs.</summary>
public static class DatesCommand
{
    /// <summary>The command with its argument and options.</summary>
    /// <param name="options">The options that all commands have.</param>
    /// <param name="host">What the command works with.</param>
    internal static Command Make(SharedOptions options, Host host)
    {
        var files = new Argument<string[]>("file")
        {
            Description = "The text; - is standard input. The front matter of a .md file is left out. With --write articles or folders of them; without a name all articles of the input.",
            HelpName = "file",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var language = new Option<string>("--lang") { Description = "The language; auto looks at every sentence, with --write at the article's own language.", HelpName = "kk|ru|en|auto", DefaultValueFactory = _ => "auto" };
        language.AcceptOnlyFromAmong("kk", "ru", "en", "auto");
        var format = new Option<string>("--format") { Description = "How the dates are written.", HelpName = "tsv|json", DefaultValueFactory = _ => "tsv" };
        format.AcceptOnlyFromAmong("tsv", "json");
        var write = new Option<bool>("--write") { Description = "Propose the dates that are new as events in the front matter, for an editor to accept or dismiss." };
        var command = new Command("dates", "Lists the dates that a text names, with their values in EDTF.") { files, language, format, write };
        command.Validators.Add(result => Check(result, result.GetValue(files) ?? [], result.GetValue(write)));
        command.SetAction((parsed, stop) => Failures.Guard(options.Read(parsed), host.Terminal, () =>
        {
            string tag = parsed.GetRequiredValue(language);
            var known = tag == "auto" ? LanguageTag.Undetermined : LanguageTag.Parse(tag);
            bool isJson = parsed.GetRequiredValue(format) == "json";
            var named = parsed.GetRequiredValue(files);
            var shared = options.Read(parsed);
            int status = parsed.GetValue(write)
                ? ProposalCommand.Run(new ProposalOptions(named.ToValueList(), shared.Input, known, isJson, shared.Quiet), host with { Stop = stop })
                : Run(new DatesOptions(named[0], known, isJson), host with { Stop = stop }, Console.OpenStandardInput);
            return Task.FromResult(status);
        }));
        return command;
    }

    /// <summary>Finds and prints.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="host">What the command works with.</param>
    /// <param name="openInput">Opens standard input.</param>
    /// <returns>The exit status.</returns>
    public static int Run(DatesOptions options, Host host, Func<Stream> openInput)
    {
        var read = Read(options.File, openInput);
        Report.Write(host.Terminal.Error, ReportFormat.Text, Report.InOrder(read.Diagnostics));
        if (read.Value is { } source)
        {
            int start = options.File.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? BodyStart(source.Text) : 0;
            var found = DateFinder.Find(source.Text.AsSpan(start), options.Language);
            var dates = found.Select(date => new SourceSpan(source, start + date.Start, date.Length)).Zip(found, (place, date) => new DateRow(date, place.Text.ToString(), place));
            DatesTable.Write(host.Terminal.Out, dates, options.IsJson);
        }
        return read.HasErrors ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private static void Check(CommandResult result, string[] files, bool isWrite)
    {
        if (isWrite && files.Contains(DatesOptions.StandardInput))
            result.AddError("--write wants files, not standard input");
        else if (!isWrite && files.Length != 1)
            result.AddError(files.Length == 0 ? "dates wants a file; - is standard input" : "dates lists the dates of one file; only --write takes several");
    }

    private static Checked<SourceText?> Read(string file, Func<Stream> openInput)
    {
        Func<Stream> open = file == DatesOptions.StandardInput ? openInput : () => File.OpenRead(file);
        try
        {
            using var stream = open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            return SourceDecoder.Decode(file, bytes.ToArray());
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            string reason = Directory.Exists(file) ? "it is a folder" : InputFolder.Reason(failure);
            return new Checked<SourceText?>(null, [Problems.FileUnreadable(new SourceText(file, "").Start, reason)]);
        }
    }

    // Behind the second line of three hyphens, if the first line with anything on it is one.
    private static int BodyStart(string text)
    {
        int open = text.Length - text.TrimStart('\n').Length;
        if (!IsFence(text, open))
            return 0;
        for (int line = NextLine(text, open); line < text.Length; line = NextLine(text, line))
            if (IsFence(text, line))
                return NextLine(text, line);
        return 0;
    }

    private static bool IsFence(string text, int start) => text.AsSpan(start, NextLine(text, start) - start).TrimEnd() is "---" or "...";

    private static int NextLine(string text, int start)
    {
        int end = text.IndexOf('\n', start);
        return end < 0 ? text.Length : end + 1;
    }
}
