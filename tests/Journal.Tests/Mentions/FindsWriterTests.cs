using System.Text;
using Journal.Core.Text;
using Journal.Parsing.Editing;
using Xunit;

namespace Journal.Tests.Mentions;

public sealed class FindsWriterTests
{
    private const string One = "{ date: 1991, found: 1991 жылы, anchor: p-1, status: proposed }";
    private const string Two = "{ date: 1992-05, found: 'May, 1992', anchor: p-1, status: proposed }";

    /// <summary>Front matter with ‹…› around what is added; the body is always the same.</summary>
    private static readonly string[] Shapes =
    [
        $"‹---\nevents:\n  - {One}\n  - {Two}\n---\n›",
        $"---\n‹events:\n  - {One}\n  - {Two}\n›---\n",
        $"---\n# түсініктеме\n‹events:\n  - {One}\n  - {Two}\n›---\n",
        $"\n\n---\ntitle: Т\n‹events:\n  - {One}\n  - {Two}\n›---\n",
        $"---\n  title: Т\n‹  events:\n    - {One}\n    - {Two}\n›---\n",
        $"---\ntitle: \"Т\"   # бірінші\n'doi':  10.1234/abc\n\n‹events:\n  - {One}\n  - {Two}\n›---\n",
        $"---\nabstract: |\n  Бір\n\n  екі\n\n‹events:\n  - {One}\n  - {Two}\n›...\n",
        $"---\nabstract: |+\n  Бір\n\n\n‹events:\n  - {One}\n  - {Two}\n›---\n",
        $"---\nevents:\n‹  - {One}\n  - {Two}\n›title: Т\n---\n",
        $"---\nevents:   # әлі жоқ\n‹  - {One}\n  - {Two}\n›  # кейін\ntitle: Т\n---\n",
        $"---\nevents: []\ntitle: Т\n---\n".Replace("[]", $"[‹{One}, {Two}›]", StringComparison.Ordinal),
        $"---\nevents: [  ‹›] # бос\ntitle: Т\n---\n".Replace("[  ‹›]", $"[‹{One}, {Two}›  ]", StringComparison.Ordinal),
        $"---\nevents: [{{date: 1990, title: 'а]б'}}‹, {One}, {Two}›]\ntitle: Т\n---\n",
        $"---\nevents: [ {{date: 1990, title: [а, б]}}‹, {One}, {Two}› ]  # түсініктеме ]\n---\n".Replace("[а, б]", "\"а ] б\"", StringComparison.Ordinal),
        $"---\nevents: [{{date: 1990, title: Т}},‹ {One}, {Two}› ]\n---\n",
        $"---\nevents:\n- {{date: 1990, title: Т}}\n‹- {One}\n- {Two}\n›title: Т\n---\n",
        $"---\nevents:\n  - {{date: 1990, title: Т}} # түсініктеме\n‹  - {One}\n  - {Two}\n›\n# келесі\ntitle: Т\n---\n",
        $"---\nevents:\n      -   date: 1990\n          title: Т\n          note: >\n            бір\n            екі\n‹      - {One}\n      - {Two}\n›---\n",
        $"---\nevents:\n  -\n    date: 1990\n    title:\n      kk: Т\n      ru: 'З'\n‹  - {One}\n  - {Two}\n›title: Т\n---\n",
        $"---\nevents:\n  - date: 1990\n    title: Т\n    note:\n‹  - {One}\n  - {Two}\n›title: Т\n---\n",
        $"---\nevents:\n  - date: 1990\n    title: Т\n    note: |+\n      бір\n\n\n‹  - {One}\n  - {Two}\n›title: Т\n---\n",
        $"---\nevents:\n  # бірінші - түсініктеме\n  - date: 1990\n    title: \"екі\n      жол\"\n‹  - {One}\n  - {Two}\n›title: Т\n---\n",
        $"---\nevents:\n  - {{date: 1990,\n    title: Т\n}}\n‹  - {One}\n  - {Two}\n›title: Т\n---\n",
        $"---\n\"events\":\n  - {{date: 1990, title: Т}}\n‹  - {One}\n  - {Two}\n›---\n",
    ];

