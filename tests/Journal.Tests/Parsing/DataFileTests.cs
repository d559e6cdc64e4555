using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Parsing;
using Xunit;

namespace Journal.Tests.Parsing;

public sealed class DataFileTests
{
    [Fact]
    public void The_masthead_is_read_whole()
    {
        var read = Tree.Read(("journal.yml", """
            title: { kk: Х, ru: В, en: B }
            languages: [kk, ru, en]
            base-url: https://user.github.io/repo/
            issn: { print: 1563-0285, online: 2434561X }
            publisher: { kk: Б }
            license: CC-BY-4.0
            contact: editor@example.org
            citation-style: apa
            raw-html: sanitise
            scripts: [Cyrl, latn]
            theme: { accent: "true", list: [1, {a: b}] }
            cname: Journal.Example.org
            """));
        Assert.Empty(read.Diagnostics);
        var masthead = read.Value.Masthead;
        Assert.Equal([LanguageTag.Kazakh, LanguageTag.Russian, LanguageTag.English], masthead.Languages);
        Assert.Equal(("https://user.github.io/repo", "1563-0285", "2434-561X"), (masthead.BaseUrl, masthead.PrintIssn, masthead.OnlineIssn));
        Assert.Equal(("CC-BY-4.0", "editor@example.org", "apa", true, "journal.example.org"), (masthead.License, masthead.Contact, masthead.CitationStyle, masthead.SanitisesHtml, masthead.CustomDomain));
        Assert.Equal(["Cyrl", "Latn"], masthead.Scripts);
        Assert.Equal(new DataScalar("true", Quoted: true), masthead.Theme["accent"]);
        Assert.Equal(new DataMap([KeyValuePair.Create<string, DataValue>("a", new DataScalar("b", false))]), ((DataList)masthead.Theme["list"]!).Items[1]);
    }

    [Fact]
    public void A_title_alone_makes_a_journal_in_its_languages()
    {
        var read = Tree.Read(("journal.yml", "title: { ru: В, kk: Х }\n"));
        Assert.Empty(read.Diagnostics);
        Assert.Equal([LanguageTag.Russian, LanguageTag.Kazakh], read.Value.Masthead.Languages);
        Assert.Equal("gost-r-7.0.5", read.Value.Masthead.CitationStyle);
    }

    [Theory]
    [InlineData("languages: [kk]", "(1,1) missing-key")]
    [InlineData("", "(1,1) missing-key")]
    [InlineData("- a", "(1,1) wrong-type")]
    [InlineData("title: T\nlanguages: kk", "(2,12) wrong-type")]
    [InlineData("title: T\nlanguages: [kk, kz, KK]", "(2,17) invalid-language\n(2,21) duplicate-language")]
    [InlineData("title: T\nbase-url: example.org", "(2,11) invalid-address")]
    [InlineData("title: T\nbase-url: ftp://example.org", "(2,11) invalid-address")]
    [InlineData("title: T\nbase-url: https://example.org/?a", "(2,11) invalid-address")]
    [InlineData("title: T\nissn: {print: 1563-0286}", "(2,15) invalid-issn")]
    [InlineData("title: T\nissn: {print: 1563, on-line: 1}", "(2,15) invalid-issn\n(2,21) unknown-key")]
    [InlineData("title: T\ncontact: editor", "(2,10) invalid-email")]
    [InlineData("title: T\nraw-html: allow", "(2,11) invalid-choice")]
    [InlineData("title: T\nscripts: [Latin]", "(2,11) invalid-script")]
    [InlineData("title: T\nlanguages: [kk, kk-Latn]\nscripts: [Latn]", "(3,1) script-is-language")]
    [InlineData("title: T\ntheme: blue", "(2,8) wrong-type")]
    [InlineData("title: T\ncname: https://example.org/", "(2,8) invalid-domain")]
    [InlineData("title: T\nlanguage: [kk]", "(2,1) unknown-key")]
    public void Mistakes_in_the_masthead_are_reported(string yaml, string expected) => Check("journal.yml", yaml, expected);

