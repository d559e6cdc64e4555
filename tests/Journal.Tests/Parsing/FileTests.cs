using Journal.Core.Text;
using Journal.Parsing;
using Xunit;

namespace Journal.Tests.Parsing;

public sealed class FileTests
{
    private static readonly byte[] Png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13];

    [Fact]
    public void Files_are_told_apart_by_where_they_lie()
    {
        var read = Tree.Read(
            ("issues/1/b-c.ru.md", "---\ntitle: Б\n---\n"), ("issues/1/b-c.kk.md", "---\ntitle: Б\n---\n"), ("pages/about.en.md", "x"), ("pages/help/faq.en.md", "x"),
            ("issues/1/data.csv", "a,b"), ("pages/a.txt", "x"), ("issues/1/README.md", "x"), ("_draft/a.md", "x"), ("issues/1/.DS_Store", "x"), ("issues/1/_old.kk.md", "x"));
        Assert.Equal("", Tree.Show(read.Diagnostics));
        Assert.Equal(["b-c kk", "b-c ru", "plain kk"], read.Value.Articles.Select(a => $"{a.Slug} {a.Language}"));
        Assert.Equal(["about", "help/faq"], read.Value.Pages.Select(p => p.Slug));
        Assert.Equal(["issues/1/data.csv", "pages/a.txt"], read.Value.Media.Select(m => m.Path));
        Assert.Equal("input", read.Value.Root);
    }

    [Theory]
    [InlineData("issues/1/text.md", "text.md(1,1) name-without-language")]
    [InlineData("issues/1/text.igeru.md", "text.igeru.md(1,1) name-without-language\ntext.igeru.md(1,1) invalid-slug")]
    [InlineData("issues/1/text.kz.md", "text.kz.md(1,1) invalid-language")]
    [InlineData("issues/1/text.de.md", "text.de.md(1,1) language-not-in-journal")]
    [InlineData("issues/1/Мақала.kk.md", "Мақала.kk.md(1,1) invalid-slug")]
    [InlineData("issues/1/Text.kk.md", "Text.kk.md(1,1) invalid-slug")]
    [InlineData("issues/1/con.kk.md", "con.kk.md(1,1) reserved-slug")]
    [InlineData("issues/1/a%2fb.kk.md", "a%2fb.kk.md(1,1) invalid-slug")]
    [InlineData("issues/1/PLAIN.kk.md", "plain.kk.md(1,1) path-clash\nPLAIN.kk.md(1,1) invalid-slug")]
    [InlineData("issues/2/text.kk.md", "issue.yml(1,1) no-issue-file")]
    [InlineData("issues/Екі/text.kk.md", "issue.yml(1,1) no-issue-file\nissue.yml(1,1) invalid-slug")]
    [InlineData("pages/Көмек/a.kk.md", "a.kk.md(1,1) invalid-slug")]
    [InlineData("text.kk.md", "text.kk.md(1,1) misplaced-text")]
    [InlineData("issues/1/more/text.kk.md", "text.kk.md(1,1) misplaced-text")]
    [InlineData("notes.txt", "notes.txt(1,1) misplaced-file")]
    [InlineData("issues/1/issue.yaml", "issue.yaml(1,1) misplaced-file")]
    [InlineData("issues/1/page.html", "page.html(1,1) unknown-media")]
    [InlineData("issues/1/file", "file(1,1) unknown-media")]
    [InlineData("issues/1/a b.txt", "a b.txt(1,1) invalid-file-name")]
    [InlineData("issues/1/a%2f.txt", "a%2f.txt(1,1) invalid-file-name")]
    [InlineData("issues/1/a.png", "a.png(1,1) contradicting-media")]
    [InlineData("issues/1/a.svg", "a.svg(1,1) unsafe-svg")]
    public void Names_and_places_that_cannot_be_published_are_reported(string path, string expected) =>
        Assert.Equal(expected, Tree.Show(Tree.Read((path, "x")).Diagnostics));

    [Fact]
    public void The_language_may_stand_in_the_front_matter_instead_of_the_name()
    {
        var read = Tree.Read(("issues/1/text.md", "---\ntitle: Т\nlang: ru\n---\n"));
        Assert.Empty(read.Diagnostics);
        Assert.Equal("ru", read.Value.Articles[1].Language.Value);
    }

    [Fact]
    public void An_input_needs_a_journal_and_articles()
    {
        Assert.Equal("journal.yml(1,1) no-journal-file\ninput(1,1) no-articles", Tree.Show(ManuscriptReader.Parse(Tree.Of()).Diagnostics));
        Assert.Equal("input(1,1) no-articles", Tree.Show(ManuscriptReader.Parse(Tree.Of(("journal.yml", Tree.Masthead))).Diagnostics));
    }

    [Theory]
    [InlineData("a.png", true)]
    [InlineData("a.PNG", true)]
    [InlineData("a.jpg", false)]
    [InlineData("a.txt", false)]
    public void Bytes_must_be_what_the_name_says(string name, bool right)
    {
        var input = InputTree.From("", [.. Tree.Journal().Files, new TreeFile($"issues/1/{name}", FileContent.Of(Png))]);
        Assert.Equal(right ? "" : $"{name}(1,1) contradicting-media", Tree.Show(ManuscriptReader.Parse(input).Diagnostics));
    }

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use xlink:href=\"#a\"/><path style=\"fill:url(#b)\" fill=\"url('#c')\"/></svg>", "")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n<svg/>", "")]
    [InlineData("<svg>\n<script>x</script></svg>", "(2,2) unsafe-svg")]
    [InlineData("<svg><rect onclick=\"x\"/></svg>", "(1,12) unsafe-svg")]
    [InlineData("<svg><foreignObject/></svg>", "(1,7) unsafe-svg")]
    [InlineData("<svg><image href=\"https://example.org/a.png\"/></svg>", "(1,13) unsafe-svg")]
    [InlineData("<svg><image href=\"data:image/png;base64,xx\"/></svg>", "")]
    [InlineData("<svg><a href=\" javascript:x\"/></svg>", "(1,9) unsafe-svg")]
    [InlineData("<svg><style>@import 'x';</style></svg>", "(1,13) unsafe-svg")]
    [InlineData("<svg><g style=\"fill:url( 'http://x')\"/></svg>", "(1,9) unsafe-svg")]
    [InlineData("<svg><set attributeName=\"href\"/></svg>", "(1,11) unsafe-svg")]
    [InlineData("<?xml-stylesheet href=\"x\"?><svg/>", "(1,3) unsafe-svg")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>&a;</svg>", "(1,16) unsafe-svg")]
    [InlineData("<svg><g></svg>", "(1,11) unsafe-svg")]
    [InlineData("<html/>", "(1,2) contradicting-media")]
    public void An_svg_image_draws_and_does_nothing_else(string svg, string expected) =>
        Assert.Equal(expected, Tree.Show(Tree.Read(("issues/1/a.svg", svg)).Diagnostics).Replace("a.svg", "", StringComparison.Ordinal));

    [Fact]
    public void A_file_that_the_machine_does_not_give_is_reported()
    {
        var input = InputTree.From("", [.. Tree.Journal().Files, new TreeFile("issues/1/a.kk.md", new Locked()), new TreeFile("issues/1/a.png", new Broken())]);
        Assert.Equal("a.kk.md(1,1) unreadable-file\na.png(1,1) unreadable-file", Tree.Show(ManuscriptReader.Parse(input).Diagnostics));
    }

    [Fact]
    public void The_order_of_the_files_and_their_line_ends_change_nothing()
    {
        (string, string)[] files = [.. Enumerable.Range(0, 40).Select(i => ($"issues/1/t{i}.kk.md", $"---\ntitle: Т{i}\nudk: x\n---\n# A[^{i}]\n\n*b*\n"))];
        var first = Tree.Read(files);
        var second = Tree.Read([.. files.Reverse()]);
        var third = Tree.Read([.. files.Select(f => (f.Item1, "\ufeff" + f.Item2.Replace("\n", "\r\n", StringComparison.Ordinal)))]);
        Assert.Equal(120, first.Diagnostics.Count);
        Assert.Equal(first.Diagnostics, second.Diagnostics);
        Assert.Equal(first.Diagnostics, third.Diagnostics);
        Assert.Equal(first.Value.Articles, second.Value.Articles);
        Assert.Equal(first.Value.Articles, third.Value.Articles);
    }

    private sealed class Locked : FileContent
    {
        public override long Length => 1;

        public override ReadOnlyMemory<byte> Read() => throw new UnauthorizedAccessException();
    }

    private sealed class Broken : FileContent
    {
        public override long Length => 1;

        public override ReadOnlyMemory<byte> Read() => throw new IOException();
    }
}
