using System.Globalization;
using System.Text;
using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests.Golden;

namespace Journal.Tests.Timeline;

/// <summary>Journals of nothing but events.</summary>
internal static class Events
{
    public static Edtf Date(string text) => Edtf.TryParse(text, out var date, out _) ? date : throw new FormatException(text);

    /// <summary>The timeline of one article that states events on some dates.</summary>
    public static TimelinePlan PlanOf(params string[] dates) => TimelinePlan.Of(dates.Select((d, i) => Of(d, "a", i)));

    public static TimelineEvent Of(string date, string slug, int number) =>
        new(Date(date), EventOrigin.Stated, ArticleOf(slug), string.Create(CultureInfo.InvariantCulture, $"event-1-{slug}-{number}"));

    public static Article ArticleOf(string slug, params Rendition[] texts) => new()
    {
        Issue = "1",
        Slug = slug,
        OriginalLanguage = LanguageTag.Kazakh,
        Title = new Localized<string>([new(LanguageTag.Kazakh, slug)]),
        Texts = [.. texts],
    };

    /// <summary>The site of a journal in three languages whose articles state events; each article is a list of dates.</summary>
    public static Checked<Publication> Publish(params string[][] articles) => Generator.Generate(InputOf(articles), TestTheme.Shipped, new GeneratorSettings());

    public static InputTree InputOf(params string[][] articles) => InputTree.From("input", [
        File("journal.yml", "title: { kk: Х, ru: В, en: B }\nlanguages: [kk, ru, en]\n"),
        File("issues/1/issue.yml", "year: 2009\n"),
        .. articles.Select((dates, i) => File($"issues/1/a{i.ToString(CultureInfo.InvariantCulture)}.kk.md", TextOf(dates))),
    ]);

    public static string Read(Publication publication, string path) =>
        Encoding.UTF8.GetString(publication.Tree.Files.Single(f => f.Path == path).Content.Read().Span).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static string TextOf(string[] dates)
    {
        var text = new StringBuilder("---\ntitle: { kk: Мақала, ru: Статья, en: Article }\nevents:\n");
        for (int i = 0; i < dates.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"  - {{ date: \"{dates[i]}\", title: {{ kk: Келісімге қол қойылды {i}, ru: Соглашение подписано {i}, en: Agreement signed {i} }} }}\n");
        return text.Append("---\nМәтін.\n").ToString();
    }

    private static TreeFile File(string path, string text) => new(path, FileContent.Of(Encoding.UTF8.GetBytes(text)));
}
