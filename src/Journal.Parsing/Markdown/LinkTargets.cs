using Journal.Core.Text;
using Md = Markdig.Syntax.Inlines;

namespace Journal.Parsing.Markdown;

/// <summary>Checks where links and images lead.</summary>
internal static class LinkTargets
{
    /// <summary>Reports a link that is empty or that does more than lead somewhere.</summary>
    public static void CheckLink(string target, SourceSpan span, BodyScope scope)
    {
        if (string.IsNullOrWhiteSpace(target))
            scope.Add(Problems.EmptyTarget(span));
        else if (SchemeOf(target) is { } scheme and not ("http" or "https" or "mailto" or "tel" or "ftp"))
            scope.Add(Problems.UnsafeLink(span, scheme));
        else if (Tidy(target).StartsWith("//", StringComparison.Ordinal))
            scope.Add(Problems.AddressWithoutScheme(span, target));
    }

    /// <summary>Reports an image that is empty or lies elsewhere.</summary>
    public static void CheckImage(string target, SourceSpan span, BodyScope scope)
    {
        string tidy = Tidy(target);
        if (tidy.Length == 0)
            scope.Add(Problems.EmptyTarget(span));
        else if (SchemeOf(target) is { } scheme)
            scope.Add(scheme is "http" or "https" or "ftp" ? Problems.RemoteImage(span) : Problems.UnsafeLink(span, scheme));
        else if (tidy.Replace('\\', '/').StartsWith("//", StringComparison.Ordinal))
            scope.Add(Problems.RemoteImage(span));
    }

    /// <summary>Where the target stands; the whole link where that is not known.</summary>
    public static SourceSpan SpanOf(Md.LinkInline link, SourceSpan whole, Places places)
    {
        if (link.UrlSpan.IsEmpty)
            return whole;
        var span = places.Of(link.UrlSpan);
        // A target in angle brackets is shown without them.
        return span.Text is ['<', .., '>'] ? span.Slice(1, span.Length - 2) : span;
    }

    /// <summary>The scheme as a browser finds it, in lower case: white space and control characters do not count; null for a relative target.</summary>
    public static string? SchemeOf(string target)
    {
        string tidy = Tidy(target);
        int end = tidy.AsSpan().IndexOfAny(":/?#");
        return end <= 0 || tidy[end] != ':' ? null : tidy[..end].ToLowerInvariant();
    }

    private static string Tidy(string target) =>
        new([.. target.Where(c => !char.IsWhiteSpace(c) && !char.IsControl(c) && c is not ('\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff' or '\u00ad'))]);
}
