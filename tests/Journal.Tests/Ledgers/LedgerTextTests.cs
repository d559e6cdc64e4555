using Journal.Core.Ledgers;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Tests.Languages;
using Xunit;

namespace Journal.Tests.Ledgers;

public sealed class LedgerTextTests
{
    private const string Form = """
        journal-anchors 1
        heading tarihy 93bd8d30d0b07139 0080585402170209 Шекараның тарихы
        paragraph p-12 5c6feee8031635c1 448f2cedfee1317a Кеңес Одағы ыдырағанда
        mark cite-5-1 25b037219ee07d63 52ee9e65cbf431e8 мәселелер мұраға қалды
        place fig-1 cbf29ce484222325 0000000000000000
        reference ref-1 ddfe2412bb805a0a 709fbc42f2726802 Тоқаев Қ.
        note fn-1 b24917e53675eb1a a48aaf4f8893581a Қараңыз
        gone paragraph p-3 31eeac36572faa6d 090c6001d0534fa1 gone paragraph

        """;

    [Fact]
    public void What_is_read_is_written_as_it_was()
    {
        var read = Read(Form);
        Assert.Empty(read.Diagnostics);
        Assert.Equal(7, read.Value.Anchors.Count);
        Assert.Equal(new PublishedAnchor(AnchorKind.Paragraph, "p-3", 0x31eeac36572faa6d, 0x090c6001d0534fa1, "gone paragraph", IsRetired: true), read.Value.Anchors[^1]);
        Assert.Equal(Form, LedgerText.Write(read.Value.Anchors));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("journal-anchors 10\n")]
    [InlineData(" journal-anchors 1\n")]
    public void What_does_not_begin_with_the_version_is_refused(string text) => Assert.Equal(["ledger-version"], Read(text).Diagnostics.Select(d => d.Code));

    [Theory]
    [InlineData("gone")]
    [InlineData("paragraph")]
    [InlineData("paragraph p-1")]
    [InlineData("paragraph  0123456789abcdef 0123456789abcdef")]
    [InlineData("paragraph p-1 0123456789abcdeg 0123456789abcdef")]
    [InlineData("paragraph p-1 0123456789abcdef +123456789abcdef")]
    [InlineData("Paragraph p-1 0123456789abcdef 0123456789abcdef")]
    [InlineData("gone gone p-1 0123456789abcdef 0123456789abcdef")]
    public void A_broken_line_is_reported_where_it_stands(string line)
    {
        var problem = Assert.Single(Read("journal-anchors 1\n" + line + "\n").Diagnostics);
        Assert.Equal(("ledger-line", 2), (problem.Code, problem.Span.Position.Line));
    }

    [Fact]
    public void Ledgers_with_any_damage_are_read_without_a_fault()
    {
        var dice = new Dice(5);
        for (int n = 0; n < 60; n++)
        {
            char[] text = Form.ToCharArray();
            for (int i = dice.Next(12); i >= 0; i--)
                text[dice.Next(text.Length)] = "\n <>=0agp-ә\t"[dice.Next(12)];
            string damaged = new(text, 0, 1 + dice.Next(text.Length));
            var read = Read(damaged);
            Assert.Equal(LedgerText.Write(read.Value.Anchors), LedgerText.Write(Read(LedgerText.Write(read.Value.Anchors)).Value.Anchors));
            var page = PublishedText.Of("Бірінші [1].\n\n## Тарихы\n\nЕкінші[^1].\n\n[^1]: Ескертпе.\n\n## Әдебиеттер\n\n1. Бір.\n", damaged);
            Assert.Equal(page.Passages.Count, page.Passages.Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void First_words_are_one_line_that_a_person_can_read()
    {
        var entries = PublishedText.Of("Бір екі\nүш [1] **төрт**, бес; алты жеті сегіз тоғыз он.\n\n李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏李鹏\n\n## Әдебиеттер\n\n1. Бір.\n").Entries;
        Assert.Equal("Бір екі үш төрт, бес; алты жеті сегіз", entries[0].Words);
        Assert.Equal(120, entries[2].Words.Length);
    }

    private static Checked<AnchorLedger> Read(string text) => LedgerText.Read("a.kk.anchors", new SourceText("a.kk.anchors", text));
}
