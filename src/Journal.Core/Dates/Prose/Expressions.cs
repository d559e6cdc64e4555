namespace Journal.Core.Dates.Prose;

/// <summary>Joins single dates into ranges and lists and reads the words before or behind them: с … по, since, бастап, дейін.</summary>
internal static class Expressions
{
    /// <summary>The most dates of one list; longer lists are read in pieces.</summary>
    public const int Most = 16;

    /// <summary>Reads all that belongs together from a token on.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="tongue">The language to read it in.</param>
    /// <param name="found">Takes the dates.</param>
    /// <returns>How many there are.</returns>
    public static int Read(in Phrases phrases, int index, Tongue tongue, Span<Reading> found)
    {
        var relation = Relations.Before(phrases, index, tongue);
        if (!TryOne(phrases, relation.Next, tongue, out var first))
            return 0;
        if (relation.Doubt != EdtfQualifier.None)
            first.First = first.First with { Doubt = first.First.Doubt | relation.Doubt };
        // «After the October 1905 strike» tells the time of the strike.
        if (tongue == Tongue.English && (first.From > relation.Next || EnglishRelations.IsOfThing(phrases, relation, first)))
            (relation, index) = (new Relation(Term.None, first.From, EdtfQualifier.None), first.From);
        if (tongue == Tongue.English)
        {
            var year = first.First;
            TakeYear(phrases, relation.Term != Term.None || first.Modifiers != FoundModifiers.None || year.Doubt != EdtfQualifier.None, ref first, ref year);
            first.First = year;
        }
        if (relation.Term is Term.From or Term.Amid && Ranges.TryBetween(phrases, relation, tongue, ref first))
        {
            first.From = EnglishRelations.SkipBackYears(phrases, index);
            if (tongue == Tongue.Russian)
                RussianRelations.SpreadDoubt(phrases, index, ref first);
            found[0] = first;
            return 1;
        }
        // «From 1200 to 1500 men» is no beginning either.
        if (relation.Term == Term.Amid || (relation.Term == Term.From && phrases[first.To].Term == Term.To && phrases[first.To + 1].Kind == TokenKind.Number))
            return 0;
        if (tongue == Tongue.English && first.First.IsComplete)
            EnglishRelations.ReadPresent(phrases, ref first);
        if (tongue == Tongue.Russian && relation.Term is Term.From or Term.Since && RussianRelations.TryPresent(phrases, index, ref first))
        {
            found[0] = first;
            return 1;
        }
        int count = 1;
        found[0] = first;
        if (tongue != Tongue.Kazakh || !Ranges.TryFromTo(phrases, ref found[0]))
            count = Collect(phrases, first, tongue, found);
        if (count == 1 && tongue == Tongue.English && EnglishDays.TryFurther(phrases, ref found[0], out found[1]))
            count = 2;
        if (count == 0 && tongue == Tongue.Russian && RussianBareYears.TryShown(phrases, relation, ref first))
            (found[0], count) = (first, 1);
        if (count == 0)
            return 0;
        count = Combine(phrases, tongue, found[..count]);
        if (count == 1 && tongue == Tongue.Russian)
            RussianRelations.SpreadDoubt(phrases, index, ref found[0]);
        Relations.Apply(phrases, relation, index, ref found[0]);
        if (tongue == Tongue.English && count == 1)
            EnglishRelations.ReadOnwards(phrases, ref found[0]);
        if (tongue == Tongue.Kazakh)
            Relations.Behind(phrases, ref found[count - 1]);
        return count;
    }

    // Two dates that one word makes a range.
    private static int Combine(in Phrases phrases, Tongue tongue, Span<Reading> found)
    {
        int count = found.Length;
        // 1991 мен 1997 жылдар аралығында
        if (count == 2 && !found[1].IsRange && phrases.Has(found[1].To, Term.Between, tongue))
            (found[0], count) = (Ranges.Join(Completion.AsPlainYears(found[0]), Completion.AsPlainYears(found[1])), 1);
        // 20-жылдардың соңы мен 30-жылдары
        else if (count == 2 && tongue == Tongue.Kazakh && found[0].First.Unit == Unit.Decade && found[0].Modifiers != FoundModifiers.None
            && KazakhTurns.IsTurn(found[0], found[1], hasAnd: true))
            (found[0], count) = (Ranges.Join(found[0], found[1]), 1);
        else if (count == 1 && tongue == Tongue.Kazakh)
            Ranges.TryBetweenWhole(phrases, ref found[0]);
        // рубеж XIX и XX веков
        else if (count == 2 && tongue == Tongue.Russian && (found[0].Modifiers & FoundModifiers.Turn) != FoundModifiers.None)
            (found[0], count) = (Ranges.Join(found[0], found[1]), 1);
        // 1488—1509 шамасы is about both years.
        if (found[0].IsRange && phrases.Has(found[0].To - 1, Term.Around, Tongue.Kazakh))
            found[0].First = found[0].First with { Doubt = found[0].First.Doubt | found[0].Last.Doubt };
        return count;
    }

