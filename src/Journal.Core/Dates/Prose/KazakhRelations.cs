namespace Journal.Core.Dates.Prose;

/// <summary>Reads Kazakh relation words behind what shows no case: 2014.01.01 бастап, 1991 ж. бастап, XV ғ. дейін.</summary>
internal static class KazakhRelations
{
    /// <summary>Reads «бүгінгі күнге дейін» behind an open beginning: it opens no second time.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The date.</param>
    public static void SkipToday(in Phrases phrases, ref Reading reading)
    {
        int at = phrases[reading.To].Is(',') ? reading.To + 1 : reading.To;
        if (phrases.TextOf(at) is "күні" && phrases.TextOf(at + 1) is "бүгінге" or "бүгінгі")
            at++;
        if (phrases.TextOf(at) is "бүгінгі" or "қазіргі" or "осы" or "бүгін" && phrases[at + 1].Sense is { Term: Term.DayWord, Case: Case.Dative })
            at += 2;
        else if (phrases.TextOf(at) is "бүгінге" or "қазірге")
            at++;
        else if (phrases.TextOf(at) is "қазіргі" or "бүгінгі" && phrases.TextOf(at + 1) is "уақытқа" or "кезге" or "заманға")
            at += 2;
        else
            return;
        if (phrases.Has(at, Term.Until, Tongue.Kazakh))
            reading.To = at + 1;
    }

    /// <summary>Opens a date in figures, or with an abbreviated unit, by the word behind it.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The date.</param>
    public static void BehindMark(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        // 31.12.2020-ға
        if (phrases[at].IsDash && phrases[at].IsGlued && phrases[at + 1].IsGlued && phrases[at + 1].Term == Term.Ending)
            at += 2;
        if ((phrases[at].Sense.Tongue & Tongue.Kazakh) == 0 || (phrases[at].Setting & Setting.Sentence) != 0)
            return;
        var term = phrases[at].Term;
        if (reading.IsRange && term != Term.Between)
            return;
        if (term is not (Term.Since or Term.Until or Term.After or Term.Between) || (term == Term.Between && !reading.IsRange))
            return;
        reading.To = at + 1;
        reading.Case = term == Term.Between ? phrases[at].Sense.Case : Case.None;
        if (term != Term.Between)
            Relations.Open(ref reading, term);
    }
}
