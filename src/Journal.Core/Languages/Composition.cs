using System.Buffers;
using System.Text;

namespace Journal.Core.Languages;

/// <summary>
/// Canonical composition (Unicode Standard Annex 15, form C) of Latin, Greek and Cyrillic letters with the marks U+0300 to U+036F,
/// by a table of our own because <see cref="string.Normalize()"/> does nothing where the program runs without ICU.
/// Other scripts are left as they are.
/// </summary>
public static class Composition
{
    private static readonly SearchValues<char> Uncomposed =
        SearchValues.Create([.. Enumerable.Range(0x300, 0x70).Select(code => (char)code), .. CompositionTable.CopiedCharacters]);

    /// <summary>Composes letters with the marks that follow them; the same string if there is nothing to compose.</summary>
    /// <param name="text">Any text; lone surrogates are kept.</param>
    public static string Nfc(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int first = text.AsSpan().IndexOfAny(Uncomposed);
        if (first < 0)
            return text;
        // The letter before the first mark may change, nothing before it.
        int start = Math.Max(0, first - 1);
        var result = new StringBuilder(text.Length).Append(text, 0, start);
        var marks = new List<char>();
        for (int i = start; i < text.Length;)
        {
            marks.Clear();
            // Marks may begin a text; then they stand on nothing.
            char? letter = ClassOf(text[i]) > 0 ? null : Decompose(CompositionTable.Original(text[i++]), marks);
            while (i < text.Length && ClassOf(text[i]) > 0)
                AddMark(text[i++], marks);
            Append(result, letter, marks);
        }
        return result.ToString();
    }

    /// <summary>Takes the marks off a composed letter: <c>ǘ</c> gives <c>u</c>; letters without marks are returned as they are.</summary>
    /// <param name="letter">A letter.</param>
    public static char WithoutMarks(char letter)
    {
        while (CompositionTable.TryDecompose(letter, out char inner, out _))
            letter = inner;
        return letter;
    }

    /// <summary>Takes a letter apart: the letter without marks is returned, the marks are added in their order.</summary>
    internal static char Decompose(char letter, List<char> marks)
    {
        int start = marks.Count;
        while (CompositionTable.TryDecompose(letter, out char inner, out char mark))
        {
            marks.Insert(start, mark);
            letter = inner;
        }
        return letter;
    }

    /// <summary>Whether a character is a mark that can stand on the letters of the table.</summary>
    internal static bool IsMark(char character) => character is >= '\u0300' and <= '\u036f';

    private static void AddMark(char mark, List<char> marks)
    {
        // Two marks are copies of others, one is a pair (UnicodeData.txt).
        switch (mark)
        {
            case '\u0340': marks.Add('\u0300'); break;
            case '\u0341': marks.Add('\u0301'); break;
            case '\u0343': marks.Add('\u0313'); break;
            case '\u0344': marks.AddRange(['\u0308', '\u0301']); break;
            default: marks.Add(mark); break;
        }
    }

    private static void Append(StringBuilder result, char? letter, List<char> marks)
    {
        if (marks.Count > 1)
            SortByClass(marks);
        int kept = 0;
        int lastClass = 0;
        for (int i = 0; i < marks.Count; i++)
        {
            char mark = marks[i];
            int markClass = ClassOf(mark);
            bool blocked = kept > 0 && lastClass >= markClass;
            if (!blocked && letter is { } current && CompositionTable.TryCompose(current, mark, out char composed))
            {
                letter = composed;
                continue;
            }
            marks[kept++] = mark;
            lastClass = markClass;
        }
        if (letter is { } composedLetter)
            result.Append(composedLetter);
        for (int i = 0; i < kept; i++)
            result.Append(marks[i]);
    }

    // Stable, as the standard asks; a counting sort would be faster only for runs that no text has.
    private static void SortByClass(List<char> marks)
    {
        var ordered = marks.OrderBy(ClassOf).ToList();
        marks.Clear();
        marks.AddRange(ordered);
    }

    /// <summary>The canonical combining class of a mark (UnicodeData.txt); 0 for everything else.</summary>
    private static int ClassOf(char character) => character switch
    {
        < '\u0300' or > '\u036f' or '\u034f' => 0,
        >= '\u0334' and <= '\u0338' => 1,
        '\u0321' or '\u0322' or '\u0327' or '\u0328' => 202,
        '\u031b' => 216,
        (>= '\u0316' and <= '\u0319') or (>= '\u031c' and <= '\u0333') or (>= '\u0339' and <= '\u033c')
            or (>= '\u0347' and <= '\u0349') or '\u034d' or '\u034e' or (>= '\u0353' and <= '\u0356') or '\u0359' or '\u035a' => 220,
        '\u0315' or '\u031a' or '\u0358' => 232,
        '\u035c' or '\u035f' or '\u0362' => 233,
        '\u035d' or '\u035e' or '\u0360' or '\u0361' => 234,
        '\u0345' => 240,
        _ => 230,
    };
}
