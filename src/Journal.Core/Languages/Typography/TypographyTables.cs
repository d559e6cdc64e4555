using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Journal.Core.Languages.Typography;

/// <summary>The tables of the languages that have one.</summary>
internal static class TypographyTables
{
    private const string Measures = "км м см мм км² м² км³ м³ га кг г мг т ц л % ‰ °C °С млн млрд трлн";

    /// <summary>Kazakh: «…», ж., ғ., бб.</summary>
    private static readonly TypographyTable Kazakh = new()
    {
        Language = "kk",
        Script = "Cyrl",
        Outer = ('«', '»'),
        Inner = ('„', '“'),
        AfterNumber = Words(Measures + " ж. жж. ғ. ғғ. б. бб. бет -бет мың теңге т. сағ. мин. адам"),
        AfterRoman = Words("ғ. ғғ. т."),
        Months = Words("қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан"),
        BeforeNumber = Words("№ § б. Б. бб. т. Т. шығ. Шығ. сур. Сур. кес."),
        Pairs = Pair("т. б.|т. с.|с. с.|және т.|ж. т.|және т.б.|және т.с.с.|б. з.|з. д.|з. б."),
    };

    /// <summary>Russian: «…», г., гг., в., т. е.</summary>
    private static readonly TypographyTable Russian = new()
    {
        Language = "ru",
        Script = "Cyrl",
        Outer = ('«', '»'),
        Inner = ('„', '“'),
        Leading = Words("в В к К с С о О у У и И а А я Я"),
        AfterNumber = Words(Measures + " г. гг. в. вв. с. стр. тыс. руб. тенге долл. чел. экз. ч. мин. т. п. л. коп."),
        AfterRoman = Words("в. вв. т."),
        Months = Words("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        BeforeNumber = Words("№ №№ § §§ с. С. стр. Стр. т. Т. гл. Гл. рис. Рис. табл. Табл. ст. Ст. п. пп. вып. Вып. кн. Кн. ч. Ч. разд. л. Л. д. Д. оп. Оп. ф. Ф."),
        Pairs = Pair("т. е.|т. д.|т. п.|т. к.|т. н.|т. ч.|т. о.|и т.|в т.|и др.|и пр.|и т.д.|и т.п.|в т.ч.|н. э.|до н.|г. н.|гг. н.|вв. до|гг. до|г. до|в. до"),
    };

    /// <summary>English: “…”, p., No., the comma that groups digits.</summary>
    private static readonly TypographyTable English = new()
    {
        Language = "en",
        Script = "Latn",
        Outer = ('“', '”'),
        Inner = ('‘', '’'),
        HasApostrophes = true,
        AfterNumber = Words("km m cm mm km² m² km³ m³ ha kg g mg t l % ‰ °C BC AD BCE CE a.m. p.m. million billion trillion"),
        Months = Words("January February March April May June July August September October November December"),
        BeforeNumber = Words("№ § §§ p. P. pp. Pp. No. no. Nos. nos. vol. Vol. vols. ch. Ch. chap. fig. Fig. figs. art. Art. sec. Sec. c. ca. para. n. nn."),
        Pairs = Pair("e. g.|i. e.|et al."),
        GroupSeparator = ',',
        LeastGrouped = 4,
    };

    /// <summary>All tables.</summary>
    public static ImmutableArray<TypographyTable> All { get; } = [Kazakh, Russian, English];

    private static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> Pair(string pairs) => pairs.Split('|').ToFrozenSet(StringComparer.Ordinal);
}
