using System.Text;
using Journal.Core.Text;

namespace Journal.Formats;

/// <summary>The rules for crawlers (RFC 9309): everything may be read.</summary>
public static class Robots
{
    /// <summary>Writes <c>robots.txt</c>.</summary>
    /// <param name="baseUrl">Absolute address of the site without a last slash; null leaves the pointer to the sitemap out, which must be absolute.</param>
    public static TreeFile Write(string? baseUrl)
    {
        string rules = "User-agent: *\nAllow: /\n";
        string text = baseUrl is null ? rules : $"{rules}\nSitemap: {baseUrl}/{Sitemap.Path}\n";
        return new TreeFile("robots.txt", FileContent.Of(Encoding.UTF8.GetBytes(text)));
    }
}
