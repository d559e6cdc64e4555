using System.Text;
using Journal.Core.Text;
using Journal.Parsing.Editing;
using Journal.Tests.Languages;
using Xunit;

namespace Journal.Tests.Mentions;

public sealed class RandomFrontMatterTests
{
    private const int Cases = 1000;
    private static readonly string[] Values = ["Т", "'а: б'", "\"а # б\"", "[а, \"б]\"]", "{kk: Т, ru: З}", "|\n  бір\n\n  екі", "|+\n  бір\n\n", ">-\n  бір\n  екі", "\n  - а\n  - б", "\n  kk: Т\n  ru: З", "а\n  б", "и\u0306", "~", ""];
    private static readonly string[] Entries = ["{date: 1990, title: Т}", "{ date: '1991', found: \"1991 жылы\", anchor: p-1, status: dismissed }", "date: 1990\n¤  title:\n¤    kk: ']'", "\n¤  date: 1990\n¤  title: >\n¤    бір\n\n¤    екі", "{date: 1990,\n¤    title: Т }", "date: 1990 # [\n¤  title: Т\n¤  note:"];
    private static readonly string[] Fillers = ["", "# түсініктеме ]\n", "\n", "  \n", "   # ішкері\n"];
    private static readonly string[] Bodies = ["", "1991 жылы, **1992** жылы.\n", "\n1991 жылы.\n\n16 желтоқсанда «1993: жыл».\n\n---\nevents: []\n---\n", "1917–1920 жылдары, 1905 ж."];

    [Fact]
    public void Whatever_the_front_matter_is_only_the_finds_are_added_and_once()
    {
        var random = new Dice(20260611);
        int written = 0;
        for (int i = 0; i < Cases; i++)
        {
            string raw = Document(random);
            var source = SourceDecoder.Decode("a.kk.md", Encoding.UTF8.GetBytes(raw)).Value!;
            var finds = Articles.FindNew(source.Text);
            if (finds.Count == 0)
                continue;
            if (FindsWriter.Add(source, raw, finds) is not { Value: { } edited } refused)
                continue;
            Assert.Empty(refused.Diagnostics);
            AssertInsertion(raw, edited);
            string read = SourceDecoder.Decode("a.kk.md", Encoding.UTF8.GetBytes(edited)).Value!.Text;
            var (before, after) = (Articles.Read(source.Text), Articles.Read(read));
            Assert.Equal(before.Front.Events.Count + finds.Count, after.Front.Events.Count);
            Assert.Equal(before.Front.Title, after.Front.Title);
            Assert.Equal(before.Front.Abstract, after.Front.Abstract);
            Assert.Equal(before.Source.Text[^10..], after.Source.Text[^10..]);
            Assert.Empty(Articles.FindNew(read));
            written++;
        }
        Assert.InRange(written, Cases / 2, Cases);
    }

    // 'events: ~' loses its sign for nothing; everything else is only added to.
    private static void AssertInsertion(string raw, string edited)
    {
        int start = 0;
        while (start < raw.Length && raw[start] == edited[start])
            start++;
        int end = 0;
        while (end < raw.Length - start && raw[^(end + 1)] == edited[^(end + 1)])
            end++;
        string lost = raw[start..^end];
        Assert.True(lost.Length == 0 || lost.TrimEnd('\r', '\n').StartsWith('~') || lost.StartsWith("null", StringComparison.Ordinal), $"{raw}\n=>\n{edited}");
    }

    private static string Document(Dice random)
    {
        var text = new StringBuilder();
        if (random.Next(8) > 0)
        {
            text.Append("---\n");
            string[] keys = ["title", "subtitle", "abstract"];
            int place = random.Next(-1, keys.Length + 1);
            for (int i = 0; i <= keys.Length; i++)
            {
                if (i == place)
                    text.Append(Events(random));
                text.Append(Fillers[random.Next(Fillers.Length)]);
                if (i < keys.Length && random.Next(4) > 0)
                    text.Append(keys[i]).Append(": ").Append(Values[random.Next(Values.Length)]).Append('\n');
            }
            text.Append(random.Next(6) > 0 ? "---\n" : "...\n");
        }
        text.Append(Bodies[random.Next(Bodies.Length)]);
        string end = (string[])["\n", "\r\n", "\r"] is var ends ? ends[random.Next(ends.Length)] : "";
        return (random.Next(4) == 0 ? "\ufeff" : "") + text.Replace("\n", end);
    }

    private static string Events(Dice random)
    {
        string indent = new(' ', random.Next(5));
        return random.Next(6) switch
        {
            0 => "events:\n",
            1 => $"events: {((string[])["~", "null", "~ # ~", "# жоқ"])[random.Next(4)]}\n",
            2 => $"events: [{((string[])["", " ", Entries[0], Entries[1] + " ,", Entries[0] + ", " + Entries[1] + " "])[random.Next(5)]}]{((string[])["", "  # ]"])[random.Next(2)]}\n",
            _ => "events:\n" + string.Concat(Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
                Fillers[random.Next(Fillers.Length)] + $"{indent}- {Entries[random.Next(Entries.Length)].Replace("¤", indent, StringComparison.Ordinal)}\n")),
        };
    }
}
