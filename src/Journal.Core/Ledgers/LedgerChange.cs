using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Ledgers;

/// <summary>What would be written into one ledger so that it says what is on the page.</summary>
/// <param name="Path">Path of the ledger from the root of the input.</param>
/// <param name="IsNew">Whether there is no such file yet.</param>
/// <param name="Text">The whole ledger as it should be.</param>
/// <param name="Added">Anchors that the page has and the ledger has not, in the order of the page.</param>
/// <param name="Retired">Anchors that were published and are gone, in the order of the ledger.</param>
/// <param name="Changed">How many passages were edited, moved or brought back under their published anchors.</param>
public sealed record LedgerChange(
    string Path, bool IsNew, string Text, ValueList<PublishedAnchor> Added, ValueList<PublishedAnchor> Retired, int Changed)
{
    /// <summary>Compares a text with its ledger.</summary>
    /// <param name="path">Path of the ledger.</param>
    /// <param name="body">The text, resolved with this ledger; an empty one retires every anchor.</param>
    /// <param name="ledger">The ledger, or null.</param>
    /// <returns>What is to be written; null where nothing is.</returns>
    internal static LedgerChange? Of(string path, Body body, AnchorLedger? ledger)
    {
        var then = ledger?.Anchors ?? [];
        var known = then.ToDictionary(a => a.Name, StringComparer.Ordinal);
        var now = PageAnchors.Of(body);
        var names = now.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        var lost = then.Where(a => !a.IsRetired && !names.Contains(a.Name)).Select(a => a with { IsRetired = true }).ToList();
        string text = LedgerText.Write([.. now, .. then.Where(a => a.IsRetired && !names.Contains(a.Name)), .. lost]);
        if (ledger is null ? now.Count == 0 : text == ledger.Source.Text)
            return null;
        var added = now.Where(a => !known.ContainsKey(a.Name)).ToValueList();
        int changed = now.Count(a => known.TryGetValue(a.Name, out var before) && before != a);
        return new LedgerChange(path, ledger is null, text, added, [.. lost], changed);
    }
}
