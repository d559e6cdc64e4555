namespace Journal.Core.Dates.Prose;

/// <summary>Reads the words for a part of a unit: early, mid-, the end of the, the second half of the, the closing years of the.</summary>
internal static class EnglishParts
{
    /// <summary>Marks a word that is a part only before a noun and “of”: the opening years of 1916, but no opening 1916.</summary>
    public const int NeedsNoun = 1 << 24;

    /// <summary>Reads a part, if one stands there, with “of” and the article behind it.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">What was read so far; afterwards with the part.</param>
    public static void Read(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        ref readonly var word = ref phrases[at];
        if (TryStretch(phrases, ref reading))
            return;
        if (phrases.Has(at, Term.Part, Tongue.English))
        {
            ReadWord(phrases, ref reading);
            return;
        }
        if (phrases.Has(at, Term.Turn, Tongue.English) && phrases[at + 1].Term == Term.Of)
        {
            Take(phrases, FoundModifiers.Turn, at + 2, ref reading);
            return;
        }
        bool isLast = phrases.Has(at, Term.Last, Tongue.English);
        bool isNumber = phrases.Has(at, Term.Ordinal, Tongue.English);
        bool isThird = phrases.Has(at + 1, Term.Ordinal, Tongue.English) && phrases[at + 1].Sense.Value == 3;
        if ((!isLast && !isNumber) || !(isThird || phrases.Has(at + 1, Term.Share, Tongue.English)) || phrases[at + 2].Term != Term.Of)
            return;
        int count = phrases[at + 1].Sense.Value;
        var share = Shares.Of(count, isLast ? count : word.Sense.Value);
        if (share != FoundModifiers.None)
            Take(phrases, share, at + 3, ref reading);
    }

    /// <summary>Reads a part that a catalogue sets behind its century: 12th century, second half.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The century.</param>
    public static void ReadBehind(in Phrases phrases, ref Reading reading)
    {
        int at = phrases[reading.To].Is(',') ? reading.To + 1 : reading.To;
        ref readonly var word = ref phrases[at];
        bool isShare = (word.Term == Term.Ordinal || word.Term == Term.Last) && word.Sense.Tongue == Tongue.English && phrases.Has(at + 1, Term.Share, Tongue.English);
        bool isWord = phrases.TextOf(at) is "beginning" or "middle" or "end" or "early" or "late";
        int next = isShare ? at + 2 : at + 1;
        ref readonly var behind = ref phrases[next];
        if (!(isShare || isWord) || !(behind.Kind == TokenKind.None || behind.Is('.') || behind.Is(';') || behind.Is(')') || behind.Is(',')))
            return;
        int count = phrases[at + 1].Sense.Value;
        reading.Modifiers |= isShare ? Shares.Of(count, word.Term == Term.Last ? count : word.Sense.Value) : (FoundModifiers)word.Sense.Value;
        reading.To = next;
    }

    private static void ReadWord(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        int value = phrases[at].Sense.Value;
        // end-of-nineteenth-century
        if (phrases[at + 1].IsDash && phrases[at + 2].Term == Term.Of && phrases[at + 3].IsDash)
        {
            Take(phrases, (FoundModifiers)(value & ~NeedsNoun), at + 4, ref reading);
            return;
        }
        bool isNoun = phrases[at + 1].Term == Term.Of;
        if ((value & NeedsNoun) != 0 && !(isNoun && phrases.TextOf(at) is "dawn"))
            return;
        // «The year beginning July 1» tells when it begins.
        if (!isNoun && phrases.TextOf(at) is "beginning" or "Beginning" or "start")
            return;
        reading.Modifiers |= (FoundModifiers)(value & ~NeedsNoun);
        int next = SkipSecond(phrases, at, ref reading);
        bool joins = (phrases[next].IsDash && phrases[next].IsGlued) || (phrases.TextOf(at) is "early" or "late" or "Early" or "Late" && phrases.TextOf(next) is "in");
        reading.To = isNoun || joins ? next + 1 : next;
        EnglishGrammar.SkipArticle(phrases, ref reading);
    }