    public static TheoryData<int, string, string, bool> Matrix()
    {
        var data = new TheoryData<int, string, string, bool>();
        for (int shape = 0; shape < Shapes.Length; shape++)
            foreach (string end in (string[])["\n", "\r\n", "\r"])
                foreach (string body in (string[])["1991 жылы,\n'May, 1992'.", "1991 жылы, й\u0306 e\u0301.\n\n---\nevents: x\n"])
                    foreach (bool hasMark in (bool[])[false, true])
                        data.Add(shape, end, body, hasMark);
        return data;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void Every_other_byte_stays(int shape, string end, string body, bool hasMark)
    {
        string expected = ((hasMark ? "\ufeff" : "") + Shapes[shape] + body).Replace("\n", end, StringComparison.Ordinal);
        if (hasMark && expected.StartsWith("\ufeff‹", StringComparison.Ordinal))
            expected = expected.Replace("\ufeff‹", "‹\ufeff", StringComparison.Ordinal);
        int open = expected.IndexOf('‹', StringComparison.Ordinal);
        int close = expected.IndexOf('›', StringComparison.Ordinal);
        string before = (expected[..open].Length == 0 && hasMark ? "\ufeff" : expected[..open]) + expected[(close + 1)..];
        string after = (expected[..open] + expected[(open + 1)..close] + expected[(close + 1)..]).Replace("\ufeff", "", StringComparison.Ordinal);
        Assert.Equal((hasMark ? "\ufeff" : "") + after, Add(before).Value);
    }

    [Theory]
    [InlineData("events: ~\ntitle: Т", "events: \n  - ¹\n  - ²\ntitle: Т")]
    [InlineData("events:  null  # жоқ\ntitle: Т", "events:    # жоқ\n  - ¹\n  - ²\ntitle: Т")]
    public void A_word_for_nothing_makes_room(string before, string after) =>
        Assert.Equal($"---\n{after}\n---\nx".Replace("¹", One, StringComparison.Ordinal).Replace("²", Two, StringComparison.Ordinal), Add($"---\n{before}\n---\nx").Value);

    [Theory]
    [InlineData("---\nevents: [{date: 1990, title: Т},\n  {date: 1991, title: Т}]\n---\nx", "events-not-editable")]
    [InlineData("---\nevents: [\n]\n---\nx", "events-not-editable")]
    [InlineData("---\n{title: Т}\n---\nx", "events-not-editable")]
    [InlineData("---\n{title: Т, events: [{date: 1990, title: Т}\n]}\n---\nx", "events-not-editable")]
    [InlineData("---\n? events\n: - {date: 1990, title: Т}\n---\nx", "events-not-editable")]
    [InlineData("---\nevents: &a\n  - {date: 1990, title: Т}\n---\nx", "yaml-anchor")]
    [InlineData("---\na: &a []\nevents: *a\n---\nx", "yaml-anchor")]
    [InlineData("---\nevents: x\n---\nx", "wrong-type")]
    [InlineData("---\nevents: {date: 1990}\n---\nx", "wrong-type")]
    [InlineData("---\n- x\n---\nx", "wrong-type")]
    [InlineData("---\nevents: [\n---\nx", "invalid-yaml")]
    [InlineData("---\ntitle: Т\n\n## Мәтін\n", "unclosed-front-matter")]
    [InlineData("---\nevents: []\nevents: []\n---\nx", "duplicate-key")]
    public void What_cannot_be_edited_safely_is_refused(string text, string code)
    {
        var added = Add(text);
        Assert.Null(added.Value);
        Assert.StartsWith(code, added.Diagnostics[0].Code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1991", "'1991'")]
    [InlineData("1991 жылы", "1991 жылы")]
    [InlineData("l'an 1991", "'l''an 1991'")]
    [InlineData("1991: жыл", "'1991: жыл'")]
    [InlineData("1991 #жыл", "'1991 #жыл'")]
    [InlineData("«1991 жыл»", "'«1991 жыл»'")]
    [InlineData("16 December, 1991", "'16 December, 1991'")]
    [InlineData("[1991] жыл", "'[1991] жыл'")]
    [InlineData("1991\\жыл \"x\"", "'1991\\жыл \"x\"'")]
    public void Words_are_quoted_by_need(string words, string expected) =>
        Assert.Equal($"{{ date: 1991, found: {expected}, status: proposed }}", FindYaml.Of(Articles.Find("1991 жылы.")[0] with { Words = words, Anchor = null }));

    [Theory]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("- a")]
    [InlineData("'a' \"b\" {c} [d], &e *f !g |h >i %j @k `l` ?m \\n")]
    [InlineData("𐰴ғ–№ 5")]
    public void Whatever_the_words_are_they_are_read_back(string words)
    {
        var mention = Articles.Find("1991 жылы.")[0] with { Words = words };
        foreach (string text in (string[])["---\ntitle: Т\n---\nx", "---\nevents: []\n---\nx"])
            Assert.Equal(words, Articles.Read(FindsWriter.Add(new SourceText("a.kk.md", text), text, [mention]).Value!).Front.Events[0].Found!.Value.Value);
    }

    private static Checked<string?> Add(string raw)
    {
        var first = Articles.Find("1991 жылы.")[0];
        var second = Articles.Find("In May 1992.", "a.en.md")[0] with { Words = "May, 1992" };
        var source = SourceDecoder.Decode("a.kk.md", Encoding.UTF8.GetBytes(raw)).Value!;
        return FindsWriter.Add(source, raw, new[] { first, second }.ToValueList());
    }
}
