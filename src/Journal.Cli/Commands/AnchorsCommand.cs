using System.CommandLine;
using Journal.Cli.Reading;
using Journal.Cli.Reporting;
using Journal.Cli.Writing;
using Journal.Core.Ledgers;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Generation;
using PlainText = Journal.Cli.Reporting.PlainText;

namespace Journal.Cli.Commands;

/// <summary><c>journal anchors</c>: compares the anchors of all texts with those that were published, and remembers them.</summary>
internal static class AnchorsCommand
{
    /// <summary>The command with its option.</summary>
    /// <param name="options">The options that all commands have.</param>
    /// <param name="host">What the command works with.</param>
    public static Command Make(SharedOptions options, Host host)
    {
        var write = new Option<bool>("--write") { Description = "Write the ledgers: add what is new, retire what is gone." };
        var command = new Command("anchors", "Lists what has changed since the anchors of the texts were last written down; ends with 1 if anything has.") { write };
        command.SetAction((parsed, stop) => Failures.Guard(
            options.Read(parsed),
            host.Terminal,
            () => Task.FromResult(Run(options.Read(parsed), parsed.GetValue(write), host with { Stop = stop }))));
        return command;
    }

    /// <summary>Compares, and writes if that is wanted and the input has no errors.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="writes">Whether the ledgers are written.</param>
    /// <param name="host">What the command works with.</param>
    /// <returns>The exit status: without writing it is 1 also where a ledger does not say what is on the page.</returns>
    public static int Run(BuildOptions options, bool writes, Host host)
    {
        var input = InputFolder.Read(options.Input, host.Stop);
        var compared = Directory.Exists(options.Input) ? Generator.CompareLedgers(input.Value) : new Checked<ValueList<LedgerChange>>([], []);
        // That a file which cannot be read is not there follows from that alone.
        var unread = input.Diagnostics.Select(problem => problem.Span.Source.Path).Where(path => path.Length > 0).ToHashSet(StringComparer.Ordinal);
        var found = Report.InOrder([.. input.Diagnostics, .. compared.Diagnostics.Where(problem => !unread.Contains(problem.Span.Source.Path))]);
        Report.Write(host.Terminal.Error, options.Format, found);
        var changes = compared.Value;
        bool fails = found.Any(problem => problem.Severity == Severity.Error || (options.Strict && writes && problem.Severity == Severity.Warning));
        if (!fails && writes)
            LedgerFolder.Write(options.Input, changes, host.Stop);
        if (!fails)
            foreach (var change in changes)
                List(change, input.Value.DisplayPath(change.Path), host.Terminal.Out);
        if (!options.Quiet)
            host.Terminal.Out.WriteLine(PlainText.Of(fails ? Refused(found, writes) : Summary(changes.Count, writes)));
        return fails || (!writes && changes.Count > 0) ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private static string Refused(ValueList<Diagnostic> found, bool writes) =>
        $"{Counted.Findings(found)}; the anchors were not {(writes ? "written" : "compared")}";

    private static string Summary(int changes, bool writes) => changes switch
    {
        0 => "all ledgers say what is on the pages",
        _ when writes => $"{Counted.Of(changes, "ledger")} written",
        _ => $"{Counted.Of(changes, "ledger")} out of date; --write brings them up to date",
    };

    private static void List(LedgerChange change, string path, TextWriter output)
    {
        output.WriteLine(PlainText.Of(change.IsNew
            ? $"{path}: new, {Counted.Of(change.Added.Count, "anchor")}"
            : $"{path}: {change.Added.Count} added, {change.Retired.Count} retired, {change.Changed} changed"));
        if (change.IsNew)
            return;
        foreach (var anchor in change.Added)
            output.WriteLine(Line('+', anchor));
        foreach (var anchor in change.Retired)
            output.WriteLine(Line('-', anchor));
    }

    private static string Line(char sign, PublishedAnchor anchor) => PlainText.Of($"  {sign} {anchor.Name} {anchor.Words}".TrimEnd());
}
