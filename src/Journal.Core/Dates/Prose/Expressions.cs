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
        if (tongue == Tongue.English)
        {
            var year = first.First;
            TakeYear(phrases, relation.Term != Term.None || first.Modifiers != FoundModifiers.None || year.Doubt != EdtfQualifier.None, ref first, ref year);
            first.First = year;
        }
        if (relation.Term is Term.From or Term.Amid && Ranges.TryBetween(phrases, relation, tongue, ref first))
        {
            first.From = index;
            found[0] = first;
            return 1;
        }
        // «From 1200 to 1500 men» is no beginning either.
        if (relation.Term == Term.Amid || (relation.Term == Term.From && phrases[first.To].Term == Term.To && phrases[first.To + 1].Kind == TokenKind.Number))
            return 0;
        int count = 1;
        found[0] = first;
        if (tongue != Tongue.Kazakh || !Ranges.TryFromTo(phrases, ref found[0]))
            count = Collect(phrases, first, tongue, found);
        if (count == 0 && tongue == Tongue.Russian && RussianBareYears.TryShown(phrases, relation, ref first))
            (found[0], count) = (first, 1);
        if (count == 0)
            return 0;
        // 1991 мен 1997 жылдар аралығында
        if (count == 2 && phrases.Has(found[1].To, Term.Between, tongue))
            (found[0], count) = (Ranges.Join(Completion.AsPlainYears(found[0]), Completion.AsPlainYears(found[1])), 1);
        else if (count == 1 && tongue == Tongue.Kazakh)
            Ranges.TryBetweenWhole(phrases, ref found[0]);
        // рубеж XIX и XX веков
        else if (count == 2 && tongue == Tongue.Russian && (found[0].Modifiers & FoundModifiers.Turn) != FoundModifiers.None)
            (found[0], count) = (Ranges.Join(found[0], found[1]), 1);
        Relations.Apply(phrases, relation, index, ref found[0]);
        if (tongue == Tongue.Kazakh)
            Relations.Behind(phrases, ref found[count - 1]);
        return count;
    }

    /// <summary>Reads one date in a language.</summary>
    public static bool TryOne(in Phrases phrases, int index, Tongue tongue, out Reading reading)
    {
        // A figure before a comma is a figure in every language; tables are full of them.
        if (phrases[index].Kind == TokenKind.Number && phrases[index + 1].Is(','))
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

    // An English year needs no word for it where another word shows what it is.
    private static void TakeYear(in Phrases phrases, bool isShown, ref Reading reading, ref Moment moment)
    {
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
            if (joint.Kind == JointKind.None || !MayContinue(found[count - 1], joint) || !TryOne(phrases, joint.Next, tongue, out var next))
                break;
            if (joint.Kind == JointKind.Dash && count > 1 && joints[count - 1].Kind == JointKind.Dash)
                break;
            var end = next.First;
            // c. 1425–28
            if (tongue == Tongue.English && joint.Kind == JointKind.Dash && IsShortEnd(found[count - 1].First, end))
                end = new Moment { Unit = Unit.ShortYear, Year = end.Numeral.Value, Numeral = end.Numeral };
            else if (tongue == Tongue.English && joint.Kind == JointKind.Dash)
                TakeYear(phrases, found[count - 1].First.Unit == Unit.Year, ref next, ref end);
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

    private static bool IsShortEnd(Moment year, Moment end) => year is { Unit: Unit.Year, Source: YearSource.Written, HasEra: false }
        && end is { Unit: Unit.Bare, Numeral: { Digits: 2, IsRoman: false, Ending: Ending.None } } && end.Numeral.Value > year.Year % 100;

    // What is whole goes on over a dash only; a second whole date behind «and» is read by itself.
    private static bool MayContinue(Reading reading, Joint joint)
    {
        if (joint.Kind == JointKind.Dash)
            return !reading.IsRange;
        // «Летом, и летом 1896 года» is two summers.
        if (reading.First.Unit == Unit.Season && joint.Next > reading.To + 1)
            return false;
        bool isOpen = !reading.First.IsComplete || reading.First.LacksYear || reading.First is { Unit: Unit.Decade, LacksCentury: true };
        // в 60-х, 70-х и 80-х годах XIX в.
        bool isEnough = joint.Kind == JointKind.And || !reading.First.IsComplete || reading.First is { Unit: Unit.Decade, LacksCentury: true };
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
            bool isList = isRange || hasAnd || (found[count - 1].IsPlural && one.Numeral.IsFullYear);
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
