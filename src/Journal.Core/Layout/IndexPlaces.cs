using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Everything that an entry of the index leads to, in all languages: made once for all of them.</summary>
/// <param name="names">The heading by language.</param>
internal sealed class IndexPlaces(Localized<string> names)
{
    private readonly List<(Article Article, Passage? Passage)> places = [];

    /// <summary>The heading by language.</summary>
    public Localized<string> Names { get; private set; } = names;

    /// <summary>Adds the languages that the heading does not have yet.</summary>
    /// <param name="more">The same heading in other languages.</param>
    public void AddNames(Localized<string> more)
    {
        var added = more.Entries.Where(m => Names.Entries.All(n => n.Language != m.Language)).ToList();
        if (added.Count > 0)
            Names = new Localized<string>([.. Names.Entries, .. added]);
    }

    /// <summary>Adds an article, or a passage of it. Articles come in the order of the edition.</summary>
    /// <param name="article">The article.</param>
    /// <param name="passage">The passage, or null for the whole article.</param>
    public void Add(Article article, Passage? passage = null) => places.Add((article, passage));

    /// <summary>The mentions for readers of a language: where an article has passages in that language these, else those of its first text that has any.</summary>
    /// <param name="language">The readers' language.</param>
    /// <param name="isNeedless">Which passages are left out, and with them articles that are mentioned in no other way; null for none.</param>
    public ValueList<IndexMention> For(LanguageTag language, Func<Article, Passage, bool>? isNeedless = null)
    {
        var result = new List<IndexMention>();
        for (int start = 0; start < places.Count;)
        {
            var article = places[start].Article;
            int end = start;
            while (end < places.Count && ReferenceEquals(places[end].Article, article))
                end++;
            var chosen = Chosen(start, end, language);
            var kept = isNeedless is null ? chosen : chosen.Where(p => !isNeedless(article, p)).ToValueList();
            if (kept.Count > 0 || places.FindIndex(start, end - start, p => p.Passage is null) >= 0)
                result.Add(new IndexMention(article, kept));
            start = end;
        }
        return [.. result];
    }

    private ValueList<Passage> Chosen(int start, int end, LanguageTag language)
    {
        var passages = places.GetRange(start, end - start).Select(p => p.Passage).OfType<Passage>().Distinct().ToList();
        if (passages.Count == 0)
            return [];
        bool isHere = passages.Exists(p => p.Language == language);
        var texts = places[start].Article.Texts;
        var shown = isHere ? language : texts.First(t => passages.Exists(p => p.Language == t.Language)).Language;
        return passages.Where(p => p.Language == shown).ToValueList();
    }
}