    /// <summary>Reads one date in a language.</summary>
    public static bool TryOne(in Phrases phrases, int index, Tongue tongue, out Reading reading)
    {
        // A figure before a comma is a figure in every language; tables are full of them.
        if (phrases[index].Kind == TokenKind.Number && phrases[index + 1].Is(',') && !IsKazakhHead(phrases, index, tongue))
        {
            reading = new Reading { From = index, To = index + 1 };
            bool isNumeral = phrases.TryNumeral(index, out var numeral);
            reading.First = Moment.Of(numeral);
            return isNumeral;
        }
        if (phrases[index].Kind == TokenKind.NumericDate)
        {
            reading = NumericDates.Read(phrases, index);
            return true;
        }
        return tongue switch
        {
            Tongue.Kazakh => KazakhGrammar.TryRead(phrases, index, out reading),
            Tongue.Russian => RussianGrammar.TryRead(phrases, index, out reading),
            _ => EnglishGrammar.TryRead(phrases, index, out reading),
        };
    }

    // 1936, мамыр; 1917, 21–26 шілде
    private static bool IsKazakhHead(in Phrases phrases, int index, Tongue tongue) => tongue == Tongue.Kazakh && phrases[index].Digits == 4
        && (phrases.Has(index + 2, Term.Month, Tongue.Kazakh) || phrases[index + 2] is { Kind: TokenKind.Number, Digits: <= 2 });

