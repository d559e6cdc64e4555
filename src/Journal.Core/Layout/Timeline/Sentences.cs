using Journal.Core.Languages;

namespace Journal.Core.Layout.Timeline;

/// <summary>The sentences of a paragraph, found once.</summary>
/// <param name="text">The paragraph, plain.</param>
internal sealed class Sentences(string text)
{
    private const int MostBefore = 180;
    private const int MostAfter = 220;

    private readonly IReadOnlyList<int> ends = SentenceEnds.Of(text);

    /// <summary>The sentence around some words, as a passage.</summary>
    /// <param name="language">The language of the text.</param>
    /// <param name="anchor">The anchor of the place, or null.</param>
    /// <param name="start">Where the words begin in the paragraph.</param>
    /// <param name="length">How many code units they have.</param>
    public EventPassage Passage(LanguageTag language, string? anchor, int start, int length)
    {
        length = Math.Min(length, text.Length - Math.Min(start, text.Length));
        var (from, to) = Around(start, start + length);
        string before = from < start - MostBefore ? "… " : "";
        if (before.Length > 0)
            from = WordStart(start - MostBefore, start);
        string after = to > start + length + MostAfter ? " …" : "";
        if (after.Length > 0)
            to = WordEnd(start + length + MostAfter, start + length);
        string sentence = string.Concat(before, text.AsSpan(from, to - from), after);
        return new EventPassage(language, anchor, sentence, before.Length + start - from, length);
    }

    private (int From, int To) Around(int start, int end)
    {
        int first = FirstEndAfter(start);
        int from = first == 0 ? 0 : ends[first - 1];
        while (from < start && char.IsWhiteSpace(text[from]))
            from++;
        int last = FirstEndAfter(Math.Max(start, end - 1));
        int to = last < ends.Count ? ends[last] : text.Length;
        return (from, Math.Max(to, end));
    }

    // The first sentence that ends behind a place.
    private int FirstEndAfter(int place)
    {
        int low = 0;
        int high = ends.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = ends[middle] <= place ? (middle + 1, high) : (low, middle);
        }
        return low;
    }

    private int WordStart(int place, int limit)
    {
        int at = place;
        while (at < limit && !char.IsWhiteSpace(text[at]))
            at++;
        while (at < limit && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    private int WordEnd(int place, int limit)
    {
        int at = place;
        while (at > limit && !char.IsWhiteSpace(text[at]))
            at--;
        while (at > limit && char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }
}
