using Journal.Cli.Reading;
using Journal.Cli.Reporting;
using Journal.Core.Text;

namespace Journal.Cli.Commands;

/// <summary><c>journal dates --write</c>: proposes the dates of articles as events, for an editor to accept or dismiss.</summary>
public static class ProposalCommand
{
    /// <summary>Writes what is new into each article, and lists it.</summary>
    /// <param name="options">What the user chose.</param>
    /// <param name="host">What the command works with.</param>
    /// <returns>The exit status. An article with errors is left as it is; the others are written.</returns>
    public static int Run(ProposalOptions options, Host host)
    {
        if (options.Paths.Count == 0 && !Directory.Exists(options.Input))
            return Refuse(host, Problems.InputMissing(options.Input));
        var articles = ArticlePath.Find(options.Paths.Count == 0 ? [options.Input] : options.Paths);
        var proposer = new DateProposer(options.Language);
        var proposals = new List<Proposal>();
        foreach (var article in articles.Value)
        {
            if (host.Stop.IsCancellationRequested)
                break;
            proposals.Add(proposer.Propose(article));
        }
        var found = Report.InOrder([.. articles.Diagnostics, .. proposals.SelectMany(one => one.Diagnostics)]);
        bool namesFiles = options.Paths is not [var only] || Directory.Exists(only);
        DatesTable.Write(host.Terminal.Out, proposals.SelectMany(one => one.Written), options.IsJson, namesFiles);
        Report.Write(host.Terminal.Error, ReportFormat.Text, found);
        foreach (string line in proposals.SelectMany(one => one.Refused))
            host.Terminal.Error.WriteLine(PlainText.Of(line));
        if (!options.Quiet)
            host.Terminal.Error.WriteLine(Summary(proposals));
        host.Stop.ThrowIfCancellationRequested();
        if (proposals.Exists(one => one.HasMachineFailed))
            return ExitStatus.MachineFailed;
        return found.Any(one => one.Severity == Severity.Error) ? ExitStatus.InputErrors : ExitStatus.Done;
    }

    private static int Refuse(Host host, Diagnostic problem)
    {
        Report.Write(host.Terminal.Error, ReportFormat.Text, [problem]);
        return ExitStatus.InputErrors;
    }

    private static string Summary(List<Proposal> proposals)
    {
        int dates = proposals.Sum(one => one.Written.Count);
        int changed = proposals.Count(one => one.Written.Count > 0);
        int waiting = proposals.Sum(one => one.Waiting);
        string what = dates == 0
            ? $"no new dates in {Counted.Of(proposals.Count, "article")}"
            : $"{Counted.Of(dates, "date")} proposed in {Counted.Of(changed, "article")}";
        return waiting == 0 ? what : $"{what}; {Counted.Of(waiting, "proposal")} to accept or dismiss";
    }
}
