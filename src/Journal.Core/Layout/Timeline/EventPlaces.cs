using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Resolve;

namespace Journal.Core.Layout.Timeline;

/// <summary>The place that tells of an event.</summary>
/// <param name="Page">The page of the article; null where the site has none.</param>
/// <param name="Anchor">The anchor of the passage, without <c>#</c>, or null.</param>
/// <param name="Language">The language of the page.</param>
public readonly record struct EventPlace(Address? Page, string? Anchor, LanguageTag Language);

/// <summary>Finds the very place that tells of an event, for readers of a language. Made once for a site.</summary>
public sealed class EventPlaces
{
    private readonly Dictionary<(LanguageTag, string Issue, string Slug), Address> articles = [];
    private readonly HashSet<(LanguageTag, string Issue, string Slug, string Anchor)> passages = [];

    /// <summary>Looks a site through.</summary>
    /// <param name="site">The site.</param>
    /// <param name="edition">What its pages show: that of the site, or the same in another script.</param>
    public EventPlaces(Site site, Edition edition)
    {
        foreach (var page in site.Pages.OfType<ArticlePage>())
            articles.TryAdd((page.Language, page.Article.Issue, page.Article.Slug), page.Address);
        foreach (var article in edition.Issues.SelectMany(i => i.Articles))
            AddPassages(article);
    }

    /// <summary>The place: the passage that an editor named if the reader's text has it, else the marked or found words, else the article.</summary>
    /// <param name="happening">The event.</param>
    /// <param name="language">The reader's language.</param>
    public EventPlace Of(TimelineEvent happening, LanguageTag language)
    {
        var (issue, slug) = (happening.Article.Issue, happening.Article.Slug);
        Address? own = Find(language);
        if (happening is { Origin: EventOrigin.Stated, Stated.Anchor.Value: { } anchor } && passages.Contains((language, issue, slug, anchor)))
            return new EventPlace(own, anchor, language);
        if (happening.PassageFor(language) is not { } passage)
            return new EventPlace(own, null, language);
        return Find(passage.Language) is { } there
            ? new EventPlace(there, passage.Anchor, passage.Language)
            : new EventPlace(own, passage.Anchor, language);

        Address? Find(LanguageTag tag) => articles.TryGetValue((tag, issue, slug), out var address) ? address : null;
    }

    // A digest or translation may lack the passage that the front matter of the original names.
    private void AddPassages(Article article)
    {
        var wanted = article.Events.Select(e => e.Anchor?.Value).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (wanted.Count == 0)
            return;
        foreach (var text in article.Texts)
            foreach (string anchor in Anchors.Of(text.Body))
                if (wanted.Contains(anchor))
                    passages.Add((text.Language, article.Issue, article.Slug, anchor));
    }
}
