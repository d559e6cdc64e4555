using System.Text;

namespace Journal.Theming.Html;

/// <summary>Fills what is said into the places <c>{0}</c> to <c>{9}</c> of a piece of interface text.</summary>
public static class Phrase
{
    /// <summary>Fills values in. A place without a value stays as it is; other braces are ordinary characters.</summary>
    /// <param name="phrase">The interface text as HTML.</param>
    /// <param name="values">The values as HTML.</param>
    public static string Fill(string phrase, params ReadOnlySpan<string> values)
    {
        int brace = phrase.IndexOf('{', StringComparison.Ordinal);
        if (brace < 0)
            return phrase;
        var filled = new StringBuilder(phrase.Length + 16);
        int done = 0;
        for (; brace >= 0; brace = phrase.IndexOf('{', brace + 1))
        {
            if (PlaceAt(phrase, brace) is not { } place || place >= values.Length)
                continue;
            filled.Append(phrase, done, brace - done).Append(values[place]);
            done = brace + 3;
        }
        return filled.Append(phrase, done, phrase.Length - done).ToString();
    }

    /// <summary>The places that a phrase has, as a set of bits: 1 for <c>{0}</c>, 2 for <c>{1}</c>, 4 for <c>{2}</c> …</summary>
    /// <param name="phrase">The interface text.</param>
    public static int PlacesIn(string phrase)
    {
        int places = 0;
        for (int brace = phrase.IndexOf('{', StringComparison.Ordinal); brace >= 0; brace = phrase.IndexOf('{', brace + 1))
            if (PlaceAt(phrase, brace) is { } place)
                places |= 1 << place;
        return places;
    }

    private static int? PlaceAt(string phrase, int brace) =>
        brace + 2 < phrase.Length && char.IsAsciiDigit(phrase[brace + 1]) && phrase[brace + 2] == '}' ? phrase[brace + 1] - '0' : null;
}
