using System.Text;

namespace Journal.Core.Languages;

/// <summary>Names for addresses and anchors: <c>[a-z0-9-]</c>, the same for Kazakh and Russian letters.</summary>
public static class Slug
{
    /// <summary>The longest slug, in characters.</summary>
    public const int LongestLength = 60;

    // A cut at a word's end is kept only if it leaves this much.
    private const int ShortestAfterCut = 30;

    /// <summary>Makes a slug: Cyrillic by <see cref="Transliteration"/>, Latin without diacritics, apostrophes dropped, everything else a hyphen.</summary>
    /// <param name="text">A heading, title or name, for instance <c>Смағұлова К.Қ.</c></param>
    /// <returns>At most 60 characters without leading, trailing or doubled hyphens, for instance <c>smaghulova-k-q</c>; empty if no letter or digit can be written in ASCII.</returns>
    public static string From(string text)
    {
        string latin = Transliteration.ToLatin(Composition.Nfc(text));
        var slug = new StringBuilder(Math.Min(latin.Length, LongestLength) + 4);
        foreach (char character in latin)
        {
            if (slug.Length > LongestLength)
                break;
            Append(slug, character);
        }
        return Cut(slug.ToString());
    }

    private static void Append(StringBuilder slug, char character)
    {
        char plain = Composition.WithoutMarks(char.ToLowerInvariant(character));
        if (char.IsAsciiLetterOrDigit(plain))
            slug.Append(char.ToLowerInvariant(plain));
        else if (LatinFolding.Plain(plain) is { } letters)
            slug.Append(letters);
        else if (!IsDropped(plain) && slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
    }

    // Apostrophes, quotation marks used as such, transliterated soft and hard signs, stress marks, soft hyphens and zero-width characters.
    private static bool IsDropped(char character) =>
        character is '\'' or '\u2019' or '\u2018' or '`' or '\u00b4' or '\u02bc' or '\u02b9' or '\u02ba' or '\u2032' or '\u00ad' or '\ufeff'
        || character is (>= '\u200b' and <= '\u200f') or '\u2060'
        || Composition.IsMark(character);

    private static string Cut(string slug)
    {
        if (slug.Length > LongestLength)
        {
            int end = slug.LastIndexOf('-', LongestLength);
            slug = slug[..(end >= ShortestAfterCut ? end : LongestLength)];
        }
        return slug.TrimEnd('-');
    }
}
