using System.Text;
using Journal.Core.Text;
using Journal.Parsing;
using Xunit;

namespace Journal.Tests.Parsing;

public sealed class RobustnessTests
{
    private static readonly string[] Pieces =
    [
        "a", "ә", "𐰴", " ", "  ", "\n", "\n\n", "\t", "    ", "[", "]", "(", ")", "![", "[^", "[^a]", "[^a]: ", "{", "}", "{.x}", "{lang=kk}", "{date=1860}", "{#a .b c=d}", "<", ">", "<b>", "</b>",
        "<!--", "-->", "&amp;", "&#0;", "&", "\\", "\\[", "*", "**", "_", "~", "~~", "^", "++", "==", "`", "```\n", "$", "$$", "|", "\n|---|\n", "+---+\n", "\n- ", "\n1. ", "\n5) ", "\n> ", "\n# ", "\n###### ", "\n:   ",
        "\n::: a\n", "\n:::\n", "\n^^^\n", "*[a]: b\n", "[a]: b\n", "---\n", "...\n", ": ", "title: ", "? ", "- ", "&x ", "*x", "!t ", "\"", "'", "#", ",", "\u200b", "\u202e", "\0", "\r", "\r\n", "%2f", "javascript:", "12", "[12]",
    ];

    [Fact]
    public void Whatever_is_written_gives_diagnostics_and_no_exception()
    {
        for (int seed = 0; seed < 400; seed++)
        {
            var random = new Dice(seed);
            string text = Garbage(random, 1 + random.Next(120));
            string front = seed % 3 == 0 ? $"---\n{Garbage(random, 30)}\n---\n" : seed % 3 == 1 ? "---\ntitle: Т\n---\n" : "";
            string masthead = Tree.Masthead + (seed % 2 == 0 ? "raw-html: sanitise\n" : "");
            var read = Tree.Read(("journal.yml", masthead), ("issues/1/a.kk.md", front + text), ("authors.yml", Garbage(random, 20)), ("issues/1/a.svg", "<svg>" + Garbage(random, 9)), ("subjects.yml", "a: " + Garbage(random, 9)));
            foreach (var found in read.Diagnostics)
                Assert.True(found.Span.Start >= 0 && found.Span.Length >= 0 && found.Span.End <= found.Span.Source.Text.Length, $"seed {seed}: {found}");
            foreach (var article in read.Value.Articles)
                Assert.All(article.Body.Blocks, block => Assert.InRange(block.Span.End, block.Span.Start, article.Source.Text.Length));
        }
    }

    [Fact]
    public void Bytes_without_any_sense_give_no_exception()
    {
        for (int seed = 0; seed < 100; seed++)
        {
            var random = new Dice(seed);
            byte[] bytes = [.. Enumerable.Range(0, random.Next(200)).Select(_ => (byte)random.Next(256))];
            string[] paths = ["journal.yml", "authors.yml", "issues/1/issue.yml", "issues/1/a.kk.md", "issues/1/a.svg", "issues/1/a.png"];
            Assert.True(ManuscriptReader.Parse(InputTree.From("", paths.Select(path => new TreeFile(path, FileContent.Of(bytes))))).HasErrors);
        }
    }

    private static string Garbage(Dice random, int count)
    {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++)
            text.Append(Pieces[random.Next(Pieces.Length)]);
        return text.ToString();
    }

    /// <summary>Throws the same numbers on every machine and in every version.</summary>
    private sealed class Dice(int seed)
    {
        private uint state = ((uint)seed * 2654435761u) + 12345u;

        public int Next(int limit)
        {
            state = (state * 1664525u) + 1013904223u;
            return (int)((state >> 8) % (uint)limit);
        }
    }
}
