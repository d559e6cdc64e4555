using System.Text.RegularExpressions;
using Journal.Core.Text;

namespace Journal.BrowserTests;

/// <summary>One page of the sample.</summary>
/// <param name="File">The file, from the root of the site: <c>kk/index/index.html</c>.</param>
/// <param name="Language">The language that its address promises.</param>
/// <param name="Layout">The layout that made it: <c>article</c>.</param>
internal sealed partial record SamplePage(string File, string Language, string Layout)
{
    /// <summary>The address from the root of the site: <c>kk/index/</c>.</summary>
    public string Address => File.EndsWith("index.html", StringComparison.Ordinal) ? File[..^"index.html".Length] : File;

    /// <summary>Whether it stands in one language, with the head and the foot of the site.</summary>
    public bool HasMasthead => Layout is not ("chooser" or "not-found" or "redirect");

    public static SamplePage Of(TreeFile file, IReadOnlyList<string> languages)
    {
        string first = file.Path.Split('/')[0];
        string html = System.Text.Encoding.UTF8.GetString(file.Content.Read().Span);
        return new SamplePage(file.Path, languages.Contains(first) ? first : languages[0], BodyClass().Match(html).Groups[1].Value);
    }

    /// <summary>The address of the same page in another language.</summary>
    public string AddressIn(string language) => language + Address[Address.IndexOf('/', StringComparison.Ordinal)..];

    public override string ToString() => "/" + Address;

    [GeneratedRegex("<body class=\"layout-([a-z-]+)\"")]
    private static partial Regex BodyClass();
}
