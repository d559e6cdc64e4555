using Journal.Core.Model;
using Xunit;

namespace Journal.Tests.Parsing;

/// <summary>Front matter begins in line 2 of the file.</summary>
public sealed class YamlProblemTests
{
    [Theory]
    [InlineData("title: Әл\ntitle: Т", "(3,1) duplicate-key")]
    [InlineData("title: &a Т", "(2,8) yaml-anchor")]
    [InlineData("title: Т\nudc: *a", "(3,6) yaml-anchor")]
    [InlineData("title: !str Т", "(2,8) yaml-tag")]
    [InlineData("title: Т\n\tudc: 3", "(3,1) tab-in-yaml")]
    [InlineData("title:\n\tkk: 3", "(3,1) tab-in-yaml")]
    [InlineData("title: Қазақ: тіл", "(2,13) invalid-yaml")]
    [InlineData("title: \"Әл", "(2,8) invalid-yaml")]
    [InlineData("title: Т\nauthors: [1, 2\nb: c", "(3,10) invalid-yaml")]
    [InlineData("title: @a", "(2,8) invalid-yaml")]
    [InlineData("title: Т\n? [a]\n: b", "(3,3) key-is-no-text")]
    [InlineData("titlе: Т", "(2,1) homoglyph-key")]
    [InlineData("title: Т\nauth\u200bors: [a]", "(3,1) invisible-in-key\n(3,5) zero-width-character")]
    [InlineData("titel: Т", "(2,1) unknown-key")]
    [InlineData("title: [Т]", "(2,8) wrong-type")]
    [InlineData("just text", "(2,1) wrong-type")]
    [InlineData("title: Т\nauthors: Әуезов", "(3,10) wrong-type")]
    [InlineData("title: Т\nkeywords: a, b", "(3,11) wrong-type")]
    [InlineData("title: Т\nversion: summary", "(3,10) invalid-choice")]
    [InlineData("title: Т\ndraft: yes", "(3,8) invalid-choice")]
    public void What_cannot_be_read_is_reported_where_it_stands(string yaml, string expected) =>
        Assert.Equal(expected, Show($"---\n{yaml}\n---\nx\n"));

    [Fact]
    public void Nesting_is_limited() =>
        Assert.Equal("(2,58) yaml-too-deep", Show($"---\ntitle: {new string('[', 20_000)}\n---\nx\n"));

    [Fact]
    public void Front_matter_without_end_is_reported_where_the_text_begins() =>
        Assert.Equal("(4,1) unclosed-front-matter", Show("---\ntitle: Т\n\nСөз\n"));

    [Theory]
    [InlineData("---\ntitle: Т", "(2,1) unclosed-front-matter")]
    [InlineData("---\ntitle: Т\n# пікір\nabstract: >\n  а\n\n  б\n\n## Бөлім\n\n---\n", "(9,1) unclosed-front-matter")]
    [InlineData("---\ntitle: Т\n## пікір\npages: 1\n---\nСөз\n", "")]
    [InlineData("---\ntitle: Т\n-----\nСөз\n", "(3,1) misspelt-fence")]
    [InlineData("— — —\ntitle: Т\n---\nСөз\n", "(1,1) misspelt-fence")]
    [InlineData("title: Т\n\n---\nСөз\n", "(1,1) unopened-front-matter")]
    [InlineData("---\n", "(1,1) unclosed-front-matter")]
    [InlineData("----\nСөз\n", "")]
    public void Fences_that_were_meant_are_found(string text, string expected) => Assert.Equal(expected, Show(text));

    [Fact]
    public void A_file_holds_one_document() =>
        Assert.Equal("(4,1) several-documents", Show(Tree.Read(("journal.yml", Tree.Masthead + "...\n---\na: b\n")).Diagnostics, "journal.yml"));

    [Theory]
    [InlineData("titel: Т", "did you mean 'title'?")]
    [InlineData("titlе: Т", "type 'title' with Latin letters")]
    [InlineData("title: Т\nauthors: Әуезов", "write for instance authors: [auezov]")]
    [InlineData("title: Т\nlang: kz", "write 'kk'")]
    [InlineData("title: {kz: Т}", "write 'kk'")]
    [InlineData("title: {кк: Т}", "write 'kk'")]
    public void The_hint_says_what_to_write(string yaml, string expected) =>
        Assert.Equal(expected, Tree.Article($"---\n{yaml}\n---\nx\n").Found[0].Hint);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Places_count_in_the_whole_file_whatever_its_letters_and_line_ends(string lineEnd)
    {
        string text = "---\ntitle: \"Қазақ 𐰴𐰀 тілі\" # түсініктеме\nsection: 'саясат'\nauthors: [ә-𐰴, {id: б}]\nreceived:   2009-01   # x\nkeywords: {kk: [шекара, \"құқық\"]}\nevents:\n- date: 1860-11-02\n  title: Ә\n---\nx\n";
        var front = Tree.Article(text.Replace("\n", lineEnd, StringComparison.Ordinal)).Article.Front;
        Assert.Equal(("саясат", "саясат"), (front.Section!.Value.Value, front.Section.Value.Span.Text.ToString()));
        Assert.Equal(["ә-𐰴", "б"], front.Authors.Select(a => a.Author.Span.Text.ToString()));
        Assert.Equal(("2009-01", 5, 13), (front.Received!.Value.Span.Text.ToString(), front.Received.Value.Span.Position.Line, front.Received.Value.Span.Position.Column));
        Assert.Equal(["шекара", "құқық"], front.Keywords.Select(k => k.Value.Span.Text.ToString()));
        Assert.Equal((8, 3), (front.Events[0].Span.Position.Line, front.Events[0].Span.Position.Column));
        Assert.Equal("Қазақ 𐰴𐰀 тілі", front.Title.Entries[0].Value);
    }

    [Fact]
    public void Long_texts_may_be_written_as_blocks()
    {
        var front = Tree.Article("---\ntitle: Т\nabstract: >\n  Бір\n  екі\n\n  үш\nfunding: |\n  а\n  ә\n---\n").Article.Front;
        Assert.Equal(("Бір екі\nүш", "а\nә"), (front.Abstract.Entries[0].Value, front.Funding.Entries[0].Value));
    }

    [Fact]
    public void Empty_values_count_as_absent()
    {
        var (article, found) = Tree.Article("---\ntitle: Т\nauthors:\nkeywords: ~\nreceived:\nevents: []\ndoi: null\n---\n");
        Assert.Empty(found);
        Assert.Equal(FrontMatter.Empty with { Title = article.Front.Title }, article.Front);
    }

    private static string Show(string text) => Show(Tree.Article(text).Found, "a.kk.md");

    private static string Show(IEnumerable<Journal.Core.Text.Diagnostic> found, string file) =>
        Tree.Show(found.Order(Journal.Core.Text.Diagnostic.InOrder)).Replace(file, "", StringComparison.Ordinal);
}
