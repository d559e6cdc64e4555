using System.Buffers;

namespace Journal.Core.Layout;

/// <summary>How links between pages of the site are written. Both forms are relative, so that a site works under any base path.</summary>
public enum LinkStyle
{
    /// <summary>Links end with a slash, as a web server expects: <c>../authors/</c>.</summary>
    Hosted,

    /// <summary>Links name the file, as a reader without a server needs: <c>../authors/index.html</c>.</summary>
    Offline,
}

/// <summary>A place of the site, from its root, without a leading slash: <c>kk/issues/2009-2/</c>, <c>404.html</c>, or empty for the root.</summary>
/// <param name="Path">The path; a page that is a folder's index ends with a slash.</param>
public readonly record struct Address(string Path)
{
    private static readonly SearchValues<char> Unreserved =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/");

    /// <summary>The file that a server sends for this address.</summary>
    public string File => Path.Length == 0 || Path.EndsWith('/') ? Path + "index.html" : Path;

    /// <summary>Writes the link to another place of the site: a relative reference (RFC 3986, section 4.2), percent-encoded.</summary>
    /// <param name="target">The other place.</param>
    /// <param name="style">Whether a folder's index is named.</param>
    public string LinkTo(Address target, LinkStyle style)
    {
        string to = style == LinkStyle.Offline ? target.File : target.Path;
        int common = 0;
        for (int i = 0; i < Math.Min(Path.Length, to.Length) && Path[i] == to[i]; i++)
            if (Path[i] == '/')
                common = i + 1;
        int up = Path.AsSpan(common).Count('/');
        string rest = Encode(to[common..]);
        if (up > 0)
            return string.Concat(string.Concat(Enumerable.Repeat("../", up)), rest);
        return rest.Length == 0 ? "./" : rest;
    }

    /// <summary>Percent-encodes a path: letters, digits and the unreserved marks stay, slashes part the segments.</summary>
    /// <param name="path">The path.</param>
    public static string Encode(string path) =>
        path.AsSpan().ContainsAnyExcept(Unreserved)
            ? string.Join('/', path.Split('/').Select(Uri.EscapeDataString))
            : path;

    /// <inheritdoc />
    public override string ToString() => "/" + Path;
}
