using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Ledgers;

/// <summary>Compares all ledgers of a journal with its texts.</summary>
public static class LedgerChanges
{
    /// <summary>What is to be written so that every published text has its ledger. Drafts get none, and keep the one that they have.</summary>
    /// <param name="manuscript">What editors wrote.</param>
    /// <param name="edition">What is published of it, without drafts.</param>
    /// <returns>The changes in the order of the paths of the ledgers.</returns>
    public static ValueList<LedgerChange> Of(Manuscript manuscript, Edition edition)
    {
        var ledgers = manuscript.Articles.Select(a => (a.Path, a.Ledger)).Concat(manuscript.Pages.Select(p => (p.Path, p.Ledger)))
            .ToDictionary(t => t.Path, t => t.Ledger, StringComparer.Ordinal);
        var published = edition.Issues.SelectMany(i => i.Articles).SelectMany(a => a.Texts).Concat(edition.Pages.SelectMany(p => p.Texts));
        return published
            .Select(text => LedgerChange.Of(LedgerText.PathOf(text.Path), text.Body, ledgers[text.Path]))
            .Concat(manuscript.LeftLedgers.Select(ledger => LedgerChange.Of(ledger.Path, Body.Empty, ledger)))
            .OfType<LedgerChange>()
            .OrderBy(change => change.Path, StringComparer.Ordinal)
            .ToValueList();
    }
}
