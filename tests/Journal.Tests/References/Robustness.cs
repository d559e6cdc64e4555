using System.Globalization;
using System.Text;
using Journal.Core.References;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.References;

/// <summary>Nothing that is written makes the readers fail or wander.</summary>
public sealed class Robustness
{
    private static readonly string[] Pieces =
    [
        "Султанов К.С", "К. Токаев.", "Сонда", "Там же", "Ibid.", "Указ. соч.", "op. cit.", "supra note", "см.", "…", "...", " // ", " / ", ". – ", " - ", ",", ";", ":", "(", ")", "[", "]",
        "1", "2000", "1997–1998", "396-бет", "45 б.", "С. 5", "pp. 205–6", "№ 1 (11)", "N 7-IV", "Т. 2", "29 августа 1991 г.", "1999 ж. 2 ақпан", "12.03.2019", "May 3, 2008", "дата обращения:",
        "<http://a.kz>", "https://doi.org/10.1000/x(1)y", "www.", "http://", "10.1000/", "a.kz", "@", "doi:", "«", "»", "“", "\"", "и", "және", "&", "et al.", "Ф. 5. Оп. 1. Д. 2", "5-қор", "\u0301", "\ud800",
        "\udc00", "\u202e", "\0", "\n", "\u00a0", "ﷺ", "李鹏", "😀", "ң", "Ё", "I", "Х", "x", "ред.", "дис.", "in Russian", "Палата", "Zh.", "-", "–", "'", "’", " ", " ",
    ];

