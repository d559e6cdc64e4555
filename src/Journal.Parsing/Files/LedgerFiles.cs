using Journal.Core.Ledgers;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Files;

/// <summary>Reads ledgers of anchors and puts each beside its text.</summary>
internal static class LedgerFiles
{
    /// <summary>Reads a ledger.</summary>
    /// <param name="input">The input.</param>
    /// <param name="file">The file.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static AnchorLedger? Read(InputTree input, TreeFile file, List<Diagnostic> found)
    {
        if (FileReader.Text(input.DisplayPath(file.Path), file.Content, found) is not { } source)
            return null;
        var ledger = LedgerText.Read(file.Path, source);
        found.AddRange(ledger.Diagnostics);
        return ledger.Value;
    }

    /// <summary>Gives every text its ledger. Those whose text is not there are kept apart; a text that is there but cannot be read is reported as such.</summary>
    /// <param name="input">The input.</param>
    /// <param name="manuscript">What was read.</param>
    /// <param name="ledgers">The ledgers, in the order of their paths.</param>
    public static Manuscript Join(InputTree input, Manuscript manuscript, IEnumerable<AnchorLedger> ledgers)
    {
        var byText = ledgers.ToDictionary(l => LedgerText.TextOf(l.Path), StringComparer.Ordinal);
        if (byText.Count == 0)
            return manuscript;
        var files = input.Files.Select(f => f.Path).ToHashSet(StringComparer.Ordinal);
        return manuscript with
        {
            Articles = manuscript.Articles.Select(a => byText.TryGetValue(a.Path, out var ledger) ? a with { Ledger = ledger } : a).ToValueList(),
            Pages = manuscript.Pages.Select(p => byText.TryGetValue(p.Path, out var ledger) ? p with { Ledger = ledger } : p).ToValueList(),
            LeftLedgers = byText.Where(l => !files.Contains(l.Key)).Select(l => l.Value).OrderBy(l => l.Path, StringComparer.Ordinal).ToValueList(),
        };
    }
}
