using System.Text;
using static Journal.Tests.Cli.BadInputJournal;

namespace Journal.Tests.Cli;

/// <summary>One thing that an editor may do wrong.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Code">The diagnostic that must say so.</param>
/// <param name="Place">The file and, where there is a better place than its beginning, line and column: <c>authors.yml(3,10)</c>.</param>
/// <param name="Break">Does it.</param>
internal sealed record BadInput(string Name, string Code, string Place, Action<BadInputJournal> Break)
{
    /// <summary>The options of the run: what is only a warning fails where warnings do.</summary>
    public string[] Options { get; init; } = [];
}

/// <summary>The list of what bad input may be, point by point.</summary>
internal static class BadInputList
{
    private const string OtherLine4 = Other + "(4,1)";
    private const string Text = Other + "(10,1)";

    public static IEnumerable<BadInput> All => [.. Yaml, .. People, .. Notes, .. Nested, .. Html, .. Links, .. Bytes, .. Names, .. Media, .. Dates, .. Numbers, .. Whole];

    private static BadInput[] Yaml =>
    [
        new("a key twice", "duplicate-key", Other + "(5,1)", j => j.Front("pages: 10-20\npages: 11-20")),
        new("a misspelt key", "unknown-key", OtherLine4, j => j.Front("page: 10-20")) { Options = ["--strict"] },
        new("a key with a Cyrillic letter", "homoglyph-key", Other + "(2,1)", j => j.Replace(Other, "title", "titl\u0435")),
        new("a key indented by a no-break space", "invisible-in-key", Issue + "(7,1)", j => j.Replace(Issue, "    articles", "\u00a0\u00a0  articles")),
        new("a tab in front matter", "tab-in-yaml", Other + "(5,1)", j => j.Front("events:\n\t- date: 1999")),
        new("a tab in a data file", "tab-in-yaml", "journal.yml(6,1)", j => j.Append("journal.yml", "theme:\n\tcolour: red\n")),
        new("front matter that is not closed", "unclosed-front-matter", Other + "(5,1)", j => j.Replace(Other, "10-20\n---", "10-20")),
        new("front matter that closes behind the text", "unclosed-front-matter", Other + "(6,1)", j => j.Replace(Other, "10-20\n---\n## Кіріспе\n", "10-20\n\nБірінші. Екінші.\n\n---\n")),
        new("a heading in front matter", "unclosed-front-matter", Other + "(5,1)", j => j.Replace(Other, "10-20\n---\n## Кіріспе\n", "10-20\n## Кіріспе\n\n---\n")),
        new("dashes in place of hyphens", "misspelt-fence", Other + "(5,1)", j => j.Replace(Other, "10-20\n---", "10-20\n–––")),
        new("front matter that is not opened", "unopened-front-matter", Other, j => j.Replace(Other, "---\ntitle", "title")),
        new("an anchor", "yaml-anchor", Other + "(4,8)", j => j.Front("pages: &p 10-20")),
        new("an alias", "yaml-anchor", Other + "(4,8)", j => j.Front("pages: *p")),
        new("a name in place of a list", "wrong-type", Other + "(3,10)", j => j.Replace(Other, "[valikhanov-sh]", "Әуезов")),
        new("a list in place of a title", "wrong-type", Other + "(2,8)", j => j.Replace(Other, "Қытай саясаты", "[а, б]")),
        new("a list in place of the journal", "wrong-type", "journal.yml", j => j.Write("journal.yml", "- a\n")),
        new("a list in place of the authors", "wrong-type", "authors.yml", j => j.Write("authors.yml", "- name: A\n")),
        new("the country for the language", "invalid-language", Other + "(4,7)", j => j.Front("lang: kz")),
        new("the country in the journal's languages", "invalid-language", "journal.yml(2,13)", j => j.Replace("journal.yml", "[kk,", "[kz,")),
        new("the country in a file name", "invalid-language", "issues/2009-2/jana.kz.md", j => j.Write("issues/2009-2/jana.kz.md", "---\ntitle: Ж\n---\nМ.\n")),
    ];

