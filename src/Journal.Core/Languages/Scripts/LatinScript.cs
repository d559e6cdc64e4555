namespace Journal.Core.Languages.Scripts;

/// <summary>
/// The Latin alphabet of 2021. <c>І</c> is the dotless pair <c>I ı</c>, <c>И</c> and <c>Й</c> are the dotted pair <c>İ i</c>, in capitals as well: the alphabet has
/// both letters, and with one capital ІНІ and ИНИ could not be told apart. Letters of Russian loans are written in groups, letter by letter (<c>Азия</c>: Aziia).
/// </summary>
internal sealed class LatinScript() : ScriptConversion(KazakhScripts.In("Latn"))
{
    private protected override void WriteWord(string text, Range word, ScriptWriter output)
    {
        var (start, length) = word.GetOffsetAndLength(text.Length);
        for (int i = start; i < start + length; i++)
            if (KazakhWord.IsMark(text[i]))
                output.Append(i, text[i]);
            else
                Write(text, i, (start, start + length), output);
    }

    private static void Write(string text, int index, (int Start, int End) word, ScriptWriter output)
    {
        char letter = char.ToLowerInvariant(text[index]);
        string latin = LetterFor(letter);
        if (letter == text[index] || latin.Length == 0)
        {
            output.Append(index, latin);
            return;
        }
        output.Append(index, Capital(latin[0]));
        bool isAmongCapitals = IsAmongCapitals(text, index, word);
        foreach (char next in latin.AsSpan(1))
            output.Append(index, isAmongCapitals ? Capital(next) : next);
    }

    private static char Capital(char letter) => letter switch
    {
        'i' => 'İ',
        'ı' => 'I',
        _ => char.ToUpperInvariant(letter),
    };

    // Ч in ЧЕХОВ is TŞ, in Чехов and in Ч. it is Tş; at the end of a word the letter before decides.
    private static bool IsAmongCapitals(string text, int index, (int Start, int End) word)
    {
        int neighbour = index + 1 < word.End ? index + 1 : index - 1;
        return neighbour >= word.Start && char.IsUpper(text[neighbour]);
    }

    private static string LetterFor(char letter) => letter switch
    {
        'а' => "a",
        'ә' => "ä",
        'б' => "b",
        'в' => "v",
        'г' => "g",
        'ғ' => "ğ",
        'д' => "d",
        'е' or 'э' => "e",
        'ж' => "j",
        'з' => "z",
        'и' or 'й' => "i",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'ң' => "ñ",
        'о' => "o",
        'ө' => "ö",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' => "u",
        'ұ' => "ū",
        'ү' => "ü",
        'ф' => "f",
        'х' or 'һ' => "h",
        'ш' => "ş",
        'ы' => "y",
        'і' => "ı",
        _ => Group(letter),
    };

    // Letters of Russian loans; ъ and ь are not written.
    private static string Group(char letter) => letter switch
    {
        'ё' => "io",
        'ц' => "ts",
        'ч' => "tş",
        'щ' => "ştş",
        'ю' => "iu",
        'я' => "ia",
        _ => "",
    };
}
