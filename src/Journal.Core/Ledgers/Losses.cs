using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Core.Ledgers;

/// <summary>Finds anchors that were published and are gone, and texts that are.</summary>
internal static class Losses
{
    // A chapter that is taken out may have hundreds.
    private const int MostNamed = 10;

    /// <summary>The anchors that a text has lost.</summary>
    /// <param name="body">The text, resolved with its ledger.</param>
    /// <param name="ledger">The ledger.</param>
    /// <param name="span">Where the file of the text begins.</param>
    public static IEnumerable<Diagnostic> Of(Body body, AnchorLedger ledger, SourceSpan span)
    {
        var present = Anchors.Of(body);
        var lost = new List<(PublishedAnchor Anchor, int Marks)>();
        // The marks of a passage stand behind it; those of a lost one are told with it.
        bool isHostLost = false;
        foreach (var anchor in ledger.Anchors.Where(a => !a.IsRetired))
        {
            bool isLost = !present.Contains(anchor.Name);
            if (anchor.Kind is not (AnchorKind.Mark or AnchorKind.Place))
                isHostLost = isLost;
            if (isLost && anchor.Kind == AnchorKind.Mark && isHostLost)
                lost[^1] = lost[^1] with { Marks = lost[^1].Marks + 1 };
            else if (isLost)
                lost.Add((anchor, 0));
        }
        foreach (var (anchor, marks) in lost.Take(MostNamed))
            yield return anchor.Kind == AnchorKind.Mark
                ? Problems.LostMark(span, anchor.Name, anchor.Words)
                : Problems.LostAnchor(span, anchor.Name, anchor.Words, marks);
        if (lost.Count > MostNamed)
            yield return Problems.MoreLostAnchors(span, lost.Skip(MostNamed).Sum(l => 1 + l.Marks));
    }

    /// <summary>The texts that were published and are no longer; one whose address an alias leads on from is not missed.</summary>
    /// <param name="manuscript">What editors wrote.</param>
    /// <param name="drafts">Whether drafts are published too.</param>
    public static IEnumerable<Diagnostic> OfTexts(Manuscript manuscript, bool drafts)
    {
        var fronts = manuscript.Articles.Select(a => a.Front).Concat(manuscript.Pages.Select(p => p.Front)).Where(f => drafts || !f.IsDraft);
        var aliases = fronts.SelectMany(f => f.Aliases).Select(a => Bare(a.Value)).ToHashSet(StringComparer.Ordinal);
        foreach (var ledger in manuscript.LeftLedgers.Where(IsLive))
            if (AddressOf(ledger.Path, manuscript.Masthead) is var address && !aliases.Contains(Bare(address.Path)))
                yield return Problems.LostText(ledger.Source.Start, address.ToString());
        if (drafts)
            yield break;
        foreach (var article in manuscript.Articles.Where(a => a.Front.IsDraft && a.Ledger is { } ledger && IsLive(ledger)))
            yield return Problems.LostDraft(article.Source.Start, Addresses.Article(Shown(article.Language, manuscript.Masthead), article.Issue, article.Slug).ToString());
        foreach (var page in manuscript.Pages.Where(p => p.Front.IsDraft && p.Ledger is { } ledger && IsLive(ledger)))
            yield return Problems.LostDraft(page.Source.Start, Addresses.Free(Shown(page.Language, manuscript.Masthead), page.Slug).ToString());
    }

    private static bool IsLive(AnchorLedger ledger) => ledger.Anchors.Any(a => !a.IsRetired);

    private static string Bare(string address) =>
        (address.EndsWith("/index.html", StringComparison.Ordinal) ? address[..^"index.html".Length] : address).Trim('/');

    // The text is gone; its address follows from the name that it had.
    private static Address AddressOf(string ledger, Masthead masthead)
    {
        string path = ledger[..^LedgerText.Ending.Length];
        int point = path.LastIndexOf('.');
        bool isNamed = LanguageTag.TryParse(point < 0 ? null : path[(point + 1)..], out var language);
        var segments = (isNamed ? path[..point] : path).Split('/');
        var shown = isNamed ? Shown(language, masthead) : masthead.MainLanguage;
        return segments is ["issues", var issue, var slug] ? Addresses.Article(shown, issue, slug) : Addresses.Free(shown, string.Join('/', segments[1..]));
    }

    private static LanguageTag Shown(LanguageTag language, Masthead masthead) =>
        masthead.Languages.Contains(language) ? language : masthead.Languages[0];
}