    private static BadInput[] People =>
    [
        new("an unknown author", "unknown-author", Other + "(3,11)", j => j.Replace(Other, "valikhanov", "valihanov")),
        new("an author twice", "duplicate-entry", Other + "(3,26)", j => j.Replace(Other, "[valikhanov-sh]", "[valikhanov-sh, valikhanov-sh]")),
        new("two people with one ORCID iD", "duplicate-orcid", "authors.yml(6,10)", j => j.Append("authors.yml", "  orcid: 0000-0002-1825-0097\n")),
        new("no authors.yml", "no-authors-file", Other + "(3,11)", j => j.Remove("authors.yml")),
    ];

    private static BadInput[] Notes =>
    [
        new("a note without definition", "undefined-note", Other + "(10,5)", j => j.Say("Сөз [^7].")),
        new("an unused note", "unused-note", Text, j => j.Say("[^7]: Ескерту.")),
        new("a note twice", "duplicate-note", Other + "(14,1)", j => j.Say("Сөз [^7].\n\n[^7]: Бір.\n\n[^7]: Екі.")),
        new("a note that refers to itself", "self-referring-note", Other + "(12,11)", j => j.Say("Сөз [^7].\n\n[^7]: Бір [^7].")),
        new("notes that refer only to each other", "unused-note", Text, j => j.Say("[^7]: Бір [^8].\n\n[^8]: Екі [^7].")),
    ];

    private static BadInput[] Nested =>
    [
        new("20,000 brackets", "nesting-too-deep", Other + "(10,101)", j => j.Say(new string('[', 20_000))),
        new("20,000 images", "nesting-too-deep", Other + "(10,202)", j => j.Say(Repeat("![", 20_000))),
        new("20,000 quotations", "nesting-too-deep", Text, j => j.Say(new string('>', 20_000) + " x")),
        new("20,000 lists", "nesting-too-deep", Text, j => j.Say(Repeat("- ", 20_000) + "x")),
        new("20,000 pieces of markup", "nesting-too-deep", Text, j => j.Say(Repeat("*a _b ", 20_000))),
        new("20,000 lists in YAML", "yaml-too-deep", Other + "(4,61)", j => j.Front("keywords: " + new string('[', 20_000))),
        new("3,000 maps in YAML", "yaml-too-deep", "journal.yml(55,51)", j => j.Append("journal.yml", "theme:\n" + string.Concat(Enumerable.Range(1, 3000).Select(n => new string(' ', n) + "a:\n")))),
    ];

    private static BadInput[] Html =>
    [
        new("a script", "raw-html", Text, j => j.Say("<script>alert(1)</script>")),
        new("a script within a text", "raw-html", Other + "(10,5)", j => j.Say("Сөз <script>alert(1)</script>.")),
        new("a link that is a program", "unsafe-link", Other + "(10,5)", j => j.Say("[x](javascript:alert(1))")),
        new("a link that is a hidden program", "unsafe-link", Other + "(10,5)", j => j.Say("[x](java&#115;cript:alert(1))")),
        new("a link that is data", "unsafe-link", Other + "(10,5)", j => j.Say("[x](data:text/html,a)")),
        new("an image that is data", "unsafe-link", Other + "(10,6)", j => j.Say("![x](data:image/png;base64,AAAA)")),
        new("an image elsewhere", "remote-image", Other + "(10,6)", j => j.Say("![x](https://example.org/a.png)")),
        new("an image elsewhere without a scheme", "remote-image", Other + "(10,6)", j => j.Say("![x](//example.org/a.png)")),
        new("a link elsewhere without a scheme", "address-without-scheme", Other + "(10,5)", j => j.Say("[x](//example.org/a)")),
    ];

