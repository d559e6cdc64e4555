using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Theming;

/// <summary>The journal of the sample site.</summary>
public static class SampleEdition
{
    public static Edition Make(ValueList<Article> articles, ValueList<Author> authors, byte[] cover) => new()
    {
        Masthead = new Masthead
        {
            Title = In("Хабаршы: халықаралық қатынастар", "Вестник: международные отношения", "Bulletin of International Relations"),
            Languages = SampleTheme.Languages,
            BaseUrl = "https://example.org/repo",
            PrintIssn = "1563-0285",
            OnlineIssn = "2618-1215",
            Publisher = In("Қазақ университеті", "Казахский университет", "Kazakh University"),
            License = "CC-BY-4.0",
            Contact = "editor@example.org",
            Span = At,
        },
        Issues = [new PublishedIssue(Issue("2009-2", "46", "2", 2009), [new IssuePart(Politics, articles)]), new PublishedIssue(Issue("2008-1", null, "1", 2008), [])],
        Contributors = [new Contributor(authors[0], [articles[0]], [], ["2009-2"]), new Contributor(authors[1], articles, [articles[0]], [])],
        Subjects = [],
        Pages =
        [
            new FreePage("about", In("Журнал туралы", "О журнале", "About the journal"),
                [SampleTexts.About(LanguageTag.Kazakh, "Журнал 1996 жылдан бері шығады."), SampleTexts.About(LanguageTag.Russian, "Журнал выходит с 1996 года.")], []),
        ],
        Media = [new TreeFile("issues/2009-2/cover.svg", FileContent.Of(cover)), new TreeFile("issues/2009-2/print.pdf", FileContent.Of("%PDF-1.4"u8.ToArray()))],
    };

    private static Section Politics { get; } = new("politics", In("Саясат", "Политика", "Politics"), []);

    private static Issue Issue(string id, string? volume, string number, int year) => new()
    {
        Id = id,
        Volume = volume,
        Number = number,
        Year = year,
        Date = SampleSite.Date($"{year}-06"),
        Sections = [Politics],
        Cover = new Located<string>("cover.svg", At),
        Doi = "10.1000/issue",
        Editors = [new Located<string>("smaghulova-k-q", At)],
        Span = At,
    };
}
