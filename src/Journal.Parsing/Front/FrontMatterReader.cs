using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.DataFiles;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>What the front matter of a text says.</summary>
/// <param name="Front">The front matter.</param>
/// <param name="Language">The language that it names, or null.</param>
/// <param name="TranslationOfSpan">Where the language of the original stands.</param>
internal sealed record ReadFront(FrontMatter Front, Located<LanguageTag>? Language, SourceSpan TranslationOfSpan);

/// <summary>Reads the front matter of an article or page.</summary>
internal static class FrontMatterReader
{
    /// <summary>Reads the front matter.</summary>
    /// <param name="yaml">The lines between the fences, or null.</param>
    /// <param name="scope">How values are read; its language is that of the file's name.</param>
    /// <param name="depth">How many folders lie between the file and the root of the input.</param>
    public static ReadFront Read(SourceSpan? yaml, ReadingScope scope, int depth)
    {
        int before = scope.Found.Count;
        var node = yaml is { } part ? YamlReader.Read(part, scope.Found) : null;
        var map = MapReader.Open(node, scope, "front matter", "title: …");
        if (node is null && yaml is { } unread && scope.Found.Count > before && TextIn(unread) is { } text && scope.Found[^1].Span.Start >= text.Start)
            scope.Found[^1] = Problems.UnclosedFrontMatter(text);
        if (map is null)
            return new ReadFront(yaml is { } wrong && HasErrors(wrong, scope.Found) ? Untitled(scope) : FrontMatter.Empty, null, SourceSpan.None);
        var language = map.Tag("lang");
        // A text without a language is in the language of the file, which 'lang' may have named.
        map = new MapReader((YamlMap)node!, scope with { Language = language?.Value ?? scope.Language });
        map.Node("lang");
        var front = Read(map, depth);
        if (front.Title.IsEmpty && map.HasUnreadable("title"))
            front = front with { Title = Untitled(map.Scope).Title };
        map.ReportUnknownKeys();
        FrontMatterDates.CheckOrder(front, scope);
        return new ReadFront(front, language, map.SpanOf("translation-of"));
    }

    private static bool HasErrors(SourceSpan part, List<Diagnostic> found) => found.Exists(one =>
        one.Severity == Severity.Error && one.Span.Source.Path == part.Source.Path && one.Span.Start >= part.Start && one.Span.Start <= part.End);

    /// <summary>A line behind an empty one that is no entry: the text begins here and was taken for front matter.</summary>
    private static SourceSpan? TextIn(SourceSpan yaml)
    {
        var lines = new FrontMatterLines(yaml.Source);
        int text = lines.FirstText(yaml.Start);
        return text < yaml.End && text >= yaml.Start + 2 && yaml.Source.Text[text - 2] == '\n' ? lines.At(text) : null;
    }

    /// <summary>Stands for front matter that could not be read, which is reported, so that nobody is told as well that there is no title.</summary>
    private static FrontMatter Untitled(ReadingScope scope) =>
        new() { Title = new Localized<string>([new InLanguage<string>(scope.Language, "…")]) };

    private static FrontMatter Read(MapReader map, int depth) => new()
    {
        Title = map.Localized("title"),
        Subtitle = map.Localized("subtitle"),
        Abstract = map.Localized("abstract"),
        Authors = CreditsReader.Read(map),
        TranslationOf = map.Tag("translation-of")?.Value,
        Translators = map.Texts("translators", "translators: [smaghulova-k-q]"),
        Keywords = KeywordsReader.Read(map),
        Section = map.Text("section", "section: politics"),
        Pages = PrintedPages.Read(map.Text("pages", "pages: 3-12"), map.Scope),
        Doi = CheckedNumbers.Doi(map.Text("doi", "doi: 10.1234/abc"), map.Scope),
        Udc = map.Plain("udc", "udc: 327(574)"),
        Received = map.Date("received"),
        Accepted = map.Date("accepted"),
        Published = map.Date("published"),
        Corrected = map.Date("corrected"),
        Retracted = map.Date("retracted"),
        License = map.Localized("license"),
        Copyright = map.Localized("copyright"),
        Funding = map.Localized("funding"),
        Acknowledgements = map.Localized("acknowledgements"),
        CompetingInterests = map.Localized("competing-interests"),
        Events = EventsReader.Read(map),
        References = ReferencesReader.Read(map),
        IsDigest = map.Choice("version", "digest") is not null,
        Slug = Slug(map),
        Aliases = map.Texts("aliases", "aliases: [old/address.html]").Where(alias => IsAddress(alias, map.Scope)).ToValueList(),
        IsDraft = map.Flag("draft"),
        IsFragment = map.Flag("fragment"),
        Pdf = Addresses.RelativePath(map.Text("pdf", "pdf: article.pdf"), depth, map.Scope),
    };

    private static Located<string>? Slug(MapReader map) =>
        map.Text("slug", "slug: batysty-igeru") is { } slug && Names.CheckSlug(slug.Value, slug.Span, map.Scope.Found) ? slug : null;

    private static bool IsAddress(Located<string> alias, ReadingScope scope)
    {
        string path = alias.Value.TrimStart('/');
        bool valid = path.Length > 0 && !alias.Value.StartsWith("//", StringComparison.Ordinal)
            && !path.AsSpan().ContainsAny("\\:?#") && !path.Contains("%2f", StringComparison.OrdinalIgnoreCase)
            && !path.Split('/').Any(segment => segment is ".." or "." || segment.Length > 255);
        if (!valid)
            scope.Add(Problems.BadAlias(alias));
        return valid;
    }
}
