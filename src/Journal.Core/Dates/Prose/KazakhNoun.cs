namespace Journal.Core.Dates.Prose;

/// <summary>Declines a Kazakh noun by the harmony of its vowels and its last sound.</summary>
internal static class KazakhNoun
{
    private const string BackVowels = "аоұы";
    private const string FrontVowels = "әеөүі";
    private const string Voiceless = "кқпстфхцчшщбвгд";

    /// <summary>All forms of a noun with their cases.</summary>
    /// <param name="stem">The nominative.</param>
    public static IEnumerable<(string Form, Case Case)> Decline(string stem) => Decline(stem, IsBack(stem));

    /// <summary>All forms of a noun with their cases.</summary>
    /// <param name="stem">The nominative.</param>
    /// <param name="isBack">Whether its endings have back vowels.</param>
    public static IEnumerable<(string Form, Case Case)> Decline(string stem, bool isBack)
    {
        var (gen, dat, acc, loc, abl, ins) = Endings(stem[^1]);
        string possessive = Possessive(stem, isBack);
        string Of(string owner, string ending) => owner + (isBack ? ending : Soften(ending));
        return
        [
            (stem, Case.Nominative),
            (Of(stem, gen), Case.Genitive),
            (Of(stem, dat), Case.Dative),
            (Of(stem, acc), Case.Accusative),
            (Of(stem, loc), Case.Locative),
            (Of(stem, abl), Case.Ablative),
            (stem + ins, Case.Instrumental),
            (Of(stem, loc + "ғы"), Case.Adjective),
            (possessive, Case.Possessive),
            (Of(possessive, "ның"), Case.Genitive),
            (Of(possessive, "на"), Case.Dative),
            (Of(possessive, "н"), Case.Accusative),
            (Of(possessive, "нда"), Case.Locative),
            (Of(possessive, "нан"), Case.Ablative),
            (possessive + "мен", Case.Instrumental),
            (Of(possessive, "ндағы"), Case.Adjective),
        ];
    }

    /// <summary>The form of an ending with front vowels.</summary>
    /// <param name="ending">The form with back vowels.</param>
    public static string Soften(string ending) =>
        ending.Replace('а', 'е').Replace('ы', 'і').Replace('ғ', 'г').Replace('қ', 'к');

    private static bool IsBack(string stem)
    {
        int last = stem.LastIndexOfAny([.. BackVowels, .. FrontVowels]);
        return last < 0 || BackVowels.Contains(stem[last], StringComparison.Ordinal);
    }

    private static (string Gen, string Dat, string Acc, string Loc, string Abl, string Ins) Endings(char last)
    {
        if (IsVowel(last))
            return ("ның", "ға", "ны", "да", "дан", "мен");
        if (last is 'м' or 'н' or 'ң')
            return ("ның", "ға", "ды", "да", "нан", "мен");
        if (last is 'з' or 'ж')
            return ("дың", "ға", "ды", "да", "дан", "бен");
        return Voiceless.Contains(last, StringComparison.Ordinal)
            ? ("тың", "қа", "ты", "та", "тан", "пен")
            : ("дың", "ға", "ды", "да", "дан", "мен");
    }

    private static string Possessive(string stem, bool isBack)
    {
        string ending = isBack ? "ы" : "і";
        return stem[^1] switch
        {
            'к' => $"{stem[..^1]}г{ending}",
            'қ' => $"{stem[..^1]}ғ{ending}",
            'п' => $"{stem[..^1]}б{ending}",
            var last when IsVowel(last) => $"{stem}с{ending}",
            _ => stem + ending,
        };
    }

    private static bool IsVowel(char letter) =>
        BackVowels.Contains(letter, StringComparison.Ordinal) || FrontVowels.Contains(letter, StringComparison.Ordinal);
}
