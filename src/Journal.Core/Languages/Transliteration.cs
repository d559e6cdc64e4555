using System.Text;

namespace Journal.Core.Languages;

/// <summary>
/// Cyrillic in plain Latin letters, by the Kazakh personal-name table of ICS-630-01 (ODNI, 2015), which reads Russian sensibly as well:
/// ъ and ь are dropped, a doubled letter that gives several Latin ones gives them once.
/// </summary>
public static class Transliteration
{
    /// <summary>Writes every Cyrillic letter in A–Z; everything else is left as it is.</summary>
    /// <param name="text">Composed text (see <see cref="Composition.Nfc"/>).</param>
    public static string ToLatin(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAnyInRange('\u0400', '\u052f'))
            return text;
        var result = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            string? latin = Latin(char.ToLowerInvariant(letter));
            if (latin is null)
                result.Append(letter);
            else if (latin.Length < 2 || i == 0 || char.ToLowerInvariant(text[i - 1]) != char.ToLowerInvariant(letter))
                AppendInCase(result, latin, text, i);
        }
        return result.ToString();
    }

    private static void AppendInCase(StringBuilder result, string latin, string text, int index)
    {
        if (latin.Length == 0 || !char.IsUpper(text[index]))
            result.Append(latin);
        else if (latin.Length > 1 && IsAmongCapitals(text, index))
            result.Append(latin.ToUpperInvariant());
        else
            result.Append(char.ToUpperInvariant(latin[0])).Append(latin, 1, latin.Length - 1);
    }

    // Ш in ШОҚАН is SH, in Шоқан and in Ш. it is Sh.
    private static bool IsAmongCapitals(string text, int index)
    {
        bool lettersFollow = index + 1 < text.Length && char.IsLetter(text[index + 1]);
        return lettersFollow ? char.IsUpper(text[index + 1]) : index > 1 && char.IsUpper(text[index - 1]) && char.IsUpper(text[index - 2]);
    }

    /// <summary>The Latin letters for a small Cyrillic letter; null for any other character.</summary>
    internal static string? Latin(char letter) => letter switch
    {
        'а' or 'ә' => "a",
        'б' => "b",
        'в' => "v",
        'г' or 'ґ' => "g",
        'ғ' => "gh",
        'д' => "d",
        'е' or 'э' => "e",
        'ё' => "yo",
        'ж' or 'җ' => "zh",
        'з' => "z",
        'и' or 'і' or 'ѝ' => "i",
        'й' or 'ы' => "y",
        'к' => "k",
        'қ' => "q",
        'л' => "l",
        'м' => "m",
        'н' => "n",
        'ң' => "ng",
        'о' or 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' or 'ұ' or 'ү' => "u",
        'ф' => "f",
        'х' => "kh",
        'һ' => "h",
        'ц' => "ts",
        'ч' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        'ю' => "yu",
        'я' => "ya",
        'ъ' or 'ь' => "",
        _ => OtherCyrillic(letter),
    };

    // Letters of other languages that a Kazakh or Russian journal cites: Ukrainian, Belarusian, Serbian, Macedonian, pre-reform Russian, Tajik.
    private static string? OtherCyrillic(char letter) => letter switch
    {
        'є' => "ye",
        'ї' => "yi",
        'ў' => "u",
        'ј' => "j",
        'љ' => "lj",
        'њ' => "nj",
        'ћ' => "c",
        'ђ' => "dj",
        'џ' => "dz",
        'ѓ' => "gj",
        'ќ' => "kj",
        'ѕ' => "dz",
        'ѣ' => "e",
        'ѳ' => "f",
        'ѵ' => "i",
        'ҳ' => "h",
        'ҷ' => "j",
        'ӣ' => "i",
        'ӯ' => "u",
        'ӓ' => "a",
        'ӧ' => "o",
        'ӱ' => "u",
        'ѐ' => "e",
        _ => null,
    };
}