    [Fact]
    public void Any_mixture_of_pieces_is_read_and_every_place_lies_inside()
    {
        var random = new Sequence(20090602);
        for (int round = 0; round < 8_000; round++)
        {
            string text = string.Concat(Enumerable.Range(0, random.Next(0, 14)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            RangeChecks.AllLieInside(ReferenceEntry.Read(text));
            var reading = new CitationGrammar(new HashSet<string> { "1", "2", "5" }).Read(text);
            foreach (var target in reading.Targets)
            {
                Assert.InRange(target.Start, 0, text.Length);
                Assert.InRange(target.Start + target.Length, target.Start, text.Length);
                Assert.InRange(target.Locator?.Range.End ?? 0, 0, text.Length);
            }
        }
    }

    [Fact]
    public void Any_characters_are_read()
    {
        var random = new Sequence(7);
        for (int round = 0; round < 5_000; round++)
        {
            var text = new StringBuilder();
            for (int i = random.Next(40); i > 0; i--)
                text.Append((char)(random.Next(4) switch { 0 => random.Next(0x20, 0x7f), 1 => random.Next(0x400, 0x52f), 2 => random.Next(0x2000, 0x2070), _ => random.Next(0x10000) }));
            RangeChecks.AllLieInside(ReferenceEntry.Read(text.ToString()));
            _ = new CitationGrammar(new HashSet<string> { "1" }).Read(text.ToString());
        }
    }

    [Fact]
    public void Any_list_resolves_to_entries_of_the_list_and_works_that_describe_themselves()
    {
        var random = new Sequence(11);
        string[] entries =
        [
            "Сонда. 5-б.", "Там же.", "Ibid., p. 5", "Его же. Вторая книга. М., 1999.", "Султанов К.С. Реформы. Астана, 2000. С. 5", "Султанов К.С. Указ. соч. С. 9", "Указ. соч.", "supra note 3", "infra note 9",
            "Токаев К. Под стягом. Алматы, 1997.", "Токаев К. Под … С. 7", "Егемен Қазақстан. – 1999. – 2 ақпан.", "А, с. 5; Б, с. 7", "", "-", "loc. cit.", "Қараңыз: 4", "Tokaev, Under, 7",
        ];
        for (int round = 0; round < 2_000; round++)
        {
            var items = Enumerable.Range(1, random.Next(12))
                .Select(n => new ReferenceItem((random.Next(9) == 0 ? random.Next(12) : n).ToString(CultureInfo.InvariantCulture), entries[random.Next(entries.Length)], SourceSpan.None)).ToList();
            var resolved = ReferenceResolver.Resolve(items).Value;
            Assert.Equal(items.Count, resolved.Entries.Count);
            foreach (var entry in resolved.Entries)
            {
                Assert.True(entry.Outcome is not ReferenceOutcome.Repeated || (entry.Repeats is not null && entry.Work is not null));
                Assert.True(entry.Outcome is not ReferenceOutcome.Ambiguous || entry.Candidates.Count > 1);
                if (resolved.WorkOf(entry) is { } work)
                    Assert.Equal(work.Place, work.Work);
            }
        }
    }

    [Theory]
    [InlineData("[")]
    [InlineData("(")]
    [InlineData("1, ")]
    [InlineData("С. 5, ")]
    [InlineData("http://a.kz ")]
    [InlineData("1998 ")]
    [InlineData("А. А. Ааа, ")]
    [InlineData("а; ")]
    [InlineData("Ааа : ")]
    [InlineData("Ааа. – ")]
    [InlineData(")))")]
    [InlineData("http://(")]
    [InlineData("www.(")]
    [InlineData("a.kz(")]
    public void Two_hundred_thousand_characters_are_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 200_000 / piece.Length));
        RangeChecks.AllLieInside(ReferenceEntry.Read(text));
        Assert.NotNull(new CitationGrammar(new HashSet<string> { "1" }).Read(text));
        Assert.NotNull(new CitationGrammar(new HashSet<string> { "1" }).Read(text.AsSpan(0, 990)));
    }

    [Theory]
    [InlineData("Султанов К.С. Реформы {0}. – Астана: Елорда, {1}. – С. {0}.")]
    [InlineData("Султанов К.С. {2}реформы. – Астана: Елорда, 2000. – С. {0}.")]
    [InlineData("Султанов К.С. Реформы. – Астана: Елорда, 2000. – С. {0}.")]
    [InlineData("{2}политика и жизнь общества в наше время. – Астана: Елорда, 2000.")]
    public void Two_thousand_entries_take_work_in_proportion(string form)
    {
        const int count = 2_000;
        var items = Enumerable.Range(1, count).Select(n => new ReferenceItem(
            n.ToString(CultureInfo.InvariantCulture), string.Format(CultureInfo.InvariantCulture, form, n, 1500 + (n % 500), Word(n)), SourceSpan.None)).ToList();
        Assert.InRange(ReferenceResolver.Resolve(items).Value.Comparisons, 0, 16 * count);
    }

    [Fact]
    public void Two_thousand_repeats_of_an_author_of_two_thousand_works_list_few_candidates()
    {
        var items = Enumerable.Range(1, 2_000).Select(n => new ReferenceItem(
            n.ToString(CultureInfo.InvariantCulture), n % 2 == 0 ? "Султанов К.С. Указ. соч. С. 5" : $"Султанов К.С. {Word(n)}. – Астана: Елорда, 2000.", SourceSpan.None)).ToList();
        var resolved = ReferenceResolver.Resolve(items);
        Assert.All(resolved.Value.Entries, e => Assert.InRange(e.Candidates.Count, 0, 8));
        Assert.Contains(resolved.Diagnostics, d => d.Code == "ambiguous-repeat");
    }

    private static string Word(int number)
    {
        var word = new StringBuilder("Слово");
        for (; number > 0; number /= 20)
            word.Append((char)('а' + (number % 20)), 2);
        return word.ToString();
    }

    // The same numbers on every machine and run (Knuth, MMIX).
    private sealed class Sequence(ulong state)
    {
        public int Next(int limit) => Next(0, limit);

        public int Next(int from, int to)
        {
            state = (state * 6364136223846793005UL) + 1442695040888963407UL;
            return from + (int)((state >> 33) % (ulong)Math.Max(to - from, 1));
        }
    }
}
