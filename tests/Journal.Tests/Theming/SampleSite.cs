using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Theming;

/// <summary>A small journal made by hand, with a page of every kind in three languages.</summary>
public static class SampleSite
{
    private static readonly LanguageTag[] Languages = [LanguageTag.Kazakh, LanguageTag.Russian, LanguageTag.English];

    private static readonly byte[] Cover = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 4\"><path fill=\"#9a5\" d=\"M0 0h3v4H0z\"/></svg>"u8.ToArray();

    public static readonly Author Smaghulova = new()
    {
        Id = "smaghulova-k-q",
        Name = In("К.Қ. Смағұлова", "К.К. Смагулова", "K.K. Smagulova"),
        SortName = In("Смағұлова К.Қ.", "Смагулова К.К.", "Smagulova, K.K."),
        Aliases = ["K. Smaghulova"],
        Orcid = "0000-0002-1825-0097",
        Affiliation = In("Әл-Фараби атындағы Қазақ ұлттық университеті", "Казахский национальный университет имени аль-Фараби", "Al-Farabi Kazakh National University"),
        Email = "smaghulova@example.org",
        Homepage = "https://example.org/smaghulova?a=1&b=2",
        Bio = In("Тарих ғылымдарының докторы.\n\nШекара мәселелерін зерттейді.", "Доктор исторических наук.", null),
        Span = At,
    };

    public static readonly Author Sadyqova = new()
    {
        Id = "sadyqova-r-o",
        Name = In("Р.О. Садықова", "Р.О. Садыкова", null),
        SortName = In("Садықова Р.О.", "Садыкова Р.О.", null),
        Span = At,
    };

    public static Article Border { get; } = new()
    {
        Issue = "2009-2",
        Slug = "batysty-igeru",
        OriginalLanguage = LanguageTag.Kazakh,
        Title = In("«Батысты игеру» саясаты және Қазақстан мен Қытай арасындағы шекара мәселесі", "Политика «Освоение Запада» & вопрос границы", "The “Open Up the West” policy and the border question"),
        Subtitle = In("1860 жылдан бүгінге дейін", null, null),
        Abstract = In("Мақалада шекараның қалыптасуы қарастырылады.", "В статье рассматривается формирование границы.", "The article treats the making of the border."),
        Bylines = [new Byline(Smaghulova, Localized<string>.Empty, true, ["Conceptualization", "Writing – original draft"]), new Byline(Sadyqova, In("Астана", "Астана", "Astana"), false, [])],
        Keywords = [new Keyword("border", In("шекараны демаркациялау", "демаркация границы", "border demarcation")), new Keyword(null, In("Қытай", null, null))],
        Texts = [SampleTexts.Kazakh, SampleTexts.Russian],
        Pages = "15-28",
        Doi = "10.1000/a<b>",
        Udc = "327(574)",
        Received = Date("2009-01-15"),
        Accepted = Date("2009-03"),
        Published = Date("2009-06-30"),
        Corrected = Date("2010-02-01"),
        Copyright = In("© К.Қ. Смағұлова", null, null),
        Funding = In("Жоба қаржыландырылған.", "Проект профинансирован.", "Funded."),
        Events =
        [
            Event("1860-11-02", In("Пекин шартына қол қойылды", "Подписан Пекинский договор", "The Treaty of Peking is signed"), In("Пекин", "Пекин", "Peking"), "p-2"),
            Event("1999", In("Бірлескен коммюнике", "Совместное коммюнике", null), Localized<string>.Empty, null),
        ],
        Pdf = new Located<string>("issues/2009-2/print.pdf", SourceSpan.None),
    };

    public static Article Japan { get; } = new()
    {
        Issue = "2009-2",
        Slug = "kazakhstan-japan",
        OriginalLanguage = LanguageTag.Russian,
        Title = In(null, "Отношения Казахстана и Японии", null),
        Bylines = [new Byline(Sadyqova, Localized<string>.Empty, false, [])],
        Texts = [],
        Pages = "29",
        Retracted = Date("2011-05-05"),
    };

    public static Site Make()
    {
        var edition = SampleEdition.Make([Border, Japan], [Smaghulova, Sadyqova], Cover);
        var pages = Languages.SelectMany(l => SamplePages.In(l, edition)).Concat(SamplePages.Single(edition))
            .OrderBy(p => p.Address.Path, StringComparer.Ordinal).ToValueList();
        var places = new Dictionary<string, Address>
        {
            ["issues/2009-2/batysty-igeru.kk.md"] = new("kk/issues/2009-2/batysty-igeru/"),
            ["issues/2009-2/kazakhstan-japan.ru.md"] = new("ru/issues/2009-2/kazakhstan-japan/"),
            ["issues/2009-2/cover.svg"] = new("issues/2009-2/cover.svg"),
            ["issues/2009-2/print.pdf"] = new("issues/2009-2/print.pdf"),
        };
        return new Site(edition, pages, new LinkMap(places));
    }

    public static Edtf Date(string text) => Edtf.TryParse(text, out var date, out _) ? date! : throw new ArgumentException(text);

    private static Event Event(string date, Localized<string> title, Localized<string> place, string? anchor) => new(
        new Located<Edtf>(Date(date), At), title, place, Localized<string>.Empty, anchor is null ? null : new Located<string>(anchor, At), At);
}
