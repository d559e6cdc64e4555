using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;

namespace Journal.Formats.Search;

/// <summary>Lists everything that search can find.</summary>
/// <param name="site">The site.</param>
internal sealed class Records(Site site)
{
    // What is shown of an abstract; a passage around a word that is farther behind is not shown.
    private const int LongestSummary = 600;
    private const int LongestBeginning = 240;

    private readonly Masthead masthead = site.Edition.Masthead;

    /// <summary>Articles, the newest issue first, then free pages, people and subjects. Each is made when it is asked for.</summary>
    public IReadOnlyList<Func<SearchRecord>> All() =>
    [
        .. site.Edition.Issues.SelectMany(i => i.Articles.Select(a => (Func<SearchRecord>)(() => Of(a, i.Issue)))),
        .. site.Edition.Pages.Select(p => (Func<SearchRecord>)(() => Of(p))),
        .. site.Edition.Contributors.Select(c => (Func<SearchRecord>)(() => Of(c))),
        .. Subjects().Select(s => (Func<SearchRecord>)(() => Of(s))),
    ];

    private SearchRecord Of(Article article, Issue issue)
    {
        var languages = article.Texts.Select(t => t.Language)
            .Concat(article.Title.Entries.Select(e => e.Language))
            .Concat(article.Abstract.Entries.Select(e => e.Language));
        var units = Distinct(languages, article.OriginalLanguage).Select(l => Unit(article, l)).ToList();
        // A name in a language that the article has nothing else in leads to the original.
        var elsewhere = article.Bylines.SelectMany(b => Names(b.Author))
            .Where(n => units.TrueForAll(u => u.Language != n.Language))
            .Select(n => new SearchField(FieldWeight.Name, n.Language, n.Text));
        units[0] = units[0] with { Fields = [.. units[0].Fields, .. elsewhere] };
        return new SearchRecord(RecordKind.Article, Path($"issues/{article.Issue}/{article.Slug}/"), issue, article.Retracted is not null, units);
    }

    private SearchUnit Unit(Article article, LanguageTag language)
    {
        var text = article.TextIn(language);
        var read = text is null ? [] : ReadingText.Of(text);
        string title = Exactly(article.Title, language, article.OriginalLanguage);
        string summary = Exactly(article.Abstract, language, article.OriginalLanguage);
        var authors = article.Bylines.Select(b => b.Author.Name.Best(language, masthead.Languages)).OfType<InLanguage<string>>().ToList();
        var fields = new List<SearchField>
        {
            new(FieldWeight.Name, language, title),
            new(FieldWeight.Name, language, Exactly(article.Subtitle, language, article.OriginalLanguage)),
            new(FieldWeight.Abstract, language, summary),
        };
        fields.AddRange(article.Bylines.SelectMany(b => Names(b.Author)).Where(n => n.Language == language));
        fields.AddRange(article.Keywords.Select(k => new SearchField(FieldWeight.Name, language, Exactly(k.Term, language, article.OriginalLanguage))));
        fields.AddRange(read);
        return new SearchUnit(language)
        {
            Title = title,
            Authors = [.. authors.Select(a => a.Language == LanguageTag.Undetermined ? a with { Language = language } : a)],
            Summary = summary.Length > 0 ? Cut(summary, LongestSummary) : Beginning(read),
            Fields = fields,
        };
    }

    private SearchRecord Of(FreePage page) => new(
        RecordKind.Page,
        Path(page.Slug + "/"),
        null,
        false,
        [.. page.Texts.Select(t =>
        {
            var read = ReadingText.Of(t);
            string title = Exactly(page.Title, t.Language, masthead.MainLanguage);
            return new SearchUnit(t.Language) { Title = title, Summary = Beginning(read), Fields = [new SearchField(FieldWeight.Name, t.Language, title), .. read] };
        })]);

    private SearchRecord Of(Contributor contributor)
    {
        var author = contributor.Author;
        return new SearchRecord(
            RecordKind.Author,
            Path($"authors/{author.Id}/"),
            null,
            false,
            [.. Distinct(author.Name.Entries.Select(e => e.Language), masthead.MainLanguage).Select(l => new SearchUnit(l)
            {
                Title = Exactly(author.Name, l, masthead.MainLanguage),
                Summary = Cut(Exactly(author.Affiliation, l, masthead.MainLanguage), LongestBeginning),
                Fields =
                [
                    .. Names(author).Where(n => n.Language == l),
                    new SearchField(FieldWeight.Abstract, l, Exactly(author.Affiliation, l, masthead.MainLanguage)),
                    new SearchField(FieldWeight.Abstract, l, Exactly(author.Bio, l, masthead.MainLanguage)),
                ],
            })]);
    }

    private SearchRecord Of(Subject subject) => new(
        RecordKind.Subject,
        $"index/#{Uri.EscapeDataString("subject-" + subject.Id)}",
        null,
        false,
        [.. Distinct(subject.Term.Entries.Select(e => e.Language), masthead.MainLanguage).Select(l => new SearchUnit(l)
        {
            Title = Exactly(subject.Term, l, masthead.MainLanguage),
            Fields = [new SearchField(FieldWeight.Name, l, Exactly(subject.Term, l, masthead.MainLanguage))],
        })]);

    // Only subjects that the index has: others lead nowhere.
    private IEnumerable<Subject> Subjects()
    {
        var shown = site.Pages.OfType<IndexPage>().SelectMany(p => p.Groups).SelectMany(g => g.Items).Select(e => e.Anchor).ToHashSet(StringComparer.Ordinal);
        return site.Edition.Subjects.Where(s => s.Term.Entries.Count > 0 && shown.Contains("subject-" + s.Id));
    }

    // The forms of a name met in print belong to no language: they are found with the name in the main one.
    private IEnumerable<SearchField> Names(Author author) => author.Name.Entries
        .Select(e => new SearchField(FieldWeight.Name, e.Language == LanguageTag.Undetermined ? masthead.MainLanguage : e.Language, e.Value))
        .Concat(author.Aliases.Select(a => new SearchField(FieldWeight.Name, masthead.MainLanguage, a)));

    private static IEnumerable<LanguageTag> Distinct(IEnumerable<LanguageTag> languages, LanguageTag otherwise) =>
        languages.Select(l => l == LanguageTag.Undetermined ? otherwise : l).DefaultIfEmpty(otherwise).Distinct();

    // A value for all languages belongs to the one that stands in for them.
    private static string Exactly(Localized<string> text, LanguageTag language, LanguageTag general)
    {
        foreach (var entry in text.Entries)
            if (entry.Language == language || (entry.Language == LanguageTag.Undetermined && language == general))
                return entry.Value;
        return "";
    }

    private static string Beginning(IReadOnlyList<SearchField> text) =>
        text.Count > 0 && text[0].Weight == FieldWeight.Text ? Cut(text[0].Text, LongestBeginning) : "";

    private static string Cut(string text, int longest)
    {
        string spaced = string.Join(' ', text[..Math.Min(text.Length, 2 * longest)].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (spaced.Length <= longest)
            return spaced;
        int end = spaced.LastIndexOf(' ', longest);
        return spaced[..(end > longest / 2 ? end : longest)].TrimEnd(' ', ',', ';', ':', '–', '-') + "…";
    }

    private static string Path(string path) => Address.Encode(path);
}
