namespace Journal.Core.Dates.Prose;

/// <summary>A word that says how an event lies to a date.</summary>
/// <param name="Term">Since, until, after, before, by, from, between; none.</param>
/// <param name="Next">The token behind it.</param>
/// <param name="Doubt">What a word before it doubts: «примерно с 1680».</param>
internal readonly record struct Relation(Term Term, int Next, EdtfQualifier Doubt);

/// <summary>Reads the words before and behind a date that open it on one side.</summary>
internal static class Relations
{
    /// <summary>Reads с, до, к, после, начиная с, не позднее; since, until, by, before, after, from, between.</summary>
    public static Relation Before(in Phrases phrases, int index, Tongue tongue)
    {
        int at = index;
        var doubt = EdtfQualifier.None;
        if (phrases.Has(at, Term.About, tongue) && tongue != Tongue.Kazakh && IsRelation(phrases[at + 1].Term))
        {
            doubt = EdtfQualifier.Approximate;
            at++;
        }
        if (tongue == Tongue.English && EnglishRelations.TryRead(phrases, at, doubt, out var phrase))
            return phrase;
        ref readonly var word = ref phrases[at];
        // «Prior» and «subsequent» need their «to».
        if (word.Sense is { Tongue: Tongue.English, Term: Term.Before or Term.After, Value: 1 or 2 })
            return new Relation(Term.None, index, EdtfQualifier.None);
        if ((word.Sense.Tongue & tongue) == 0 || tongue == Tongue.Kazakh)
            return new Relation(Term.None, index, EdtfQualifier.None);
        if (word.Term == Term.Beginning && phrases.Has(at + 1, Term.From, tongue))
            return new Relation(Term.Since, at + 2, doubt);
        // вплоть до
        if (word.Term == Term.Beginning && word.Sense.Value == 1)
            return phrases.Has(at + 1, Term.Until, tongue) ? new Relation(Term.Until, at + 2, doubt) : new Relation(Term.None, index, EdtfQualifier.None);
        if (word.Term == Term.Not && phrases.Has(at + 1, Term.Later, tongue))
            return new Relation(Term.Until, BehindThan(phrases, at + 2), doubt);
        if (word.Term == Term.Not && phrases.Has(at + 1, Term.Earlier, tongue))
            return new Relation(Term.Since, BehindThan(phrases, at + 2), doubt);
        if (word.Term == Term.Not && phrases.Has(at + 1, Term.To, Tongue.English) && word.Sense.Value == 1)
            return new Relation(Term.Until, at + 2, doubt);
        if (word.Term == Term.Not && phrases[at + 1].Term == Term.Of)
            return new Relation(Term.Of, at + 2, doubt);
        // «С. 45» is a page.
        bool isRelation = IsRelation(word.Term) && !phrases[at + 1].Is('.') && phrases.TextOf(at - 1) is not "цитируется"
            && (word.Term != Term.To || word.Sense is { Tongue: Tongue.Russian, Value: 0 });
        return isRelation ? new Relation(word.Term, at + 1, doubt) : new Relation(Term.None, index, EdtfQualifier.None);
    }

    // не ранее чем в 1881 г.
    private static int BehindThan(in Phrases phrases, int index)
    {
        if (phrases.TextOf(index) is not "чем")
            return index;
        return phrases.Has(index + 1, Term.In, Tongue.Russian) ? index + 2 : index + 1;
    }

    /// <summary>Opens a date by the word before it.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="relation">The word.</param>
    /// <param name="from">The first token of the whole expression.</param>
    /// <param name="reading">The date.</param>
    public static void Apply(in Phrases phrases, Relation relation, int from, ref Reading reading)
    {
        // «sources from 1917–1920» tells no beginning; «от 5 мая» is the date of a document.
        bool isOfSpan = relation.Term == Term.From && reading.IsRange && phrases[relation.Next - 1].Sense.Tongue != Tongue.Russian
            && !EnglishRelations.TakesFrom(phrases, relation, reading);
        bool isPlain = relation.Term == Term.None || isOfSpan || (relation.Term == Term.From && phrases[relation.Next - 1].Sense.Value == 1);
        if (isPlain || IsOfTime(phrases, relation, reading))
            return;
        reading.From = from;
        Open(ref reading, relation.Term);
    }