    [Fact]
    public void People_are_read_in_their_order()
    {
        var read = Tree.Read(("authors.yml", "b-x:\n  name: { kk: Б, ru: Б }\n  aliases: [B. X]\n  sort-name: Б\n  orcid: https://orcid.org/0000-0002-1825-0097\n  affiliation: М\n  email: b@example.org\n  homepage: https://example.org/b\n  bio: { kk: Ө }\na-y: { name: А, orcid: 0000-0002-1694-233X }\n"));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["b-x 0000-0002-1825-0097 (1,1)", "a-y 0000-0002-1694-233X (10,1)"], read.Value.Authors.Select(a => $"{a.Id} {a.Orcid} ({a.Span.Position.Line},{a.Span.Position.Column})"));
    }

    [Theory]
    [InlineData("a: {orcid: 0000-0002-1825-0097}", "(1,1) missing-key")]
    [InlineData("a:", "(1,1) missing-key")]
    [InlineData("a: Б", "(1,4) wrong-type")]
    [InlineData("Әуезов: {name: Ә}", "(1,1) invalid-id")]
    [InlineData("auez\u200bov: {name: Ә}", "(1,5) zero-width-character\n(1,1) invalid-id")]
    [InlineData("a: {name: Б, orcid: 0000-0002-1825-0098}", "(1,21) invalid-orcid")]
    [InlineData("a: {name: Б, orcid: 1}", "(1,21) invalid-orcid")]
    [InlineData("a: {name: Б, orcid: 0000-0002-1825-0097}\nb: {name: Б, orcid: 0000-0002-1825-0097}", "(2,21) duplicate-orcid")]
    [InlineData("a: {name: Б, homepage: 'javascript:x'}", "(1,25) invalid-address")]
    [InlineData("a: {name: Б, naem: x}", "(1,14) unknown-key")]
    public void Mistakes_in_people_are_reported(string yaml, string expected) => Check("authors.yml", yaml, expected);

    [Fact]
    public void The_thesaurus_is_read()
    {
        var read = Tree.Read(("subjects.yml", "a-b:\n  term: { kk: Ш, en: B }\n  see-also: [c]\n  broader: c\nc: { term: С, see: a-b }\n"));
        Assert.Empty(read.Diagnostics);
        Assert.Equal(["a-b see() also(c) broader(c)", "c see(a-b) also() broader()"], read.Value.Subjects.Select(s => $"{s.Id} see({s.See?.Value}) also({string.Join(' ', s.SeeAlso.Select(x => x.Value))}) broader({string.Join(' ', s.Broader.Select(x => x.Value))})"));
    }

    [Theory]
    [InlineData("a: {see: b}", "(1,1) missing-key")]
    [InlineData("a: {term: Ш, see: [b]}", "(1,19) wrong-type")]
    public void Mistakes_in_the_thesaurus_are_reported(string yaml, string expected) => Check("subjects.yml", yaml, expected);

    [Fact]
    public void An_issue_is_read()
    {
        var read = Tree.Read(("issues/1/issue.yml", "volume: 46\nnumber: 2\nyear: 2009\ndate: 2009-06\ntitle: Т\nsections:\n- { id: politics, title: { kk: С }, articles: [plain] }\ncover: cover.svg\ndoi: 10.1234/x\neditors: [a]\n"));
        Assert.Empty(read.Diagnostics);
        var issue = Assert.Single(read.Value.Issues);
        Assert.Equal(("1", "46", "2", 2009, "2009-06", "cover.svg", "10.1234/x", "a"), (issue.Id, issue.Volume, issue.Number, issue.Year, issue.Date?.ToString(), issue.Cover!.Value.Value, issue.Doi, issue.Editors[0].Value));
        Assert.Equal("politics plain", $"{issue.Sections[0].Id} {issue.Sections[0].Articles[0].Value}");
    }

    [Theory]
    [InlineData("year: MMIX", "(1,7) invalid-year")]
    [InlineData("sections: politics", "(1,11) wrong-type")]
    [InlineData("sections: [{title: x}]", "(1,12) missing-key")]
    [InlineData("sections: [{id: a, articles: [x]}, {id: a, articles: [x]}]", "(1,41) duplicate-entry\n(1,55) duplicate-entry")]
    [InlineData("sections: [{id: Ә}]", "(1,17) invalid-id")]
    [InlineData("cover: ../../../cover.svg", "(1,8) path-leads-out")]
    public void Mistakes_in_an_issue_are_reported(string yaml, string expected) => Check("issues/1/issue.yml", yaml, expected);

    [Fact]
    public void Words_of_a_theme_have_one_form_or_plural_forms()
    {
        var read = WordsReader.Parse(Tree.Of(("words/ru.yml", "back: Назад\nnotes: { one: '{0} сноска', few: '{0} сноски', other: '{0} сносок' }\n"), ("layout.html", "x")));
        Assert.Empty(read.Diagnostics);
        var words = Assert.Single(read.Value);
        Assert.Equal(LanguageTag.Russian, words.Language);
        Assert.Equal(["back: Other=Назад", "notes: Other={0} сносок One={0} сноска Few={0} сноски"], words.Entries.Select(e => $"{e.Key}: {string.Join(' ', e.Forms.Select(f => $"{f.Key}={f.Value}"))}"));
    }

    [Theory]
    [InlineData("words/kz.yml", "a: b", "kz.yml(1,1) invalid-language")]
    [InlineData("words/kk.yml", "A-b: c", "kk.yml(1,1) invalid-word-key")]
    [InlineData("words/kk.yml", "a: { one: x }", "kk.yml(1,1) missing-key")]
    [InlineData("words/kk.yml", "a: { other: x, some: y }", "kk.yml(1,16) unknown-key")]
    [InlineData("words/kk.yml", "a: b\na: c", "kk.yml(2,1) duplicate-key")]
    [InlineData("words/kk.yml", "[a]", "kk.yml(1,1) wrong-type")]
    public void Mistakes_in_words_are_reported(string path, string yaml, string expected) =>
        Assert.Equal(expected, Tree.Show(WordsReader.Parse(Tree.Of((path, yaml))).Diagnostics));

    private static void Check(string path, string yaml, string expected) =>
        Assert.Equal(expected, Tree.Show(Tree.Read((path, yaml)).Diagnostics).Replace(Path.GetFileName(path), "", StringComparison.Ordinal));
}