    private static BadInput[] Links =>
    [
        new("a link to no file", "broken-link", Other + "(10,5)", j => j.Say("[x](joq.kk.md)")),
        new("a link to no issue", "broken-link", Other + "(10,5)", j => j.Say("[x](../2009-1/x.md)")),
        new("an image that is not there", "missing-file", Other + "(10,6)", j => j.Say("![x](joq.png)")),
        new("a link to no place of another text", "broken-anchor", Other + "(10,5)", j => j.Say("[x](shekara.kk.md#joq)")),
        new("a link to no place of its text", "broken-anchor", Other + "(10,5)", j => j.Say("[x](#joq)")),
        new("a link to a draft", "broken-link", Other + "(8,15)", j => j.Replace(Article, "pages:", "draft: true\npages:")),
        new("a link in the wrong case", "broken-link", Other + "(10,5)", j => j.Say("[x](Shekara.kk.md)")),
        new("an image in the wrong case", "missing-file", Other + "(10,6)", j => j.Say("![x](Karta.png)")),
        new("an id that equals a note's", "reserved-id", Other + "(14,1)", j => j.Say("Сөз [^7].\n\n[^7]: Ескерту.\n\n## Т {#fn-7}")),
        new("code that is not closed", "unclosed-block", Text, j => j.Say("```\nкод\n\nСөз.")),
    ];

    private static BadInput[] Bytes =>
    [
        new("Windows-1251", "not-utf-8", Other + "(2,9)", j => j.Write(Other, Windows1251(j.Read(Other)))),
        new("authors.yml in Windows-1251", "not-utf-8", "authors.yml(2,15)", j => j.Write("authors.yml", Windows1251(j.Read("authors.yml")))),
        new("journal.yml in Windows-1251", "not-utf-8", "journal.yml(1,14)", j => j.Write("journal.yml", Windows1251(j.Read("journal.yml")))),
        new("issue.yml in Windows-1251", "not-utf-8", Issue + "(6,18)", j => j.Write(Issue, Windows1251(j.Read(Issue)))),
        new("UTF-16", "not-utf-8", Other, j => j.Write(Other, [0xff, 0xfe, .. Encoding.Unicode.GetBytes(j.Read(Other))])),
        new("UTF-16 without a mark", "not-utf-8", Other, j => j.Write(Other, Encoding.BigEndianUnicode.GetBytes(j.Read(Other)))),
        new("UTF-8 that is cut off", "truncated-utf-8", Other + "(9,1)", j => j.Write(Other, [.. Encoding.UTF8.GetBytes(j.Read(Other)), 0xd2])),
        new("half a letter", "not-utf-8", Other + "(9,1)", j => j.Write(Other, [.. Encoding.UTF8.GetBytes(j.Read(Other)), 0xd2, 0x2e])),
        new("U+0000", "forbidden-character", Other + "(10,2)", j => j.Say("a\0b")),
        new("U+0000 in front matter", "forbidden-character", Other + "(4,8)", j => j.Front("udc: \"a\0b\"")),
        new("U+FFFE", "forbidden-character", Other + "(10,2)", j => j.Say("a\ufffeb")),
        new("a bidi override", "bidi-override", Other + "(10,2)", j => j.Say("a\u202eb")),
        new("a bidi override in a title", "bidi-override", Other + "(2,14)", j => j.Replace(Other, "Қытай ", "Қытай \u202e")),
        new("a zero-width character in a key", "unknown-author", Other + "(3,11)", j => j.Replace(Other, "valikhanov", "valikhanov\u200b")),
        new("a zero-width character in the key of an author", "invalid-id", "authors.yml(4,1)", j => j.Replace("authors.yml", "valikhanov", "valikhanov\u200b")),
        new("a zero-width character in an id", "invisible-in-id", Other + "(10,8)", j => j.Say("## Т {#a\u200bb}")),
        new("a Latin letter in a Cyrillic title", "mixed-script", Other + "(2,8)", j => j.Replace(Other, "Қытай", "Қыт\u0061й")),
        new("a Latin letter in a Cyrillic name", "mixed-script", "authors.yml(5,18)", j => j.Replace("authors.yml", "Уәлиханов", "Уәлих\u0061нов")),
        new("a Latin letter in a Cyrillic text", "mixed-script", Other + "(8,1)", j => j.Replace(Other, "Сөз.", "С\u0061яси.")) { Options = ["--strict"] },
    ];

