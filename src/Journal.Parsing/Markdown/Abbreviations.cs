using Markdig.Syntax;

namespace Journal.Parsing.Markdown;

/// <summary>The abbreviations of a text, to be found in its words.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<string, string> known;
    private readonly Dictionary<char, int[]> lengths;

    private Abbreviations(Dictionary<string, string> known)
    {
        this.known = known;
        // The longest first, so that "АҚШ-та" is found before "АҚШ".
        lengths = known.Keys.GroupBy(key => key[0]).ToDictionary(
            group => group.Key,
            group => group.Select(key => key.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>The abbreviations that a document defines.</summary>
    public static Abbreviations Of(MarkdownDocument document) =>
        new(document.GetData(AbbreviationDefinitionParser.Key) as Dictionary<string, string> ?? []);

    /// <summary>Finds the first abbreviation that stands as a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="found">The abbreviation and what it stands for.</param>
    /// <returns>Its offset, or -1.</returns>
    public int Find(string text, int from, out KeyValuePair<string, string> found)
    {
        found = default;
        if (known.Count == 0)
            return -1;
        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int i = from; i < text.Length; i++)
        {
            if ((i > 0 && char.IsLetterOrDigit(text[i - 1])) || !lengths.TryGetValue(text[i], out var possible))
                continue;
            foreach (int length in possible)
                if (EndsWord(text, i + length) && lookup.TryGetValue(text.AsSpan(i, length), out string? key, out string? expansion))
                {
                    found = KeyValuePair.Create(key, expansion);
                    return i;
                }
        }
        return -1;
    }

    private static bool EndsWord(string text, int at) => at == text.Length || (at < text.Length && !char.IsLetterOrDigit(text[at]));
}
