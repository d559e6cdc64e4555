using Xunit;

namespace Journal.Tests.Parsing;

public sealed class MarkdownTreeTests
{
    [Theory]
    [InlineData("Бір сөз.\nЕкінші жол.", "p('Бір сөз.' / 'Екінші жол.')")]
    [InlineData("a  \nb\\\nc", "p('a' br 'b' br 'c')")]
    [InlineData("## Әдебиеттер {.references #refs}", "h2{#refs .references}('Әдебиеттер')")]
    [InlineData("Тақырып\n-------", "h2('Тақырып')")]
    [InlineData("*a* **b** ~~c~~ ~d~ ^e^ ++f++ ==g==", "p(emphasis('a') ' ' strong('b') ' ' deleted('c') ' ' subscript('d') ' ' superscript('e') ' ' inserted('f') ' ' marked('g'))")]
    [InlineData("`x <b>` and $a^2$", "p(`x <b>` ' and ' $a^2$)")]
    [InlineData("100 $ және 200 $ болды, ($x$)", "p('100 $ және 200 $ болды, (' $x$ ')')")]
    [InlineData("10^6 *және* 10^7, a~b c~d, x^2^", "p('10^6 ' emphasis('және') ' 10^7, a~b c~d, x' superscript('2'))")]
    [InlineData("$$\na^2\n$$", "math(a^2)")]
    [InlineData("```csharp x\na\n\nb\n```", "code:csharp(a\\n\\nb)")]
    [InlineData("    indented", "code(indented)")]
    [InlineData("> a\n> b", "quote(p('a' / 'b'))")]
    [InlineData("a\n\n***\n\nb", "p('a') hr p('b')")]
    [InlineData("Дефис &mdash; &#171;сөз&#187; \\* &amp;", "p('Дефис — «сөз» * &')")]
    [InlineData("a <!-- unseen --> b\n\n<!-- a\nb -->\n\nc", "p('a  b') p('c')")]
    [InlineData("- [ ] no task", "ul((p('[ ] no task')))")]
    public void Text_is_read_as_CommonMark_with_the_extensions_of_the_format(string markdown, string expected) => Check(markdown, expected);

    [Theory]
    [InlineData("1. a\n2. b", "ol(1:(p('a')) 2:(p('b')))")]
    [InlineData("5. a\n7. b\n7. c", "ol(5:(p('a')) 7:(p('b')) 7:(p('c')))")]
    [InlineData("5) a\n6) b", "ol(5:(p('a')) 6:(p('b')))")]
    [InlineData("1. a\n\n12. b\n\n    c", "ol+(1:(p('a')) 12:(p('b') p('c')))")]
    [InlineData("- a\n  - b", "ul((p('a') ul((p('b')))))")]
    [InlineData("{.references}\n1. a", "ol{.references}(1:(p('a')))")]
    public void Lists_keep_the_printed_numbers(string markdown, string expected) => Check(markdown, expected);

    [Theory]
    [InlineData("см. [12, 45-б.] и [5–7]", "p('см. [12, 45-б.] и [5–7]')")]
    [InlineData("x \\[12] y", "p('x ' !'[' '12] y')")]
    [InlineData("\\*a\\* [b] \\\\", "p('*a* [b] \\')")]
    [InlineData("[a, *b* [c", "p('[a, ' emphasis('b') ' [c')")]
    public void Brackets_that_are_no_link_stay_text_in_one_piece(string markdown, string expected) => Check(markdown, expected);

    [Theory]
    [InlineData("[1860 жылы]{date=1860-11-02} a", "p(span{date=1860-11-02}('1860 жылы') ' a')")]
    [InlineData("[status quo]{lang=la .xx #yy}", "p(span{#yy .xx lang=la}('status quo'))")]
    [InlineData("[a [b]{.yy} c]{.xx}", "p(span{.xx}('a ' span{.yy}('b') ' c'))")]
    [InlineData("[a [12] c]{.xx}", "p(span{.xx}('a [12] c'))")]
    [InlineData("[12]{.xx}", "p(span{.xx}('12'))")]
    [InlineData("[*a* [b](c) d]{.xx}", "p(span{.xx}(emphasis('a') ' ' a<c>('b') ' d'))")]
    [InlineData("[[a]{.xx}](b)", "p(a<b>(span{.xx}('a')))")]
    [InlineData("[a](b){.xx}", "p(a{.xx}<b>('a'))")]
    [InlineData("![a](b.png){.xx}", "p(img{.xx}<b.png>(a))")]
    [InlineData("[a]{.xx}\nb", "p(span{.xx}('a') / 'b')")]
    [InlineData("*[a]{.xx}* b", "p(emphasis(span{.xx}('a')) ' b')")]
    [InlineData("a]{.xx} b", "p{.xx}('a] b')")]
    [InlineData("[a]{.b #c d=e f='g h'} {.i}", "p{.i}(span{#c .b d=e f=g h}('a') ' ')")]
    [InlineData("[a](b){.c}\nd\n{.e}", "p{.e}(a{.c}<b>('a') / 'd')")]
    [InlineData("{.a}\nb *c*{.d}", "p{.a}('b ' span{.d}(emphasis('c')))")]
    [InlineData("## a [b]{.c}\n\n## a [b]{.c} {#d}", "h2('a ' span{.c}('b')) h2{#d}('a ' span{.c}('b'))")]
    [InlineData("## {x} {.a}\n\n``` c {.d}\ne\n```", "h2{.a}('{x}') code:c(e)")]
    [InlineData("a {} {b c! d {.e", "p('a {} {b c! d {.e')")]
    [InlineData("[a]{not attributes!}", "p('[a]{not attributes!}')")]
    [InlineData("[a]{.xx}\n\n[a]: b", "p(a{.xx}<b>('a'))")]
    public void Brackets_with_braces_are_spans(string markdown, string expected) => Check(markdown, expected);

