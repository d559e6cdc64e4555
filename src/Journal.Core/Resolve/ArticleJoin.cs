using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Joins the files of one article, one for each language: the original decides, translations add what it does not say.</summary>
/// <param name="people">The people of <c>authors.yml</c> by key.</param>
/// <param name="subjects">The thesaurus by key.</param>
internal sealed class ArticleJoin(People people, Thesaurus subjects)
{
    private readonly MarkResolver marks = new(people, subjects);

    /// <summary>Joins files of the same issue and slug.</summary>
    /// <param name="files">The files, the original first, each with its text resolved.</param>
    /// <param name="problems">Receives what is wrong.</param>
    public Article Join(IReadOnlyList<ResolvedFile> files, List<Diagnostic> problems)
    {
        var original = files[0].File;
        var fronts = files.Select(f => f.File.Front).ToList();
        if (fronts.TrueForAll(f => f.Title.IsEmpty))
            problems.Add(Problems.MissingTitle(original.Source.Start));
        return new Article
        {
            Issue = original.Issue,
            Slug = original.Slug,
            OriginalLanguage = original.Language,
            Texts = files.Select(f => Rendition(f, problems)).ToValueList(),
            Title = Merge(files, f => f.Title),
            Subtitle = Merge(files, f => f.Subtitle),
            Abstract = Merge(files, f => f.Abstract),
            Bylines = Bylines(fronts, problems),
            Keywords = subjects.Keywords(files.Select(f => f.File).ToList(), problems),
            Pages = First(fronts, f => f.Pages?.Value),
            Doi = First(fronts, f => f.Doi),
            Udc = First(fronts, f => f.Udc),
            Received = First(fronts, f => f.Received?.Value),
            Accepted = First(fronts, f => f.Accepted?.Value),
            Published = First(fronts, f => f.Published?.Value),
            Corrected = First(fronts, f => f.Corrected?.Value),
            Retracted = First(fronts, f => f.Retracted?.Value),
            License = Merge(files, f => f.License),
            Copyright = Merge(files, f => f.Copyright),
            Funding = Merge(files, f => f.Funding),
            Acknowledgements = Merge(files, f => f.Acknowledgements),
            CompetingInterests = Merge(files, f => f.CompetingInterests),
            Events = EventJoin.Join(fronts),
            Aliases = fronts.SelectMany(f => f.Aliases).DistinctBy(a => a.Value).ToValueList(),
            Pdf = files.Select(f => PdfPath(f.File)).FirstOrDefault(p => p is not null),
        };
    }

    private Rendition Rendition(ResolvedFile resolved, List<Diagnostic> problems)
    {
        var file = resolved.File;
        foreach (var translator in file.Front.Translators)
            people.Check(translator, problems);
        var translators = file.Front.Translators.Select(t => people.Find(t.Value)).OfType<Author>().Distinct();
        return new Rendition(
            file.Language, resolved.Body, file.Path, file.Front.TranslationOf, translators.ToValueList(), file.Front.IsDigest, file.Source.Start)
        {
            Marks = marks.Resolve(resolved.Marks, problems),
        };
    }

    private ValueList<Byline> Bylines(List<FrontMatter> fronts, List<Diagnostic> problems)
    {
        foreach (var credit in fronts.SelectMany(f => f.Authors))
            people.Check(credit.Author, problems);
        var credits = fronts.Select(f => f.Authors).FirstOrDefault(a => a.Count > 0) ?? [];
        var result = new List<Byline>();
        foreach (var credit in credits)
            if (people.Find(credit.Author.Value) is { } author && !result.Exists(b => b.Author.Id == author.Id))
                result.Add(new Byline(author, credit.Affiliation, credit.Corresponding, credit.Roles));
        return [.. result];
    }

    /// <summary>A text's own words for its language go first, then what the original says for other languages, then the rest.</summary>
    private static Localized<string> Merge(IReadOnlyList<ResolvedFile> files, Func<FrontMatter, Localized<string>> part)
    {
        var entries = new List<InLanguage<string>>();
        var seen = new HashSet<LanguageTag>();
        foreach (var (file, _, _) in files)
            foreach (var entry in part(file.Front).Entries)
                if (entry.Language == file.Language && seen.Add(entry.Language))
                    entries.Add(entry);
        foreach (var (file, _, _) in files)
            foreach (var entry in part(file.Front).Entries)
                if (seen.Add(entry.Language))
                    entries.Add(entry);
        return entries.Count == 0 ? Localized<string>.Empty : new Localized<string>([.. entries]);
    }

    private static T? First<T>(List<FrontMatter> fronts, Func<FrontMatter, T?> part)
        where T : class => fronts.Select(part).FirstOrDefault(value => value is not null);

    private static Located<string>? PdfPath(ArticleFile file) => file.Front.Pdf is { } pdf
        ? pdf with { Value = Layout.LinkMap.Normalise(file.Path, pdf.Value) ?? pdf.Value }
        : null;
}

/// <summary>A file of an article with its text resolved.</summary>
/// <param name="File">The file.</param>
/// <param name="Body">Its text, resolved.</param>
/// <param name="Marks">What its spans mark for the index.</param>
internal sealed record ResolvedFile(ArticleFile File, Body Body, ValueList<WrittenMark> Marks);
