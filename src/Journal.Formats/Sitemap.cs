using System.Xml;
using Journal.Core.Layout;
using Journal.Core.Text;

namespace Journal.Formats;

/// <summary>The list of all pages for search engines: sitemaps.org protocol 0.9, with the languages of each page as <c>xhtml:link</c>.</summary>
public static class Sitemap
{
    /// <summary>Path of the sitemap, or of the index of sitemaps.</summary>
    public const string Path = "sitemap.xml";

    /// <summary>How many addresses the protocol allows in one file.</summary>
    public const int MostAddresses = 50_000;

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    // The protocol also allows no file over 50 MB. An alternate takes some 150 bytes, so count them instead of bytes.
    private const int MostLinks = 150_000;

    /// <summary>Writes the sitemap; where one file cannot hold it, several with an index.</summary>
    /// <param name="site">The site.</param>
    /// <param name="baseUrl">Absolute address of the site without a last slash.</param>
    /// <returns><c>sitemap.xml</c>, and <c>sitemap-1.xml</c> and so on if it is an index.</returns>
    public static ValueList<TreeFile> Write(Site site, string baseUrl)
    {
        var parts = Split(site.Pages.Where(IsListed));
        if (parts.Count == 1)
            return [WriteOne(Path, parts[0], baseUrl)];
        var files = parts.Select((pages, i) => WriteOne(PartPath(i), pages, baseUrl)).ToList();
        return [WriteIndex(files, baseUrl), .. files];
    }

    // A page in another script, and texts side by side, have another page as their canonical one, and only canonical addresses belong here.
    private static bool IsListed(Page page) => page is { Original: null } and not (RedirectPage or NotFoundPage or ParallelPage);

    private static List<List<Page>> Split(IEnumerable<Page> pages)
    {
        var parts = new List<List<Page>> { new() };
        int links = 0;
        foreach (var page in pages)
        {
            int more = page.Alternates.Count + 1;
            if (parts[^1].Count == MostAddresses || links + more > MostLinks)
            {
                parts.Add([]);
                links = 0;
            }
            parts[^1].Add(page);
            links += more;
        }
        return parts;
    }

    private static string PartPath(int index) => FormattableString.Invariant($"sitemap-{index + 1}.xml");

    private static TreeFile WriteIndex(List<TreeFile> files, string baseUrl) => XmlText.ToFile(Path, xml =>
    {
        xml.WriteStartElement("sitemapindex", Namespace);
        foreach (var file in files)
        {
            xml.WriteStartElement("sitemap", Namespace);
            xml.WriteElementString("loc", Namespace, $"{baseUrl}/{file.Path}");
            xml.WriteEndElement();
        }
        xml.WriteEndElement();
    });

    private static TreeFile WriteOne(string path, List<Page> pages, string baseUrl) => XmlText.ToFile(path, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in pages)
            WritePage(xml, page, baseUrl);
        xml.WriteEndElement();
    });

    private static void WritePage(XmlWriter xml, Page page, string baseUrl)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, Absolute(baseUrl, page.Address));
        if (page is ArticlePage { Article: var article } && ArticleDates.Changed(article)?.Full is { } day)
            xml.WriteElementString("lastmod", Namespace, day);
        foreach (var alternate in page.Alternates)
            WriteAlternate(xml, alternate.Language.Value, Absolute(baseUrl, alternate.Value));
        if (page.Alternates.Count > 0)
            WriteAlternate(xml, "x-default", Absolute(baseUrl, DefaultOf(page)));
        xml.WriteEndElement();
    }

    // The root is where a reader of any language chooses; elsewhere the journal's main language stands first.
    private static Address DefaultOf(Page page) => page is HomePage or ChooserPage ? new Address("") : page.Alternates[0].Value;

    private static void WriteAlternate(XmlWriter xml, string language, string href)
    {
        xml.WriteStartElement("xhtml", "link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", language);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }

    private static string Absolute(string baseUrl, Address address) => $"{baseUrl}/{Address.Encode(address.Path)}";
}
