namespace Journal.Core.Dates.Prose;

/// <summary>Reads the words for an era.</summary>
internal static class Eras
{
    /// <summary>Reads б.з.д., б.з.б., біздің заманымызға дейінгі, AD before a number.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="isBefore">Whether the years count backwards.</param>
    /// <returns>The token behind the words, or 0.</returns>
    public static int Before(in Phrases phrases, int index, out bool isBefore)
    {
        isBefore = false;
        if (phrases.Has(index, Term.AfterChrist, Tongue.English))
            return EnglishEras.SkipDomini(phrases, index + 1);
        if (phrases.HasLetter(index, 'a') && phrases[index + 1].Is('.') && phrases.HasLetter(index + 2, 'd') && phrases[index + 3].Is('.'))
            return index + 4;
        if (EnglishEras.BeforeChrist(phrases, index) is > 0 and int christ)
        {
            isBefore = true;
            return christ;
        }
        if (phrases[index].Term == Term.Our)
            return InWords(phrases, phrases.Has(index + 1, Term.Year, Tongue.Kazakh) ? index + 2 : index + 1, out isBefore);
        bool isMark = phrases.HasLetter(index, 'б') && phrases[index + 1].Is('.')
            && (phrases.HasLetter(index + 2, 'з') || phrases.HasLetter(index + 2, 'д') || phrases.HasLetter(index + 2, 'э')
            || phrases.HasLetter(index + 2, 'ж')) && phrases[index + 3].Is('.');
        if (!isMark)
            return 0;
        // б.ж.с.д.: of our count of years
        if (phrases.HasLetter(index + 2, 'ж'))
        {
            if (!phrases.HasLetter(index + 4, 'с') || !phrases[index + 5].Is('.'))
                return 0;
            index += 2;
        }
        // б.з. дейінгі, б.з.-ға дейінгі
        if (phrases.Has(index + 4, Term.Until, Tongue.Kazakh) || phrases.Has(index + 4, Term.Before, Tongue.Kazakh))
        {
            isBefore = true;
            return index + 5;
        }
        // The last point is often forgotten: б.з.б II ғ.
        isBefore = (phrases.HasLetter(index + 4, 'д') || phrases.HasLetter(index + 4, 'б'))
            && (phrases[index + 5].Is('.') || phrases[index + 5].Kind == TokenKind.Number || phrases[index + 5].Roman > 0);
        return isBefore ? phrases.SkipPoint(index + 5) : index + 4;
    }

    /// <summary>Reads до н.э., до нашей эры, н.э., BC, B.C., CE behind a date.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="isBefore">Whether the years count backwards.</param>
    /// <returns>The token behind the words, or 0.</returns>
    public static int Behind(in Phrases phrases, int index, out bool isBefore)
    {
        if (EnglishEras.Behind(phrases, index, out isBefore) is > 0 and int inWords)
            return inWords;
        isBefore = true;
        if (phrases.Has(index, Term.BeforeChrist, Tongue.English))
            return phrases[index].IsCapital ? index + 1 : 0;
        if (phrases.HasLetter(index, 'b') && phrases[index + 1].Is('.') && phrases.HasLetter(index + 2, 'c') && phrases[index + 3].Is('.'))
            return phrases.HasLetter(index + 4, 'e') ? phrases.SkipPoint(index + 5) : index + 4;
        if (phrases[index].Is('(') && Before(phrases, index + 1, out isBefore) is > 0 and int closing && phrases[closing].Is(')'))
            return closing + 1;
        isBefore = phrases.Has(index, Term.Until, Tongue.Russian);
        int at = isBefore ? index + 1 : index;
        if (isBefore && IsMarkOfChrist(phrases, at))
            return phrases.SkipPoint(at + 3);
        if (isBefore && IsBirthOfChrist(phrases, at))
            return at + 2;
        if (phrases[index].Sense.Tongue == Tongue.Russian && phrases[index].Term is Term.From or Term.To && OfChrist(phrases, index + 1) is > 0 and int christ)
            return christ;
        if (phrases.HasLetter(at, 'н') && phrases[at + 1].Is('.') && phrases.HasLetter(at + 2, 'э'))
            return phrases.SkipPoint(at + 3);
        if (phrases.Has(at, Term.Our, Tongue.Russian) && phrases[at + 1].Term == Term.Era)
            return at + 2;
        isBefore = false;
        bool isPointed = (phrases.HasLetter(index, 'a') && phrases.HasLetter(index + 2, 'd')) || (phrases.HasLetter(index, 'c') && phrases.HasLetter(index + 2, 'e'));
        if (isPointed && phrases[index].IsCapital && phrases[index + 1].Is('.') && phrases[index + 2].IsGlued)
            return phrases.SkipPoint(index + 3);
        return phrases.Has(index, Term.AfterChrist, Tongue.English) && phrases[index].IsCapital ? index + 1 : 0;
    }

    private static int OfChrist(in Phrases phrases, int index)
    {
        if (IsMarkOfChrist(phrases, index))
            return phrases.SkipPoint(index + 3);
        return IsBirthOfChrist(phrases, index) ? index + 2 : 0;
    }

    // Р. Х., typed in letters of either alphabet
    private static bool IsMarkOfChrist(in Phrases phrases, int index) => phrases[index + 1].Is('.')
        && (phrases.HasLetter(index, 'р') || phrases.HasLetter(index, 'p')) && (phrases.HasLetter(index + 2, 'х') || phrases.HasLetter(index + 2, 'x'));

    // до Рождества Христова, по Рождестве Христовом
    private static bool IsBirthOfChrist(in Phrases phrases, int index) =>
        phrases.TextOf(index).StartsWith("рождеств", StringComparison.OrdinalIgnoreCase)
            && phrases.TextOf(index + 1).StartsWith("христов", StringComparison.OrdinalIgnoreCase);

    private static int InWords(in Phrases phrases, int index, out bool isBefore)
    {
        isBefore = phrases.Has(index, Term.Era, Tongue.Kazakh) && phrases[index].Sense.Value == 0;
        if (!phrases.Has(index, Term.Era, Tongue.Kazakh))
            return 0;
        return isBefore && phrases[index + 1].Term is Term.Until or Term.Before ? index + 2 : index + 1;
    }
}
