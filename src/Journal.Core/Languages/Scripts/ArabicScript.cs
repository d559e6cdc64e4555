namespace Journal.Core.Languages.Scripts;

/// <summary>
/// The Arabic script of Kazakh (tote zhazu). A front vowel and its back twin are one letter; a word of front vowels has the high hamza <c>ٴ</c> (U+0674) before it,
/// unless ە, ك or گ say the same already. Each part of a word with hyphens is a word. Digits stay European, as newspapers and books in this script print them.
/// No kashida, no vowel signs.
/// </summary>
internal sealed class ArabicScript() : ScriptConversion(KazakhScripts.In("Arab"))
{
    private const char HighHamza = '\u0674';

    private protected override void WriteWord(string text, Range word, ScriptWriter output)
    {
        var (start, length) = word.GetOffsetAndLength(text.Length);
        if (NeedsHamza(text.AsSpan(start, length)))
            output.Append(start, HighHamza);
        char before = '\0';
        for (int i = start; i < start + length; i++)
        {
            char letter = char.ToLowerInvariant(text[i]);
            // Stress marks and places for hyphens have no meaning here.
            if (KazakhWord.IsMark(letter))
                continue;
            string arabic = LetterFor(letter);
            // ия, ию, ий, ии are written with one ي: Азия is ازيا.
            output.Append(i, before == 'и' && arabic.StartsWith('ي') ? arabic.AsSpan(1) : arabic);
            before = letter;
        }
    }

    /// <inheritdoc />
    private protected override char Punctuation(string text, int index) => text[index] switch
    {
        ',' when !IsBetweenDigits(text, index) => '،',
        ';' => '؛',
        '?' => '؟',
        _ => text[index],
    };

    private static bool NeedsHamza(ReadOnlySpan<char> word)
    {
        bool hasFrontVowel = false;
        foreach (char letter in word)
        {
            switch (char.ToLowerInvariant(letter))
            {
                case 'ә' or 'ө' or 'ү' or 'і':
                    hasFrontVowel = true;
                    break;
                case 'е' or 'э' or 'к' or 'г':
                    return false;
            }
        }
        return hasFrontVowel;
    }

    private static bool IsBetweenDigits(string text, int index) =>
        index > 0 && index + 1 < text.Length && char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index + 1]);

    private static string LetterFor(char letter) => letter switch
    {
        'а' or 'ә' => "ا",
        'б' => "ب",
        'в' => "ۆ",
        'г' => "گ",
        'ғ' => "ع",
        'д' => "د",
        'е' or 'э' => "ە",
        'ж' => "ج",
        'з' => "ز",
        'и' or 'й' => "ي",
        'к' => "ك",
        'қ' => "ق",
        'л' => "ل",
        'м' => "م",
        'н' => "ن",
        'ң' => "ڭ",
        'о' or 'ө' => "و",
        'п' => "پ",
        'р' => "ر",
        'с' => "س",
        'т' => "ت",
        'у' => "ۋ",
        'ұ' or 'ү' => "ۇ",
        'ф' => "ف",
        'х' => "ح",
        'һ' => "ھ",
        'ш' => "ش",
        'ы' or 'і' => "ى",
        _ => Group(letter),
    };

    // Letters of Russian loans; ъ and ь are not written.
    private static string Group(char letter) => letter switch
    {
        'ё' => "يو",
        'ц' => "تس",
        'ч' => "چ",
        'щ' => "شش",
        'ю' => "يۋ",
        'я' => "يا",
        _ => "",
    };
}