    [Theory]
    [InlineData("[a](b.md \"t\") <https://example.org/x> <a@example.org>", "p(a<b.md \"t\">('a') ' ' a<https://example.org/x>('https://example.org/x') ' ' a<mailto:a@example.org>('a@example.org'))")]
    [InlineData("https://example.org stays text", "p('https://example.org stays text')")]
    [InlineData("[a][r]\n\n[r]: https://example.org/ \"T\"", "p(a<https://example.org/ \"T\">('a'))")]
    [InlineData("![Карта](a%20b.png)", "p(img<a%20b.png>(Карта))")]
    [InlineData("![*Карта*](a.png \"1-сурет\")", "figure(p(img<a.png>(Карта)) caption('1-сурет'))")]
    [InlineData("^^^\n![A](a.png)\n^^^ Сурет *1*", "figure(p(img<a.png>(A)) caption('Сурет ' emphasis('1')))")]
    [InlineData("^^^ Кесте\n\n| a | b |\n|---|:-:|\n| c | d |\n\n^^^", "figure(table[DC](head(p('a') | p('b')) body(p('c') | p('d'))) caption('Кесте'))")]
    public void Links_images_and_figures_are_read(string markdown, string expected) => Check(markdown, expected);

    [Theory]
    [InlineData("| a | *b* |\n|:--|--:|\n| c | d \\| e |", "table[LR](head(p('a') | p(emphasis('b'))) body(p('c') | p('d | e')))")]
    [InlineData("{.wide}\n| a | b |\n|---|---|\n| c | d |", "table{.wide}[DD](head(p('a') | p('b')) body(p('c') | p('d')))")]
    [InlineData("+---+---+\n| a | b |\n+===+===+\n| - c   |\n|       |\n+---+---+", "table[DD](head(p('a') | p('b')) body(2×ul((p('c')))))")]
    [InlineData("Термин\n:   Мәні\n:   Екінші", "dl(dt('Термин') dd(p('Мәні')) dd(p('Екінші')))")]
    [InlineData("::: notice {#nn .xx}\na\n:::", "container{#nn .notice .xx}(p('a'))")]
    [InlineData("*[ҚХР]: Қытай Халық Республикасы\n\nҚХР-мен, ҚХРда", "p(abbr(ҚХР=Қытай Халық Республикасы) '-мен, ҚХРда')")]
    public void Tables_definitions_containers_and_abbreviations_are_read(string markdown, string expected) => Check(markdown, expected);

    [Theory]
    [InlineData("a[^1]\n\n[^1]: Бірінші.", "p('a' ^1) note 1(p('Бірінші.'))")]
    [InlineData("a[^b][^c]\n\n[^b]: One\nlazy.\n[^c]: Two\n\n    second\n\n    - list\n\nText", "p('a' ^b ^c) p('Text') note b(p('One' / 'lazy.')) note c(p('Two') p('second') ul((p('list'))))")]
    [InlineData("- a[^1]\n\n[^1]: *x*", "ul((p('a' ^1))) note 1(p(emphasis('x')))")]
    [InlineData("a[^1]\n[^1]: x\n[^2]: y [^1] z[^2]", "p('a' ^1) note 1(p('x')) note 2(p('y ' ^1 ' z' ^2))")]
    [InlineData("a[^1] [^x y] [^] b\n\n[^1]:\n    indented", "p('a' ^1 ' [^x y] [^] b') note 1(p('indented'))")]
    public void Notes_are_taken_out_of_the_text(string markdown, string expected) => Check(markdown, expected);

    private static void Check(string markdown, string expected) => Assert.Equal(expected, Dump.Of(Tree.Text(markdown).Body));
}
