using System.Buffers;

namespace Journal.Parsing.Yaml;

/// <summary>Finds letters that look like others, and characters that nobody sees.</summary>
internal static class Lookalikes
{
    // Cyrillic letters and the Latin letters that they look like, in the same order.
    private const string Cyrillic = "аеорсухіјѕһԁԛԝкмтвнАЕОРСУХІЈЅКМТВН";
    private const string Latin = "aeopcyxijshdqwkmtbhAEOPCYXIJSKMTBH";

    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f\u00a0\u2007\u2009\u202f");

    /// <summary>Replaces Cyrillic letters by the Latin letters that they look like.</summary>
    /// <param name="text">A text.</param>
    /// <param name="letters">The letters that were replaced.</param>
    public static string FoldHomoglyphs(string text, out string letters)
    {
        var folded = text.ToCharArray();
        var replaced = new List<char>();
        for (int i = 0; i < folded.Length; i++)
        {
            int index = Cyrillic.IndexOf(folded[i], StringComparison.Ordinal);
            if (index < 0)
                continue;
            replaced.Add(folded[i]);
            folded[i] = Latin[index];
        }
        letters = string.Join(", ", replaced.Distinct());
        return new string(folded);
    }

    /// <summary>Whether a name holds a character without width, or a space that is none of the space bar.</summary>
    public static bool HasInvisible(string text) =>
        text.AsSpan().ContainsAny(Invisible);
}
