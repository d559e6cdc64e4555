namespace Journal.Core.Layout.Timeline;

/// <summary>
/// Finds where the sentences of a Kazakh, Russian or English paragraph end. A point behind an initial, a number of a list or an abbreviation ends none;
/// behind an abbreviation that may close a sentence (<c>г.</c>, <c>ж.</c>, <c>т.б.</c>) it does where a new word with a capital follows and
/// enough has been said. A sentence too long is better than one cut in two.
/// </summary>
internal static class SentenceEnds
{
    private const string Closers = "»”’\")]}";
    private const string Openers = "«„“‘\"([–—-";

    // "В 1992 г. Казахстан": three words say nothing yet.
    private const int WordsOfShortestSentence = 4;

    // Never the end: something always follows.
    private static readonly HashSet<string> Leading = new(StringComparer.OrdinalIgnoreCase)
    {
        "акад", "проф", "доц", "док", "канд", "гл", "им", "ат", "см", "ср", "напр", "мыс", "қар", "ред", "сост", "отв", "изд", "бас", "құраст", "пер", "ауд",
        "ст", "п", "пп", "рис", "табл", "сур", "разд", "св", "тов", "жолд", "ген", "мин", "ул", "пр", "тт", "вып", "шығ", "т.е", "т.н", "т.к", "яғни",
        "mr", "mrs", "ms", "dr", "prof", "st", "gen", "col", "sen", "rep", "gov", "fig", "vol", "no", "nos", "p", "pp", "ed", "eds", "art", "ch", "sec", "cf", "vs", "viz", "e.g", "i.e", "approx", "ca", "c",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec",
    };

    // May close a sentence.
    private static readonly HashSet<string> Trailing = new(StringComparer.OrdinalIgnoreCase)
    {
        "г", "гг", "ж", "жж", "в", "вв", "ғ", "ғғ", "с", "б", "бб", "қ", "н.э", "э", "т.б", "т.с.с", "т.д", "т.п", "др", "пр", "тыс", "млн", "млрд", "трлн", "мың", "руб", "коп", "тг", "долл",
        "км", "м", "га", "кг", "т", "чел", "адам", "обл", "р", "оз", "о", "etc", "al", "a.d", "b.c", "a.m", "p.m", "u.s", "u.n", "inc", "ltd", "co", "jr", "sr",
    };

    /// <summary>The places behind the sentences, ascending; the last sentence of the paragraph has none unless a sign closes it.</summary>
    public static IReadOnlyList<int> Of(string text)
    {
        var ends = new List<int>();
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('.' or '!' or '?' or '…'))
                continue;
            int last = i;
            while (last + 1 < text.Length && text[last + 1] is '.' or '!' or '?' or '…')
                last++;
            int behind = last + 1;
            while (behind < text.Length && Closers.Contains(text[behind], StringComparison.Ordinal))
                behind++;
            if (IsEnd(text, start, i, last, behind))
            {
                ends.Add(behind);
                start = behind;
            }
            i = behind - 1;
        }
        return ends;
    }

    private static bool IsEnd(string text, int start, int point, int last, int behind)
    {
        int next = behind;
        while (next < text.Length && char.IsWhiteSpace(text[next]))
            next++;
        if (next == text.Length)
            return true;
        if (next == behind)
            return false;
        int word = next;
        while (word < text.Length && (Openers.Contains(text[word], StringComparison.Ordinal) || char.IsWhiteSpace(text[word])))
            word++;
        if (word == text.Length || char.IsLower(text[word]) || text[word] is ',' or ';' or ':')
            return false;
        return last > point || text[point] != '.' || behind > point + 1 || IsEndBehindPoint(text, start, point, word);
    }

    private static bool IsEndBehindPoint(string text, int start, int point, int next)
    {
        string before = WordBefore(text, start, point);
        if (before.Length == 1 && char.IsUpper(before[0]) || IsInitials(before) || Leading.Contains(before))
            return false;
        bool isNumber = before.Length > 0 && before.All(char.IsAsciiDigit);
        if (!Trailing.Contains(before) && !(isNumber && before.Length <= 2))
            return true;
        return char.IsUpper(text[next]) && !IsInitial(text, next) && HasSaidEnough(text, start, point);
    }

    // Letters, digits and points inside: "т.б", "Н.Ә", "1991".
    private static string WordBefore(string text, int start, int point)
    {
        int from = point;
        while (from > start && (char.IsLetterOrDigit(text[from - 1]) || (text[from - 1] == '.' && from - 1 > start && char.IsLetter(text[from - 2]))) && point - from < 24)
            from--;
        return text[from..point];
    }

    // "Н.Ә", "U.S" is no name but is in the list.
    private static bool IsInitials(string word)
    {
        if (Trailing.Contains(word) || word.Length < 3)
            return false;
        for (int i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsUpper(word[i]) : word[i] != '.')
                return false;
        return true;
    }

    private static bool IsInitial(string text, int place) => place + 1 < text.Length && text[place + 1] == '.';

    private static bool HasSaidEnough(string text, int start, int point)
    {
        int words = 0;
        for (int i = start; i < point && words < WordsOfShortestSentence; i++)
            if (char.IsLetterOrDigit(text[i]) && (i == start || char.IsWhiteSpace(text[i - 1]) || Openers.Contains(text[i - 1], StringComparison.Ordinal)))
                words++;
        return words >= WordsOfShortestSentence;
    }
}