    private static BadInput[] Names =>
    [
        new("slugs that clash", "slug-clash", Other + "(4,7)", j => j.Front("slug: shekara")),
        new("a slug with a capital", "invalid-slug", "issues/2009-2/Shekara.ru.md", j => j.Write("issues/2009-2/Shekara.ru.md", "---\ntitle: Ш\n---\nМ.\n")),
        new("a slug of two points", "invalid-slug", Other + "(4,7)", j => j.Front("slug: ..")),
        new("a slug that Windows keeps", "reserved-slug", Other + "(4,7)", j => j.Front("slug: con")),
        new("a file that Windows keeps", "reserved-slug", "issues/2009-2/con.ru.md", j => j.Write("issues/2009-2/con.ru.md", "---\ntitle: Ш\n---\nМ.\n")),
        new("a slug with a hidden slash", "invalid-slug", Other + "(4,7)", j => j.Front("slug: a%2fb")),
        new("a slug that is too long", "long-slug", Other + "(4,7)", j => j.Front("slug: " + new string('a', 200))),
        new("a file name that is too long", "long-slug", $"issues/2009-2/{new string('a', 200)}.kk.md", j => j.Write($"issues/2009-2/{new string('a', 200)}.kk.md", "---\ntitle: Ш\n---\nМ.\n")),
        new("a former address that leads out", "bad-alias", Other + "(4,11)", j => j.Front("aliases: [/../x/]")),
    ];

    private static BadInput[] Media =>
    [
        new("an image of another format", "contradicting-media", Image, j => j.Write(Image, [0xff, 0xd8, 0xff, 0xe0, 1, 2, 3, 4])),
        new("a page that is called an image", "contradicting-media", Image, j => j.Write(Image, "<html>")),
        new("an empty image", "contradicting-media", Image, j => j.Write(Image, "")),
        new("SVG with a script", "unsafe-svg", "issues/2009-2/k.svg(1,42)", j => j.Write("issues/2009-2/k.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>")),
        new("SVG with a handler", "unsafe-svg", "issues/2009-2/k.svg(1,41)", j => j.Write("issues/2009-2/k.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"a()\"/>")),
    ];

    private static BadInput[] Dates =>
    [
        new("a day that does not exist", "edtf-impossible-date", Other + "(4,20)", j => j.Front("published: 2026-02-30")),
        new("a date with points", "edtf-syntax", Other + "(4,14)", j => j.Front("published: 15.07.1892")),
        new("an interval the wrong way round", "edtf-reversed-interval", Other + "(5,13)", j => j.Front("events:\n  - { date: 1892/1890, title: Т }")),
        new("received after it was published", "dates-out-of-order", Other + "(4,11)", j => j.Front("received: 2010-01-01\npublished: 2009-01-01")),
    ];

    private static BadInput[] Numbers =>
    [
        new("pages the wrong way round", "reversed-pages", Other + "(4,8)", j => j.Front("pages: 9–1")),
        new("overlapping pages", "overlapping-pages", Other + "(4,8)", j => j.Front("pages: 5-20")),
        new("a citation of a reference that is not there", "unknown-reference", Article + "(11,31)", j => j.Replace(Article, "[1, 45-б.]", "[16]")),
        new("a wrong DOI", "invalid-doi", Other + "(4,6)", j => j.Front("doi: 10.12")),
        new("a wrong ISSN", "invalid-issn", "journal.yml(4,16)", j => j.Replace("journal.yml", "1563-0285", "1563-0286")),
        new("a wrong ORCID iD", "invalid-orcid", "authors.yml(3,10)", j => j.Replace("authors.yml", "1825-0097", "1825-0098")),
    ];

    private static BadInput[] Whole =>
    [
        new("no articles", "no-articles", "", j => j.Remove("issues")),
        new("no journal.yml", "no-journal-file", "journal.yml", j => j.Remove("journal.yml")),
        new("an empty journal.yml", "missing-key", "journal.yml", j => j.Write("journal.yml", "")),
        new("journal.yml under another name", "no-journal-file", "journal.yml", j => File.Move(j["journal.yml"], j["journal.yaml"])),
        new("no issue.yml", "no-issue-file", Issue, j => j.Remove(Issue)),
        new("an empty article", "missing-title", Other, j => j.Write(Other, "")),
    ];

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    /// <summary>Russian letters as Windows wrote them; letters that it has not become question marks.</summary>
    private static byte[] Windows1251(string text) =>
        [.. text.Select(c => c < 0x80 ? (byte)c : c is >= 'А' and <= 'я' ? (byte)(c - 'А' + 0xc0) : (byte)'?')];
}