    // An English year needs no word for it where another word shows what it is.
    private static void TakeYear(in Phrases phrases, bool isShown, ref Reading reading, ref Moment moment)
    {
        // «From 1500 in 1867 to 12,000», «about 1500 of them»
        ref readonly var behind = ref phrases[reading.To];
        bool isCount = behind.Sense.Tongue == Tongue.English
            && (behind.Term == Term.Of || (behind.Term == Term.In && phrases[reading.To + 1] is { Kind: TokenKind.Number, Digits: 4 }));
        if (isCount || EnglishYears.IsAboutMany(phrases, reading))
            return;
        // c. 870–950; by 704 the Arabs were there
        bool isEarly = moment is { Unit: Unit.Bare, Numeral: { Digits: 3, Value: >= 100, Ending: Ending.None } } && !EnglishYears.IsQuantity(phrases, reading.To)
            && (EnglishBareYears.IsCirca(phrases, reading) || (reading.First.Doubt == EdtfQualifier.None && EnglishBareYears.OpensClause(phrases.TextOf(reading.To))));
        if (isShown && isEarly)
            moment = moment with { Unit = Unit.Year, Source = YearSource.Written, Year = moment.Numeral.Value };
        if (isShown && moment is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.None } } && !EnglishYears.IsQuantity(phrases, reading.To))
            moment = moment with { Unit = Unit.Year, Source = YearSource.Written, Year = moment.Numeral.Value };
    }

    private static int Collect(in Phrases phrases, Reading first, Tongue tongue, Span<Reading> found)
    {
        Span<Joint> joints = stackalloc Joint[Most];
        found[0] = first;
        int count = 1;
        int lastWhole = first.First.IsComplete && !first.First.LacksYear ? 0 : -1;
        while (count < Most)
        {
            var joint = Joint.Behind(phrases, found[count - 1]);
            if (joint.Kind == JointKind.None || !MayContinue(phrases, found[count - 1], joint) || !TryOne(phrases, joint.Next, tongue, out var next))
                break;
            if (joint.Kind == JointKind.Dash && count > 1 && joints[count - 1].Kind == JointKind.Dash)
            {
                // 1550 — 1070/1069 гг. до н. э.: the last year is not sure.
                if (tongue == Tongue.Russian && phrases[joint.Next - 1].Is('/') && next.First.Unit == Unit.Year
                    && Math.Abs(next.First.Year - found[count - 1].First.Numeral.Value) <= 10)
                    (found[count - 1], lastWhole) = (next with { From = found[count - 1].From }, count - 1);
                break;
            }
            if (tongue == Tongue.English)
                EnglishDays.TrySecondDay(phrases, found[count - 1].First.Unit == Unit.Bare ? found[0].First : found[count - 1].First, joint.Kind == JointKind.Dash, ref next);
            if (tongue == Tongue.Kazakh && joint.Kind == JointKind.Dash)
                KazakhTurns.TryPartOfNext(phrases, found[count - 1].First, ref next);
            var end = next.First;
            // 415–13 BCE, in every language
            if (joint.Kind == JointKind.Dash && phrases.Has(next.To - 1, Term.BeforeChrist, Tongue.English))
                EnglishEras.Share(found[count - 1].First, ref end);
            // c. 1425–28
            if (tongue == Tongue.English && joint.Kind == JointKind.Dash && EnglishYears.IsShortEnd(found[count - 1].First, end))
                end = new Moment { Unit = Unit.ShortYear, Year = end.Numeral.Value, Numeral = end.Numeral };
            else if (tongue == Tongue.English && joint.Kind == JointKind.Dash)
            {
                EnglishEras.Share(found[count - 1].First, ref end);
                TakeYear(phrases, found[count - 1].First.Unit == Unit.Year, ref next, ref end);
            }
            // (б.з.б. 384–322)
            else if (tongue == Tongue.Kazakh && joint.Kind == JointKind.Dash
                && end is { Unit: Unit.Bare, Numeral: { IsRoman: false, IsWord: false, Ending: Ending.None } } && phrases[next.To].Is(')')
                && found[count - 1].First is { Unit: Unit.Year, IsBeforeChrist: true })
                end = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = end.Numeral.Value };
            // (мамыр 1823 – 1896)
            else if (tongue == Tongue.Kazakh && joint.Kind == JointKind.Dash && end is { Unit: Unit.Bare, Numeral: { IsFullYear: true, Ending: Ending.None } }
                && phrases[next.To].Is(')')
                && found[count - 1].First is { Unit: Unit.Day or Unit.Month or Unit.Year, Source: YearSource.Written })
                end = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = end.Numeral.Value };
            // 367 – 347 ж.: years that count down are before Christ
            else if (tongue == Tongue.Kazakh && joint.Kind == JointKind.Dash
                && found[count - 1].First is { Unit: Unit.Bare, Numeral: { Digits: 3, Ending: Ending.None } earlier }
                && end is { Unit: Unit.Year, Source: YearSource.Written, HasEra: false, Year: >= 100 } && end.Year < earlier.Value)
                end = end with { HasEra = true, IsBeforeChrist = true };
            if (found[count - 1].First is { Unit: Unit.Year, Year: < 1000, HasEra: false } && end is { Unit: Unit.Bare, Numeral: { Digits: 3, Ending: Ending.None } })
                end = end with { Unit = Unit.Year, Source = YearSource.Written, Year = end.Numeral.Value };
            Completion.Backward(found[count - 1].First, ref end, joint.Kind == JointKind.Dash);
            next.First = end;
            joints[count] = joint;
            found[count] = next;
            if (next.First.IsComplete)
                lastWhole = count;
            count++;
        }
        if (lastWhole < 0)
            return first.First.IsComplete ? 1 : 0;
        return Merge(found[..(lastWhole + 1)], joints);
    }

    // What is whole goes on over a dash only; a second whole date behind «and» is read by itself.
    private static bool MayContinue(in Phrases phrases, Reading reading, Joint joint)
    {
        if (joint.Kind == JointKind.Dash)
            return !reading.IsRange;
        // «Летом, и летом 1896 года» is two summers.
        if (reading.First.Unit == Unit.Season && joint.Next > reading.To + 1)
            return false;
        bool isOpen = !reading.First.IsComplete || reading.First.LacksYear || reading.First is { Unit: Unit.Decade, LacksCentury: true };
        // May 5, 6 and 7, 1945; в 60-х, 70-х и 80-х годах XIX в.
        bool isEnough = joint.Kind == JointKind.And || !reading.First.IsComplete || reading.First is { Unit: Unit.Decade, LacksCentury: true }
            || (reading.First.Unit == Unit.Day && phrases[joint.Next] is { Kind: TokenKind.Number, Digits: <= 2 });
        return isOpen && isEnough && !reading.IsRange;
    }

    private static int Merge(Span<Reading> found, ReadOnlySpan<Joint> joints)
    {
        int count = found.Length;
        bool hasAnd = false;
        for (int i = count - 1; i > 0; i--)
        {
            hasAnd |= joints[i].Kind == JointKind.And;
            bool isRange = joints[i].Kind == JointKind.Dash;
            var (one, two) = (found[i - 1].First, found[i].First);
            Completion.Backward(one, ref two, isRange);
            found[i].First = two;
            bool isList = isRange || hasAnd || (found[count - 1].IsPlural && one.Numeral.IsFullYear) || IsListOfYears(one, found[count - 1]);
            bool isLent = Completion.TryForward(ref one, two, isRange);
            // A first part that fits nothing was no part of this.
            if (!isList || !isLent)
                return found[0].First.IsComplete ? 1 : 0;
            found[i - 1].First = one;
            if (found[i - 1].IsRange)
                found[i - 1].Last = found[i - 1].Last with { Year = one.Year, Source = one.Source };
        }
        return Join(found, joints);
    }

    // 1926, 1939 жылғы санақтар
    private static bool IsListOfYears(Moment one, Reading last) => last is { Case: Case.Adjective or Case.Possessive, First: { Unit: Unit.Year, Source: YearSource.Written } }
        && one.Numeral is { IsFullYear: true, Ending: Ending.None } && one.Numeral.Value < last.First.Year && last.First.Year - one.Numeral.Value <= 100;

    private static int Join(Span<Reading> found, ReadOnlySpan<Joint> joints)
    {
        int count = 0;
        for (int i = 0; i < found.Length; i++)
        {
            bool joins = i > 0 && joints[i].Kind == JointKind.Dash && Completion.IsOrdered(found[count - 1].First, found[i].End);
            if (joins)
                found[count - 1] = Ranges.Join(found[count - 1], found[i]);
            else
                found[count++] = found[i];
        }
        return count;
    }
}