    // early and mid-, mid- to late, early-to-mid
    private static int SkipSecond(in Phrases phrases, int index, ref Reading reading)
    {
        int joint = phrases[index + 1].IsDash ? index + 2 : index + 1;
        if (phrases[joint].Sense.Tongue != Tongue.English || phrases[joint].Term is not (Term.And or Term.To))
            return index + 1;
        int second = phrases[joint + 1].IsDash ? joint + 2 : joint + 1;
        if (phrases[second].Term == Term.The)
            second++;
        ref readonly var word = ref phrases[second];
        bool fits = word.Sense is { Term: Term.Part, Tongue: Tongue.English, Value: (int)FoundModifiers.Early or (int)FoundModifiers.Middle or (int)FoundModifiers.Late };
        if (!fits)
            return index + 1;
        ref readonly var behind = ref phrases[second + 1];
        // “Early and late in the day” names no part of a date.
        if (behind.Kind != TokenKind.Number && !behind.IsDash && behind.Sense.Tongue != Tongue.English)
            return index + 1;
        reading.Modifiers |= (FoundModifiers)word.Sense.Value;
        return second + 1;
    }

    // the first three decades of, the closing years of the, the latter half of, the early part of
    private static bool TryStretch(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        ref readonly var word = ref phrases[at];
        if ((word.Sense.Tongue & Tongue.English) == 0)
            return false;
        bool isFirst = word.Term == Term.Ordinal && word.Sense.Value == 1;
        var part = word.Term switch
        {
            Term.Part => (FoundModifiers)(word.Sense.Value & ~NeedsNoun),
            Term.Later or Term.Last => FoundModifiers.Late,
            _ => isFirst ? FoundModifiers.Early : FoundModifiers.None,
        };
        // the second week of May
        bool isWeek = word.Term == Term.Ordinal && phrases.TextOf(at + 1) is "week";
        if (part == FoundModifiers.None && !isWeek)
            return false;
        // the first three decades, the first two-thirds, the first two thirds
        bool isCounted = IsCount(phrases.TextOf(at + 1)) && (isFirst || word.Term == Term.Last);
        int noun = !isCounted ? at + 1 : phrases[at + 2].IsDash ? at + 3 : at + 2;
        if (phrases[noun + 1].Term != Term.Of || !IsStretch(phrases.TextOf(noun)))
            return false;
        if (phrases.TextOf(noun) is "half")
        {
            if (word.Term is not (Term.Part or Term.Later))
                return false;
            part = part == FoundModifiers.Late ? FoundModifiers.SecondHalf : FoundModifiers.FirstHalf;
        }
        Take(phrases, part, noun + 2, ref reading);
        return true;
    }

    /// <summary>Whether a century is joined to its number by a hyphen, so that it tells of which time a thing is: by nineteenth-century standards.</summary>
    public static bool IsAttributive(in Phrases phrases, Reading reading)
    {
        if (reading.First.Unit != Unit.Century || reading.IsRange)
            return false;
        int at = reading.To - 1;
        while (at > reading.From && phrases[at].Term != Term.Century)
            at--;
        return phrases[at - 1].IsDash && phrases[at].Term == Term.Century && at > reading.From;
    }

    /// <summary>Whether a number of four digits stands by itself.</summary>
    public static bool IsPlainYear(Moment moment) => moment is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.None } };

    private static void Take(in Phrases phrases, FoundModifiers part, int next, ref Reading reading)
    {
        reading.Modifiers |= part;
        reading.To = next;
        EnglishGrammar.SkipArticle(phrases, ref reading);
    }

    private static bool IsCount(ReadOnlySpan<char> word) =>
        word is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "few" or "several" or "couple";

    private static bool IsStretch(ReadOnlySpan<char> word) =>
        word is "years" or "decades" or "decade" or "months" or "weeks" or "days" or "part" or "parts" or "portion" or "phase" or "half" or "week"
            or "fortnight" or "thirds" or "quarters";
}
