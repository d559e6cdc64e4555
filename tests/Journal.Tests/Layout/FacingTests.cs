using Journal.Core.Layout.Facing;
using Journal.Core.Model;
using Xunit;
using static Journal.Tests.Theming.Tree;

namespace Journal.Tests.Layout;

/// <summary>
/// Which passages of two texts stand side by side. A text is written as its blocks: <c># a</c> and <c>## a</c> are headings, <c>* a</c> a list,
/// <c>| a</c> a table, all else paragraphs; a name before a slash stands for the block in the rows expected.
/// </summary>
public sealed class FacingTests
{
    private const string Short = "Кедендік бақылау күшейтілді.";
    private const string Middle = "Екі ел арасындағы келіссөздер ұзаққа созылды, өйткені тараптар шекараның дәл қайдан өтетінін әртүрлі түсінді және карталары сәйкес келмеді.";
    private const string Long = Middle + " " + Middle + " " + Middle;

    public static TheoryData<string, string[], string[], string> Cases => new()
    {
        { "the same number of paragraphs", ["a/" + Middle, "b/" + Short], ["c/" + Middle, "d/" + Short], "a=c b=d" },
        { "a paragraph left out in the middle", ["a/" + Short, "b/" + Long, "c/" + Middle], ["d/" + Short, "e/" + Middle], "a=d b= c=e" },
        { "a paragraph added by the translator", ["a/" + Long, "b/" + Short, "c/" + Long, "d/" + Middle], ["e/" + Long, "f/" + Short, "x/" + Long + Middle, "g/" + Long, "h/" + Middle], "a=e b=f =x c=g d=h" },
        { "a language of few letters", ["a/" + Middle, "b/" + Long], ["c/" + "一八六〇年的北京条约确定了边界的总走向一八六〇年的北京条约确定了边界的总走向一八六", "d/" + "一八六〇年的北京条约确定了边界的总走向一八六〇年的北京条约确定了边界的总走向一八六〇年的北京条约确定了边界的总走向一八六〇年的北京条约确定了边界的总走向一八六〇年的北京条约确定了边界的总走向一八六〇年的北京条约确定了边界的总走向"], "a=c b=d" },
        { "two paragraphs joined", ["a/" + Short, "b/" + Long, "c/" + Long, "d/" + Short], ["e/" + Short, "f/" + Long + Long, "g/" + Short], "a=e b,c=f d=g" },
        { "a paragraph divided", ["a/" + Short, "b/" + Long + Long, "c/" + Short], ["d/" + Short, "e/" + Long, "f/" + Long, "g/" + Short], "a=d b=e,f c=g" },
        { "headings of the same ranks", ["h/# A", "a/" + Short, "b/" + Short, "i/# B", "c/" + Short], ["j/# Ә", "k/# Б", "d/" + Short], "h=j a= b= i=k c=d" },
        { "a heading left out", ["h/# A", "a/" + Middle, "i/## B", "b/" + Middle], ["j/# Ә", "c/" + Middle, "d/" + Middle], "h=j a=c i= b=d" },
        { "a heading is never set against a paragraph", ["h/# A"], ["a/" + Short], "=a h=" },
        { "a table against the table", ["t/| x"], ["a/" + Middle, "u/| y", "b/" + Middle], "=a t=u =b" },
        { "lists against lists", ["a/" + Middle, "l/* " + Middle, "b/" + Middle], ["m/* " + Short, "c/" + Middle], "a= l=m b=c" },
        { "a number that only two paragraphs name", ["a/" + Middle, "b/" + Middle + " 1860", "c/" + Middle], ["d/" + Short + " 1860"], "a= b=d c=" },
        { "nothing on one side", ["a/" + Short, "b/" + Short], [], "a= b=" },
        { "nothing at all", [], [], "" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Passages_are_set_side_by_side(string why, string[] first, string[] second, string rows)
    {
        var ours = Read(first);
        var theirs = Read(second);
        var names = ours.Concat(theirs).ToDictionary(b => (object)b.Block, b => b.Name, ReferenceEqualityComparer.Instance);
        var facing = FacingText.Of(new Body([.. ours.Select(b => b.Block)], []), new Body([.. theirs.Select(b => b.Block)], []));
        Assert.True(rows == string.Join(' ', facing.Rows.Select(r => Names(r.First) + "=" + Names(r.Second))), why + ": " + string.Join(' ', facing.Rows.Select(r => Names(r.First) + "=" + Names(r.Second))));

        string Names(IEnumerable<Block> blocks) => string.Join(',', blocks.Select(b => names[b]));
    }

    [Fact]
    public void The_name_that_an_author_gave_in_both_texts_is_a_fixed_point()
    {
        var first = new Body([P("p-1", T(Short)), P("treaty", T(Short)), P("p-3", T(Long))], []);
        var second = new Body([P("treaty", T(Long)), P("p-2", T(Short))], []);
        Assert.Equal(["p-1|", "treaty|treaty", "p-3|p-2"], RowsOf(first, second));
    }

    [Fact]
    public void A_section_that_the_translator_moved_stays_in_the_order_of_its_own_text()
    {
        var first = new Body([P("one", T(Short)), P("two", T(Short)), P("three", T(Short))], []);
        var second = new Body([P("three", T(Short)), P("one", T(Short)), P("two", T(Short))], []);
        Assert.Equal(["|three", "one|one", "two|two", "three|"], RowsOf(first, second));
    }

    [Fact]
    public void Notes_meet_by_label_in_the_order_of_their_numbers()
    {
        var first = new Body([], [Note("1", 1, P(null, T("a"))), Note("3", 1, P(null, T("c")))]);
        var second = new Body([], [Note("3", 1, P(null, T("C"))), Note("2", 1, P(null, T("B")))]);
        Assert.Equal(["1|", "|2", "3|3"], FacingText.Of(first, second).Notes.Select(n => $"{n.First?.Label}|{n.Second?.Label}"));
    }

    [Theory]
    [InlineData("1999. 200 б.", "1999. 200 p.", true)]
    [InlineData("Бір кітап", "Бір кітап", true)]
    [InlineData("1999. 200 б.", "2005. 17 p.", false)]
    public void One_list_of_references_serves_both_texts_if_it_is_the_same(string ours, string theirs, bool same)
    {
        var first = new Body([H(2, "adebiet", "Әдебиеттер"), ListOf(Ref("1", 1, T(ours)))], []);
        var second = new Body([P("p-1", T(Short)), H(2, "literatura", "Литература"), ListOf(Ref("1", 1, T(theirs)))], []);
        var facing = FacingText.Of(first, second);
        Assert.Equal(same, facing.SharesReferences);
        Assert.Equal(2, facing.References.First.Count);
        Assert.Equal(2, facing.References.Second.Count);
        Assert.Equal(["|p-1"], RowsOf(first, second));
    }

    [Fact]
    public void Lists_of_other_numbers_are_two_lists()
    {
        var first = new Body([ListOf(Ref("1", 1, T("1999")), Ref("2", 1, T("2000")))], []);
        Assert.False(FacingText.Of(first, new Body([ListOf(Ref("1", 1, T("1999")))], [])).SharesReferences);
        Assert.False(FacingText.Of(first, new Body([], [])).SharesReferences);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Nothing_is_lost_doubled_or_put_in_another_order(int seed)
    {
        var first = Any(new Random(seed), 300);
        var second = Any(new Random(seed + 100), seed * 70);
        var rows = FacingText.Of(new Body([.. first], []), new Body([.. second], [])).Rows;
        Assert.Equal(first, rows.SelectMany(r => r.First), ReferenceEqualityComparer.Instance);
        Assert.Equal(second, rows.SelectMany(r => r.Second), ReferenceEqualityComparer.Instance);
        Assert.DoesNotContain(rows, r => r.First.Count + r.Second.Count is 0 or > 3);
    }

    [Fact]
    public void Texts_of_very_unlike_length_come_to_an_end()
    {
        var first = Any(new Random(9), 5000);
        Assert.Equal(5000, FacingText.Of(new Body([.. first], []), new Body([.. first.Take(3)], [])).Rows.Sum(r => r.First.Count));
        Assert.Equal(3, FacingText.Of(new Body([.. first.Take(1)], []), new Body([.. first.Skip(1).Take(3)], [])).Rows.Sum(r => r.Second.Count));
    }

    private static string[] RowsOf(Body first, Body second) =>
        [.. FacingText.Of(first, second).Rows.Select(r => $"{Ids(r.First)}|{Ids(r.Second)}")];

    private static string Ids(IEnumerable<Block> blocks) => string.Join(',', blocks.Select(b => ((ParagraphBlock)b).Attributes.Id));

    private static List<(string Name, Block Block)> Read(string[] text) => [.. text.Select(line => line.Split('/', 2)).Select(parts => (parts[0], BlockOf(parts[1])))];

    private static Block BlockOf(string text) => text[..2] switch
    {
        "# " => new HeadingBlock(2, [T(text[2..])], Attributes.None, At),
        "##" => new HeadingBlock(3, [T(text[3..])], Attributes.None, At),
        "* " => List(false, true, (0, [P(null, T(text[2..]))])),
        "| " => Table(1, [text[2..]]),
        _ => P("p-1", T(text)),
    };

    private static List<Block> Any(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => random.Next(12) switch
    {
        0 => H(2, "h", "Heading"),
        1 => H(3, "h", "Heading"),
        2 => Table(1, ["x"]),
        3 => List(false, true, (0, [P(null, T(Short))])),
        _ => P("p-1", T(new string('a', random.Next(20, 900)) + " " + random.Next(1900, 1910))),
    })];
}
