using Journal.Core.Languages;
using Journal.Core.Model;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Theming;

/// <summary>Texts that hold something of everything.</summary>
public static class SampleTexts
{
    public static readonly Rendition Kazakh = new(LanguageTag.Kazakh, new Body(
        [
            P("p-1", T("Қытай «Батысты игеру» стратегиясын қабылдады "), Cite(("[", null, 0), ("1", "1", 1), (", 45-б.; ", null, 0), ("2", "2", 1), ("]", null, 0)), T("."), Mark("1")),
            H(1, "shekara-tarihy", "Шекара тарихы"),
            P("p-2", Span("date", "1860-11-02", T("1860 жылы 2 қарашада")), T(" шартқа қол қойылды (лат. "), Span("lang", "la", T("pacta sunt servanda")), T("; парсыша "), Span("lang", "fa", T("مرز")), T(")."), Mark("3"), Mark("1", 2)),
            H(3, "kelissozder", "Келіссөздер"),
            List(false, true, (0, [P("p-3", T("біріншіден, құрылыс;"))]), (0, [P("p-4", T("екіншіден, "), Link("kazakhstan-japan.ru.md", T("сауда")), T("."))])),
            List(true, false, (3, [P("p-5", T("үшінші"))]), (7, [P("p-6", T("жетінші"))])),
            new QuoteBlock([P("p-7", T("Уағдаласушы тараптар келісті."))], Attributes.None, At),
            Figure(Table(5, ["Жыл", "Экспорт", "Импорт", "Айналым", "Өсім"], ["1999", "473,4", "495,3", "968,7", "12,1"], ["2000", "670,3", "295,2", "965,5", "−0,3"]), "1-кесте. Тауар айналымы, млн. доллар", "p-8"),
            Table(2, ["", "Саны"], ["учаске", "2"]),
            Figure(P(null, Image("cover.svg", "Шекараның картасы")), "1-сурет. Карта"),
            Container("correction", P("p-9", T("28-беттегі жыл дұрыс емес еді."))),
            Container("poem", P("p-10", T("Бірінші жол"), new BreakInline(true, At), T("екінші жол"))),
            new CodeBlock("text", "a < b && c", At),
            new MathBlock("x^2 + y^2 = z^2", At),
            P("p-11", new AbbreviationInline("ШЫҰ", "Шанхай ынтымақтастық ұйымы", At), T(" мен "), new MathInline("a<b", At), T(" және "), Link("https://example.org/?a=1&b=2", T("сыртқы сілтеме")), T(".")),
            new DefinitionListBlock([new DefinitionItem([[T("делимитация")]], [[P("p-12", T("шекараны картаға түсіру"))]])], At),
            new ThematicBreakBlock(At),
            H(1, "adebietter", "Әдебиеттер"),
            ListOf(Ref("1", 1, T("Қ. Тоқаев. Жеңу. – Астана, 2003. – 45-б.")), Ref("2", 2, T("Сыроежкин К. "), Em(T("Мифы")), T(" <Алматы>.")), Ref("3", 0, T("Сонда "), Cite(("84-бет", "2", 2)))),
        ],
        [
            Note("1", 2, P("note-p", T("Бірінші ескертпе."))),
            Note("3", 1, P(null, T("Үшінші.")), List(false, true, (0, [P(null, T("тармақ"))]))),
        ]),
        "issues/2009-2/batysty-igeru.kk.md", null, [], false, At);

    public static readonly Rendition Russian = new(
        LanguageTag.Russian,
        new Body([P("p-1", T("Краткое изложение статьи о границе."))], []),
        "issues/2009-2/batysty-igeru.ru.md", LanguageTag.Kazakh, [SampleSite.Sadyqova], true, At);

    public static Rendition About(LanguageTag language, string text) =>
        new(language, new Body([P("p-1", T(text)), P("p-2", T(text))], []), $"pages/about.{language}.md", null, [], false, At);
}