    /// <summary>Reads бастап, дейін, кейін, қарай, аралығында behind a date, by the case of its last word.</summary>
    public static void Behind(in Phrases phrases, ref Reading reading)
    {
        ref readonly var word = ref phrases[reading.To];
        bool isKazakh = (word.Sense.Tongue & Tongue.Kazakh) != 0;
        if (isKazakh && word.Term == Term.Between && (reading.IsRange || reading.IsPlural))
        {
            reading.Case = word.Sense.Case;
            reading.To++;
            return;
        }
        // 1991 ж. бастап, XV ғ. дейін
        if (isKazakh && reading.Case == Case.None && phrases[reading.To - 1] is { Term: Term.YearMark or Term.CenturyMark } or { Mark: '.' } && reading.First.IsComplete)
        {
            KazakhRelations.BehindMark(phrases, ref reading);
            return;
        }
        var relation = (isKazakh ? word.Term : Term.None, reading.Case) switch
        {
            (Term.Since, Case.Ablative) => Term.Since,
            (Term.After, Case.Ablative) => Term.After,
            (Term.Before, Case.Ablative) => Term.Before,
            (Term.Until, Case.Dative) => Term.Until,
            (Term.By, Case.Dative) => Term.By,
            _ => Term.None,
        };
        if (relation != Term.None)
        {
            reading.To++;
            // 1940 жылдан бері қарай
            if (relation == Term.Since && phrases.Has(reading.To, Term.By, Tongue.Kazakh))
                reading.To++;
            Open(ref reading, relation);
            if (relation == Term.By && reading.Modifiers == FoundModifiers.By)
                reading.First = reading.First with { Doubt = reading.First.Doubt | EdtfQualifier.Approximate };
        }
        else if (reading.Case == Case.Ablative && !reading.IsRange && word.Term != Term.Duration)
        {
            Open(ref reading, Term.Since);
        }
        // отызыншы жылдардың қарсаңында
        if (reading.Case == Case.Genitive && !reading.OpensEnd && !reading.OpensStart && phrases.TextOf(reading.To).StartsWith("қарсаңы", StringComparison.Ordinal))
            reading.To++;
        // ХХ ғасырдың басынан бастап бүгінгі күнге дейін
        if (reading.OpensEnd)
            KazakhRelations.SkipToday(phrases, ref reading);
    }

    // «относится к V в.», “dates from the fourteenth century”: the date is that of the thing, not a limit.
    private static bool IsOfTime(in Phrases phrases, Relation relation, Reading reading)
    {
        if (relation.Term == Term.From && IsComparison(phrases, relation, reading))
            return true;
        int verb = relation.Next - 2;
        bool isQuote = phrases[verb].Is('”') || phrases[verb].Is('"');
        if (verb < 0 || relation.Term is not (Term.By or Term.From) || (phrases[verb].Kind != TokenKind.Word && !isQuote))
            return false;
        var text = phrases.TextOf(verb);
        return relation.Term == Term.By
            ? text.StartsWith("относ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("отнес", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("восход", StringComparison.OrdinalIgnoreCase)
            : text is "date" or "dates" or "dated" or "dating" || EnglishRelations.IsOfDocument(phrases, relation.Next - 1, reading);
    }

    // «по сравнению с 1990 годом» compares.
    private static bool IsComparison(in Phrases phrases, Relation relation, Reading reading)
    {
        if (!phrases.Has(relation.Next - 1, Term.From, Tongue.Russian))
            return false;
        int last = phrases[reading.To - 1].Is('.') ? reading.To - 2 : reading.To - 1;
        return phrases.TextOf(relation.Next - 2) is "сравнению" or "сравнении" or "аналогии"
            || phrases.TextOf(last) is "годом" or "годами" or "веком" or "веками" or "столетием";
    }

    private static bool IsRelation(Term term) =>
        term is Term.From or Term.To or Term.Since or Term.Until or Term.After or Term.Before or Term.By or Term.Amid;

    /// <summary>Opens a date on the side that a relation word tells.</summary>
    /// <param name="reading">The date.</param>
    /// <param name="relation">The part of the word.</param>
    public static void Open(ref Reading reading, Term relation)
    {
        switch (relation)
        {
            case Term.From or Term.Since:
                reading.Modifiers |= FoundModifiers.Since;
                reading.OpensEnd = !reading.IsRange;
                break;
            case Term.After:
                reading.Modifiers |= FoundModifiers.After;
                reading.First = reading.End;
                reading.IsRange = false;
                reading.OpensEnd = true;
                break;
            case Term.Until or Term.To:
                reading.Modifiers |= FoundModifiers.Until;
                reading.First = reading.End;
                reading.IsRange = false;
                reading.OpensStart = true;
                break;
            case Term.Before:
                reading.Modifiers |= FoundModifiers.Before;
                reading.IsRange = false;
                reading.OpensStart = true;
                break;
            case Term.By:
                reading.Modifiers |= FoundModifiers.By;
                break;
        }
    }
}
