namespace Journal.Core.Dates.Prose;

/// <summary>Says quickly where no date can begin.</summary>
internal static class Starts
{
    /// <summary>Whether a date can begin with a token.</summary>
    public static bool At(in Phrases phrases, int index)
    {
        ref readonly var token = ref phrases[index];
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.NumericDate => true,
            TokenKind.Amount => MayBeDate(phrases, index),
            TokenKind.Word => token.Roman > 0 || (MayOpen(token.Term) && MayFollow(phrases, index)) || IsEra(phrases, index)
                || (token.Term == Term.Counter && phrases[index + 1].Term is Term.Later or Term.Earlier),
            _ => false,
        };
    }

    /// <summary>Whether the token can begin a date of a language.</summary>
    public static bool MayBe(in Phrases phrases, int index, Tongue tongue)
    {
        ref readonly var token = ref phrases[index];
        return token.Kind is TokenKind.Number or TokenKind.NumericDate or TokenKind.Amount || token.Roman > 0 || (token.Sense.Tongue & tongue) != 0
            || (tongue == Tongue.Kazakh && (IsEra(phrases, index) || phrases.Has(index, Term.Month, Tongue.Russian)));
    }

    private static bool MayOpen(Term term) => term is Term.Month or Term.Season or Term.Part or Term.Share or Term.Turn or Term.Ordinal or Term.Tens or Term.Decade or Term.Last
        or Term.From or Term.To or Term.Since or Term.Until or Term.After or Term.Before or Term.By or Term.Not or Term.Beginning or Term.Amid
        or Term.About or Term.Doubtful or Term.This or Term.Same or Term.Next or Term.Previous or Term.Present or Term.Cardinal or Term.The or Term.Our or Term.AfterChrist or Term.Year;

    // 07.02.92
    private static bool MayBeDate(in Phrases phrases, int index)
    {
        const int length = 8;
        var text = phrases.TextOf(index);
        // 23.10(4.11).1835; 15.03. 1920
        bool goesOn = text.Length <= 5 && phrases[index + 1].IsGlued && (phrases[index + 1].Is('(') || (phrases[index + 1].IsDash
            && phrases[index + 2].Kind == TokenKind.NumericDate) || (phrases[index + 1].Is('.') && phrases[index + 2].Digits == 4));
        return goesOn || (text.Length == length && text[2] == '.' && text[5] == '.');
    }

    // The commonest words open a date only before one of its words.
    private static bool MayFollow(in Phrases phrases, int index)
    {
        ref readonly var token = ref phrases[index];
        if (token.Term is Term.Month or Term.Season or Term.Decade || (token.Term == Term.Cardinal && token.Sense.Value == 1000))
            return true;
        ref readonly var next = ref phrases[index + 1];
        return next.Kind is TokenKind.Number or TokenKind.NumericDate || (next.Kind == TokenKind.Amount && MayBeDate(phrases, index + 1)) || next.Roman > 0
            || next.Term != Term.None || next.IsDash || next.Is('.') || next.Is(',')
            || (token.Sense.Tongue == Tongue.English && EnglishYears.IsApostrophe(phrases, index + 1));
    }

    private static bool IsEra(in Phrases phrases, int index) =>
        (phrases[index + 1].Is('.') && (phrases.HasLetter(index, 'б') || phrases.HasLetter(index, 'a'))) || EnglishEras.BeforeChrist(phrases, index) > 0;
}
