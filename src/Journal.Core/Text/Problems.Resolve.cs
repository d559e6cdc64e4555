namespace Journal.Core.Text;

/// <content>What is found when files are joined: keys that nobody has, citations without a reference, clashes.</content>
public static partial class Problems
{
    /// <summary>A byline, translator or editor that <c>authors.yml</c> does not have.</summary>
    public static Diagnostic UnknownAuthor(Located<string> id, string? nearest) => Error(
        "unknown-author", id.Span, $"no author '{id.Value}' in authors.yml", DidYouMean(nearest) ?? HintForAuthor(id.Value));

    /// <summary>A subject that <c>subjects.yml</c> does not have.</summary>
    public static Diagnostic UnknownSubject(Located<string> id, string? nearest) => Warning(
        "unknown-subject", id.Span, $"no subject '{id.Value}' in subjects.yml", DidYouMean(nearest));

    /// <summary>An article in <c>issue.yml</c> that has no file.</summary>
    public static Diagnostic UnknownArticle(Located<string> slug, string issue, string? nearest) => Error(
        "unknown-article", slug.Span, $"issue '{issue}' has no article '{slug.Value}'",
        DidYouMean(nearest) ?? $"a file {slug.Value}.<language>.md beside issue.yml would be that article");

    /// <summary>A section that <c>issue.yml</c> does not have.</summary>
    public static Diagnostic UnknownSection(Located<string> section, string issue, string? nearest) => Error(
        "unknown-section", section.Span, $"issue '{issue}' has no section '{section.Value}'",
        DidYouMean(nearest) ?? "add it to sections in issue.yml");

    /// <summary>An article or page without a title in any language.</summary>
    public static Diagnostic MissingTitle(SourceSpan span) => Error(
        "missing-title", span, "there is no title", "begin the file with a line ---, a line 'title: …', and another line ---");

    /// <summary>Two articles on the same printed pages.</summary>
    public static Diagnostic OverlappingPages(SourceSpan span, string pages, string other, string otherPages) => Error(
        "overlapping-pages", span, $"pages {pages} overlap with pages {otherPages} of '{other}'", "correct 'pages' in one of the two");

    /// <summary>Two references with one number.</summary>
    public static Diagnostic DoubledReference(SourceSpan span, string number) => Error(
        "doubled-reference", span, $"reference {number} exists already", "a citation must lead to one entry: number each entry once");

    /// <summary>A citation of a reference that does not exist.</summary>
    public static Diagnostic UnknownReference(SourceSpan span, string number, int references) => Error(
        "unknown-reference", span, $"there is no reference {number}: the list has {references}",
        "correct the number, add the reference, or write \\[ if this is no citation");

    /// <summary>A bracket that looks like a citation in a text without references.</summary>
    public static Diagnostic CitationWithoutList(SourceSpan span, string bracket) => Warning(
        "citation-without-list", span, $"{bracket} looks like a citation, but the text has no list of references",
        "put the references as a numbered list under a heading with {.references}, or write \\[");

    /// <summary>A bracket that begins like a citation and goes on otherwise.</summary>
    public static Diagnostic MalformedCitation(SourceSpan span, string bracket) => Warning(
        "malformed-citation", span, $"{bracket} begins like a citation but cannot be read as one",
        "write [12], [12, 45-б.], [4, с. 15; 7], [5–7], or \\[ if this is no citation");

    /// <summary>Two bare numbers in a bracket, or <c>Там же</c> behind a citation of several works.</summary>
    public static Diagnostic AmbiguousCitation(SourceSpan span, string bracket) => Warning(
        "ambiguous-citation", span, $"{bracket} can be read in two ways: a bare number was taken for a page, 'the same' for the last work cited",
        "write [1, 5-б.] for a page, [1; 5] for two references, and the number instead of 'the same'");

    /// <summary><c>(Смағұлова, 2008)</c> where the author has two works of that year in the list.</summary>
    public static Diagnostic AmbiguousAuthorYear(SourceSpan span, string bracket) => Warning(
        "ambiguous-author-year", span, $"{bracket} fits several references, and none was chosen",
        "tell them apart by a letter behind the year, in the list too (2008a), or write the number: [1]");

    /// <summary><c>[Там же]</c> before any other citation.</summary>
    public static Diagnostic RepeatWithoutCitation(SourceSpan span, string bracket) => Warning(
        "repeat-without-citation", span, $"{bracket} has no citation before it to repeat", "write the number of the reference");

    /// <summary>An explicit id twice in one text.</summary>
    public static Diagnostic DoubledId(SourceSpan span, string id) => Error(
        "doubled-id", span, $"the id '{id}' is used twice", "an anchor must lead to one place: change one of the two");

    /// <summary>An explicit id of the form that notes, references and paragraphs get.</summary>
    public static Diagnostic ReservedId(SourceSpan span, string id) => Error(
        "reserved-id", span, $"the id '{id}' has the form of an anchor that the program makes itself",
        "ids must not begin with fn-, fnref-, ref-, cite- or p-, nor contain _");

    private static string HintForAuthor(string id)
    {
        if (id.Contains(';', StringComparison.Ordinal))
            return "put commas between the people, for instance authors: [auezov-m, valikhanov-sh]";
        return id.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? "add an entry with this key to authors.yml"
            : "write the key under which the person stands in authors.yml, for instance smaghulova-k-q";
    }
}
