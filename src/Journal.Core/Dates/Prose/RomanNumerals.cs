namespace Journal.Core.Dates.Prose;

/// <summary>Reads Roman numerals of centuries in Latin or Cyrillic letters that look alike, or in both: <c>XIX</c>, <c>ХІХ</c>, <c>ХҮІІІ</c>, <c>ХVП</c>.</summary>
internal static class RomanNumerals
{
    private const int Largest = 39;
    private const int MostLetters = 8;

    /// <summary>Whether a character can stand in a numeral.</summary>
    /// <param name="letter">The character; 1 counts as I between letters.</param>
    public static bool IsDigit(char letter) => ToLatin(letter).Length > 0;

    /// <summary>The value of a word, or 0.</summary>
    /// <param name="word">A word in capital letters.</param>
    public static int Read(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MostLetters || (word.Length == 1 && word[0] is not ('I' or 'V' or 'X' or 'І' or 'Х')))
            return 0;
        Span<char> latin = stackalloc char[3 * MostLetters];
        int length = 0;
        foreach (char letter in word)
        {
            string digits = ToLatin(letter);
            if (digits.Length == 0)
                return 0;
            digits.CopyTo(latin[length..]);
            length += digits.Length;
        }
        return Value(latin[..length]);
    }

    private static string ToLatin(char letter) => letter switch
    {
        'I' or 'І' or 'Ӏ' or '1' => "I",
        'V' or 'Y' or 'У' or 'Ү' or 'Ұ' or 'Ҥ' => "V",
        'X' or 'Х' => "X",
        'П' => "II",
        'Ш' => "III",
        _ => "",
    };

    // Tens, then units: the numeral that a value is written with must be the one that stands there.
    private static int Value(ReadOnlySpan<char> latin)
    {
        int tens = 0;
        while (tens < latin.Length && latin[tens] == 'X')
            tens++;
        int units = latin[tens..] switch
        {
            "" => 0,
            "I" => 1,
            "II" => 2,
            "III" => 3,
            "IV" or "IIII" => 4,
            "V" => 5,
            "VI" => 6,
            "VII" => 7,
            "VIII" => 8,
            "IX" or "VIIII" => 9,
            _ => -1,
        };
        int value = (tens * 10) + units;
        return units < 0 || value > Largest ? 0 : value;
    }
}
