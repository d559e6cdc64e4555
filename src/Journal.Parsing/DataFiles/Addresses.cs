using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Checks addresses that stand in data files: of sites, people, hosts and files.</summary>
internal static class Addresses
{
    /// <summary>An absolute http or https address; null if it is none.</summary>
    public static string? Web(Located<string>? written, ReadingScope scope, string key)
    {
        if (written is not { } text)
            return null;
        if (Uri.TryCreate(text.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.UserInfo.Length == 0 && !text.Value.Any(c => char.IsWhiteSpace(c) || c is '<' or '>' or '"'))
            return text.Value;
        scope.Add(Problems.InvalidAddress(text.Span, key, text.Value));
        return null;
    }

    /// <summary>The address of a site: no query, no fragment, no last slash.</summary>
    public static string? Base(Located<string>? written, ReadingScope scope, string key)
    {
        if (Web(written, scope, key) is not { } address)
            return null;
        if (address.AsSpan().ContainsAny('?', '#'))
        {
            scope.Add(Problems.InvalidAddress(written!.Value.Span, key, address));
            return null;
        }
        return address.TrimEnd('/');
    }

    /// <summary>An e-mail address; null if it is none. Only its form is looked at.</summary>
    public static string? Email(Located<string>? written, ReadingScope scope)
    {
        if (written is not { } text)
            return null;
        int at = text.Value.IndexOf('@', StringComparison.Ordinal);
        bool valid = at > 0 && at == text.Value.LastIndexOf('@') && at < text.Value.Length - 1
            && !text.Value.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '<' or '>' or '"' or ',' or ':');
        if (!valid)
            scope.Add(Problems.InvalidEmail(text.Span, text.Value));
        return valid ? text.Value : null;
    }

    /// <summary>A host name in lower case: labels of letters, digits and hyphens parted by points (RFC 1123, section 2.1).</summary>
    public static string? Domain(Located<string>? written, ReadingScope scope)
    {
        if (written is not { } text)
            return null;
        string host = text.Value.ToLowerInvariant();
        if (host.Length <= 253 && host.Contains('.', StringComparison.Ordinal) && host.Split('.').All(IsLabel))
            return host;
        scope.Add(Problems.InvalidDomain(text.Span, text.Value));
        return null;
    }

    /// <summary>A path of a file from the folder of the text; null if it leads out of the input or is none.</summary>
    /// <param name="written">The path.</param>
    /// <param name="depth">How many folders lie between the text and the root of the input.</param>
    /// <param name="scope">Takes what is wrong.</param>
    public static Located<string>? RelativePath(Located<string>? written, int depth, ReadingScope scope)
    {
        if (written is not { } text)
            return null;
        int level = depth;
        bool inside = text.Value.Length > 0 && !text.Value.StartsWith('/') && !text.Value.AsSpan().ContainsAny('\\', ':', '%');
        foreach (string segment in text.Value.Split('/'))
        {
            level += segment switch { ".." => -1, "." or "" => 0, _ => 1 };
            inside &= level >= 0;
        }
        if (inside)
            return text;
        scope.Add(Problems.PathLeadsOut(text.Span, text.Value));
        return null;
    }

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-';
}
