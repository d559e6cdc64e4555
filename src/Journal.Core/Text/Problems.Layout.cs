namespace Journal.Core.Text;

/// <content>What is found when pages get their addresses: clashes, and links that lead nowhere.</content>
public static partial class Problems
{
    /// <summary>Two pages with one address.</summary>
    public static Diagnostic AddressClash(SourceSpan span, string address) => Error(
        "address-clash", span, $"another page has the address {address} already", "addresses must differ by more than letter case");

    /// <summary>A free page with the name of one of the journal's own pages.</summary>
    public static Diagnostic ReservedPage(SourceSpan span, string slug) => Error(
        "reserved-page", span, $"a page cannot be called '{slug}': the journal itself has a page of that name", "rename the file");

    /// <summary>A former address that cannot be one.</summary>
    public static Diagnostic BadAlias(Located<string> alias) => Error(
        "bad-alias", alias.Span, $"'{alias.Value}' is no address on this site", "write a path such as /archive/2009/article/");

    /// <summary>A link to a file that is not published.</summary>
    public static Diagnostic BrokenLink(SourceSpan span, string target, string? similar) => Error(
        "broken-link", span, $"the link leads to '{target}', which is no published file of the input",
        HintForAddress(target) ?? (similar is null ? "write the path of a file from this one, for instance ../2009-2/article.kk.md; drafts are not published" : $"letter case matters: the file is called {similar}"));

    /// <summary>A link to an anchor that does not exist.</summary>
    public static Diagnostic BrokenAnchor(SourceSpan span, string anchor, string file) => Error(
        "broken-anchor", span, $"'{file}' has no anchor '{anchor}'", "give the place an id, for instance ## Heading {#id}");

    /// <summary>An image or other file that is not there.</summary>
    public static Diagnostic MissingFile(SourceSpan span, string target, string? similar) => Error(
        "missing-file", span, $"'{target}' is no published file of the input",
        HintForAddress(target) ?? (similar is null ? "put the file beside the text that uses it, images as png, jpg, gif, webp or svg" : $"letter case matters: the file is called {similar}"));

    /// <summary>An address of another site without its beginning.</summary>
    public static Diagnostic AddressWithoutScheme(SourceSpan span, string target) => Error(
        "address-without-scheme", span, $"'{target}' does not say how to get there", $"write it with https: in front: https:{target}");

    private static string? HintForAddress(string target)
    {
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return $"write the address of another site with https:// in front: https://{target}";
        return target.Contains('\\', StringComparison.Ordinal) ? "write the path with forward slashes: /" : null;
    }
}
