namespace Journal.Core.Dates.Prose;

/// <summary>Decides whether the name of a month alone is a date: қазан is a cauldron and a city too, May a verb and a name.</summary>
internal static class BareMonths
{
    // қазан, October
    private const int Cauldron = 10;

    /// <summary>Whether a month without day and year is a date.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The month.</param>
    /// <param name="kind">Whether a year is in reach.</param>
    public static bool IsDate(in Phrases phrases, Reading reading, FoundKind kind)
    {
        int month = MonthIn(phrases, reading);
        ref readonly var token = ref phrases[month];
        bool isName = token.IsCapital && (token.Setting & Setting.Sentence) == 0;
        if ((token.Sense.Tongue & Tongue.Kazakh) != 0)
            return LeadsToMonths(phrases, month) || HasPart(phrases, reading, month, isName)
                || (reading.IsRange && reading.Case is Case.Locative or Case.Adjective) || !isName && kind == FoundKind.RelativeResolved
                && (reading.Case is Case.Locative or Case.Adjective || reading.OpensStart || (reading.OpensEnd && reading.To > month + 1));
        bool hasPart = (reading.Modifiers & (FoundModifiers.Early | FoundModifiers.Middle | FoundModifiers.Late)) != FoundModifiers.None || reading.IsRange;
        ref readonly var before = ref phrases[month - 1];
        if ((token.Sense.Tongue & Tongue.Russian) != 0)
            return !isName && (hasPart || before.Term is Term.In or Term.By or Term.From or Term.Until or Term.After || IsSpanned(phrases, month));
        // by Jan Smith, from April Jones
        if (!hasPart && before.Term is Term.By or Term.From && phrases[reading.To] is { IsCapital: true, Term: Term.None })
            return false;
        bool isInto = phrases.TextOf(month - 1) is "into" && kind == FoundKind.RelativeResolved;
        return hasPart || isInto || before.Term is Term.In or Term.By or Term.Since or Term.Until or Term.From or Term.Before or Term.After;
    }

    // қарашаның ортасында; «Қазанның басы» may be the town's
    private static bool HasPart(in Phrases phrases, Reading reading, int month, bool isName) =>
        !isName && phrases[month].Sense.Value != Cauldron && reading.To > month + 1
            && (reading.Modifiers & (FoundModifiers.Early | FoundModifiers.Middle | FoundModifiers.Late)) != FoundModifiers.None
            && phrases[month].Sense.Case == Case.Genitive;

    // қаңтар, наурыз және тамыз айларында
    private static bool LeadsToMonths(in Phrases phrases, int month)
    {
        const int monthsOfYear = 12;
        int at = month;
        for (int count = 0; count < monthsOfYear && phrases.Has(at, Term.Month, Tongue.Kazakh) && phrases[at].Sense.Case == Case.Nominative; count++)
        {
            if (phrases.Has(at + 1, Term.MonthWord, Tongue.Kazakh))
                return count > 0;
            bool joins = phrases[at + 1].Is(',') || phrases.Has(at + 1, Term.And, Tongue.Kazakh);
            if (!joins)
                return false;
            at += 2;
        }
        return false;
    }

    // в течение июля и августа, доклад за январь
    private static bool IsSpanned(in Phrases phrases, int month)
    {
        int at = month - 1;
        if (phrases.Has(at, Term.And, Tongue.Russian) && phrases.Has(at - 1, Term.Month, Tongue.Russian))
            at -= 2;
        return phrases.TextOf(at) is "за" or "За" or "течение" or "течении" or "протяжении";
    }

    private static int MonthIn(in Phrases phrases, Reading reading)
    {
        int at = reading.From;
        while (at < reading.To - 1 && phrases[at].Term != Term.Month)
            at++;
        return at;
    }
}
