using System.Xml;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Formats;

/// <summary>The newest articles for feed readers: Atom (RFC 4287), one feed for each language.</summary>
public static class Feed
{
    /// <summary>How many articles a feed holds.</summary>
    public const int MostEntries = 50;

    private const string Namespace = "http://www.w3.org/2005/Atom";

    // Atom wants a time (section 4.2.15) where nothing is known; the clock would change the bytes with every build.
    private const string Unknown = "1970-01-01T00:00:00Z";

    /// <summary>Path of the feed of a language: <c>{language}/feed.xml</c>.</summary>
    /// <param name="language">The language.</param>
    public static string PathOf(LanguageTag language) => $"{language.Value}/feed.xml";

    /// <summary>Writes the feed of one language: articles of the newest issues first, in the printed order.</summary>
    /// <param name="site">The site.</param>
    /// <param name="language">The language of the feed; titles and abstracts that do not exist in it say which they are in.</param>
    /// <param name="baseUrl">Absolute address of the site without a last slash; identifiers are made from it.</param>
    public static TreeFile Write(Site site, LanguageTag language, string baseUrl)
    {
        var entries = Newest(site, language);
        return XmlText.ToFile(PathOf(language), xml =>
        {
            xml.WriteStartElement("feed", Namespace);
            xml.WriteAttributeString("xml", "lang", null, language.Value);
            WriteHead(xml, site.Edition.Masthead, (language, baseUrl), entries);
            foreach (var page in entries)
                WriteEntry(xml, page, site.Edition.Masthead, baseUrl);
            xml.WriteEndElement();
        });
    }

    private static List<ArticlePage> Newest(Site site, LanguageTag language)
    {
        var pages = site.Pages.OfType<ArticlePage>()
            .Where(page => page.Language == language)
            .ToDictionary(page => (page.Article.Issue, page.Article.Slug));
        return site.Edition.Issues
            .SelectMany(issue => issue.Articles)
            .Select(article => pages.GetValueOrDefault((article.Issue, article.Slug)))
            .OfType<ArticlePage>()
            .Take(MostEntries)
            .ToList();
    }

    private static void WriteHead(XmlWriter xml, Masthead masthead, (LanguageTag Language, string BaseUrl) place, List<ArticlePage> entries)
    {
        string self = $"{place.BaseUrl}/{PathOf(place.Language)}";
        xml.WriteText("id", self);
        WriteLocalized(xml, "title", masthead.Title.Best(place.Language, masthead.Languages), place.Language);
        xml.WriteText("updated", entries.Count == 0 ? Unknown : entries.Select(Updated).Max(StringComparer.Ordinal)!);
        WriteLink(xml, "self", "application/atom+xml", self);
        WriteLink(xml, "alternate", "text/html", $"{place.BaseUrl}/{place.Language.Value}/");
        // An entry without authors takes the feed's (section 4.1.1).
        var publisher = masthead.Publisher.IsEmpty ? masthead.Title : masthead.Publisher;
        if (publisher.Best(place.Language, masthead.Languages) is { } name)
            WriteAuthor(xml, name.Value);
    }

    private static void WriteEntry(XmlWriter xml, ArticlePage page, Masthead masthead, string baseUrl)
    {
        var article = page.Article;
        string address = $"{baseUrl}/{Address.Encode(page.Address.Path)}";
        xml.WriteStartElement("entry");
        xml.WriteText("id", address);
        WriteLocalized(xml, "title", article.Title.Best(page.Language, masthead.Languages), page.Language);
        xml.WriteText("updated", Updated(page));
        if ((CalendarDay.Of(article.Published) ?? ArticleDates.CameOut(page.Issue.Issue)) is { } published)
            xml.WriteText("published", published.Timestamp);
        WriteLink(xml, "alternate", "text/html", address);
        foreach (var byline in article.Bylines)
            WriteAuthor(xml, byline.Author.Name.Best(page.Language, masthead.Languages)?.Value ?? byline.Author.Id);
        if (article.Abstract.Best(page.Language, masthead.Languages) is { } summary)
            WriteLocalized(xml, "summary", summary, page.Language);
        xml.WriteEndElement();
    }

    private static string Updated(ArticlePage page) =>
        (ArticleDates.Changed(page.Article) ?? ArticleDates.CameOut(page.Issue.Issue))?.Timestamp ?? Unknown;

    private static void WriteLocalized(XmlWriter xml, string name, InLanguage<string>? text, LanguageTag language)
    {
        xml.WriteStartElement(name);
        if (text is { } known)
        {
            if (known.Language != language && known.Language != LanguageTag.Undetermined)
                xml.WriteAttributeString("xml", "lang", null, known.Language.Value);
            xml.WriteString(XmlText.Clean(known.Value));
        }
        xml.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author");
        xml.WriteText("name", name);
        xml.WriteEndElement();
    }

    private static void WriteLink(XmlWriter xml, string relation, string type, string href)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", href);
        xml.WriteEndElement();
    }
}
