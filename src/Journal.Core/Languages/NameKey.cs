using System.Text;

namespace Journal.Core.Languages;

/// <summary>Folds the spellings of a name in Kazakh, Russian and several Latin systems into one key.</summary>
internal static class NameKey
{
    // In this order: the longer groups first.
    private static readonly (string Group, string Key)[] LatinGroups =
    [
        ("shch", "sh"), ("dzh", "j"), ("zh", "j"), ("kh", "h"), ("gh", "g"), ("ng", "n"), ("q", "k"), ("x", "ks"), ("w", "v"), ("y", "i"),
    ];

    /// <summary>The key of a name; with <paramref name="jIsY"/> a Latin j is read as й.</summary>
    public static string Of(string name, bool jIsY)
    {
        ArgumentNullException.ThrowIfNull(name);
        var cyrillic = new StringBuilder(name.Length + 4);
        var latin = new StringBuilder();
        var key = new StringBuilder(name.Length + 4);
        foreach (char raw in Composition.Nfc(name))
        {
            char letter = char.ToLowerInvariant(raw);
            if (OfCyrillic(letter) is { } cyrillicKey)
                key.Append(FoldLatin(latin, jIsY)).Append(cyrillicKey);
            else
                AppendLatin(latin, letter);
        }
        key.Append(FoldLatin(latin, jIsY));
        return Collapse(key);
    }

    private static string? OfCyrillic(char letter) => letter switch
    {
        < '\u0400' or > '\u052f' => null,
        'ғ' => "g",
        'қ' => "k",
        'ң' => "n",
        'һ' or 'х' => "h",
        'ж' => "j",
        'ш' or 'щ' => "sh",
        'й' or 'ы' => "i",
        'ё' => "e",
        'ю' => "iu",
        'я' => "ia",
        _ => Transliteration.Latin(letter) ?? "",
    };

    private static void AppendLatin(StringBuilder latin, char letter)
    {
        switch (letter)
        {
            case 'ş' or 'š' or 'ș':
                // The Latin alphabet of 2021 writes ч as tş and щ as ştş.
                bool afterT = latin.Length > 0 && latin[^1] == 't';
                latin.Length -= afterT ? 1 : 0;
                latin.Append(afterT ? "ch" : "sh");
                break;
            case 'ç' or 'č': latin.Append("ch"); break;
            case 'ŝ': latin.Append("sh"); break;
            case 'ž': latin.Append("zh"); break;
            default:
                char plain = Composition.WithoutMarks(letter);
                if (char.IsAsciiLetter(plain))
                    latin.Append(plain);
                else if (letter == 'ŋ')
                    latin.Append('n');
                else
                    latin.Append(LatinFolding.Plain(letter));
                break;
        }
    }

    private static string FoldLatin(StringBuilder latin, bool jIsY)
    {
        if (latin.Length == 0)
            return "";
        if (jIsY)
            latin.Replace('j', 'y');
        foreach (var (group, key) in LatinGroups)
            latin.Replace(group, key);
        var folded = new StringBuilder(latin.Length + 2);
        for (int i = 0; i < latin.Length; i++)
        {
            bool lone = latin[i] == 'c' && (i + 1 == latin.Length || latin[i + 1] != 'h');
            folded.Append(lone ? "ts" : latin[i]);
        }
        latin.Clear();
        return folded.ToString();
    }

    // Doubled letters once; no i before e (Tokayev, Токаев).
    private static string Collapse(StringBuilder key)
    {
        var result = new StringBuilder(key.Length);
        for (int i = 0; i < key.Length; i++)
        {
            if (key[i] == 'e' && result.Length > 0 && result[^1] == 'i')
                result.Length--;
            if (result.Length == 0 || result[^1] != key[i])
                result.Append(key[i]);
        }
        return result.ToString();
    }
}
