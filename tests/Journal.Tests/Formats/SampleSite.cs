using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Tests.Formats;

/// <summary>Small sites made by hand.</summary>
internal static class SampleSite
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Kazakh, LanguageTag.Russian];

    public static Localized<string> InBoth(string kk, string ru) => new([new(LanguageTag.Kazakh, kk), new(LanguageTag.Russian, ru)]);

    public static Article NewArticle(string issue, string slug) => new()
    {
        Issue = issue,
        Slug = slug,
        OriginalLanguage = LanguageTag.Kazakh,
        Texts = [],
        Title = InBoth($"Тақырып {slug}", $"Название {slug}"),
    };

    public static PublishedIssue NewIssue(string id, string? date, params Article[] articles) => new(
        new Issue { Id = id, Date = date is null ? null : Date(date), Span = SourceSpan.None },
        [new IssuePart(null, articles.ToValueList())]);

    public static Edtf Date(string text) => Edtf.TryParse(text, out var date, out _) ? date : throw new FormatException(text);

    public static Author Person(string name) => new() { Id = "a", Name = InBoth(name, name + "-ru"), Span = SourceSpan.None };

    public static Site Of(params PublishedIssue[] issues)
    {
        var edition = new Edition
        {
            Masthead = new Masthead { Title = InBoth("Хабаршы", "Вестник"), Languages = Languages.ToValueList(), Span = SourceSpan.None },
            Issues = issues.ToValueList(),
            Contributors = [],
            Subjects = [],
            Pages = [],
            Media = [],
        };
        var pages = new List<Page>
        {
            new ChooserPage(new Address(""), LanguageTag.Kazakh) { Alternates = In("{0}/") },
            new NotFoundPage(new Address("404.html"), LanguageTag.Kazakh),
            new RedirectPage(new Address("old/"), LanguageTag.Kazakh, new Address("kk/")),
        };
        foreach (var language in Languages)
        {
            pages.Add(new HomePage(In("{0}/", language), language) { Alternates = In("{0}/") });
            pages.AddRange(issues.SelectMany(issue => issue.Articles.Select(article => PageOf(article, issue, language))));
        }
        return new Site(edition, pages.OrderBy(page => page.Address.Path, StringComparer.Ordinal).ToValueList(), new LinkMap(new Dictionary<string, Address>()));
    }

    private static ArticlePage PageOf(Article article, PublishedIssue issue, LanguageTag language)
    {
        string pattern = $"{{0}}/issues/{article.Issue}/{article.Slug}/";
        return new ArticlePage(In(pattern, language), language, article, issue, null, null) { Alternates = In(pattern) };
    }

    private static Address In(string pattern, LanguageTag language) => new(pattern.Replace("{0}", language.Value, StringComparison.Ordinal));

    private static ValueList<InLanguage<Address>> In(string pattern) =>
        Languages.Select(language => new InLanguage<Address>(language, In(pattern, language))).ToValueList();
}
