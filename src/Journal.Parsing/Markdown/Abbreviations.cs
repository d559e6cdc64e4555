using Markdig.Syntax;

namespace Journal.Parsing.Markdown;

/// <summary>The abbreviations of a text, to be found in its words.</summary>
internal sealed class Abbreviations
{
    private readonly Dictionary<char, List<KeyValuePair<string, string>>> byFirst = [];

    /// <summary>The abbreviations that a document defines.</summary>
    public static Abbreviations Of(MarkdownDocument document)
    {
        var all = new Abbreviations();
        if (document.GetData(AbbreviationDefinitionParser.Key) is Dictionary<string, string> known)
            // The longest first, so that "АҚШ-та" is found before "АҚШ".
            foreach (var pair in known.OrderByDescending(pair => pair.Key.Length).ThenBy(pair => pair.Key, StringComparer.Ordinal))
                if (all.byFirst.TryGetValue(pair.Key[0], out var list))
                    list.Add(pair);
                else
                    all.byFirst.Add(pair.Key[0], [pair]);
        return all;
    }

    /// <summary>Finds the first abbreviation that stands as a word of its own.</summary>
    /// <param name="text">The text.</param>
    /// <param name="from">Where to begin.</param>
    /// <param name="found">The abbreviation and what it stands for.</param>
    /// <returns>Its offset, or -1.</returns>
    public int Find(string text, int from, out KeyValuePair<string, string> found)
    {
        found = default;
        if (byFirst.Count == 0)
            return -1;
        for (int i = from; i < text.Length; i++)
        {
            if ((i > 0 && char.IsLetterOrDigit(text[i - 1])) || !byFirst.TryGetValue(text[i], out var list))
                continue;
            foreach (var pair in list)
            {
                if (string.CompareOrdinal(text, i, pair.Key, 0, pair.Key.Length) != 0 || !EndsWord(text, i + pair.Key.Length))
                    continue;
                found = pair;
                return i;
            }
        }
        return -1;
    }

    private static bool EndsWord(string text, int at) => at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
