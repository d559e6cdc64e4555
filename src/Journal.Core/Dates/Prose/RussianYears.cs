namespace Journal.Core.Dates.Prose;

/// <summary>Reads the year behind a Russian day, month or season, the century behind a decade, and the day behind a year.</summary>
internal static class RussianYears
{
    /// <summary>Reads 1917 года, 1917 г., 1917, того же года, if it stands there.</summary>
    public static void Read(in Phrases phrases, ref Reading reading)
    {
        // зимой 1917–1918 гг.: one winter.
        if (reading.First.Unit == Unit.Season && TryWinter(phrases, reading.To, out var year, out int next))
        {
            reading.First = Lend(reading.First, year);
            reading.To = next;
            return;
        }
        // в июле того же 1916 года
        int named = phrases.Has(reading.To, Term.This, Tongue.Russian) && phrases.Has(reading.To + 1, Term.Same, Tongue.Russian) ? reading.To + 2 : reading.To;
        if (TryNumber(phrases, named, out year, out next) || TryPointed(phrases, reading.To, out year, out next))
        {
            reading.First = Lend(reading.First, year);
            reading.Last = Lend(reading.Last, year);
            reading.To = next;
        }
    }

    /// <summary>Reads XX века, прошлого века behind a decade.</summary>
    public static void ReadCentury(in Phrases phrases, ref Reading reading)
    {
        if (!reading.First.LacksCentury)
            return;
        int at = reading.To;
        if (phrases.Has(at, Term.Previous, Tongue.Russian) && phrases.Has(at + 1, Term.Century, Tongue.Russian))
        {
            reading.First = reading.First with { Source = YearSource.Previous };
            reading.To = at + 2;
            return;
        }
        if (!phrases.TryNumeral(at, out var numeral) || !phrases.TryUnit(numeral.Next, out var unit) || unit.Unit != Unit.Century || unit.Tongue != Tongue.Russian)
            return;
        int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
        var century = Amounts.Of(numeral, unit, hasEra: false);
        if (century.Unit != Unit.Century)
            return;
        reading.First = reading.First with
        {
            Year = ((century.Year - 1) * 100) + reading.First.Year, LacksCentury = false, IsPlainDecade = false, IsBeforeChrist = era > 0 && isBefore, HasEra = era > 0,
        };
        reading.To = era > 0 ? era : unit.Next;
    }

    /// <summary>Reads a day behind its year: 1917 г., 5 декабря; 1731 года февраля 19 дня.</summary>
    public static void ReadDayBehind(in Phrases phrases, ref Reading reading)
    {
        int at = phrases[reading.To].Is(',') ? reading.To + 1 : reading.To;
        if (DayNumbers.TryRead(phrases, at, out var days) && phrases.Has(days.Next, Term.Month, Tongue.Russian))
        {
            int next = phrases.SkipMonth(days.Next);
            if (days.Other.First > 0 || TryNumber(phrases, next, out _, out _) || TryPointed(phrases, next, out _, out _))
                return;
            var year = reading.First;
            days.Apply(ref reading, year with { Unit = Unit.Day, Month = phrases[days.Next].Sense.Value });
            reading.To = next;
        }
        else if (phrases.Has(at, Term.Month, Tongue.Russian) && phrases[at].Sense.Case == Case.Genitive
            && DayNumbers.TryRead(phrases, at + 1, out days) && days.Last == 0 && phrases.Has(days.Next, Term.DayWord, Tongue.Russian))
        {
            reading.First = reading.First with { Unit = Unit.Day, Month = phrases[at].Sense.Value, Day = days.First };
            reading.To = days.Next + 1;
        }
    }

    private static bool TryWinter(in Phrases phrases, int index, out Moment year, out int next)
    {
        next = 0;
        year = default;
        if (!phrases.TryNumeral(index, out var first) || !(phrases[first.Next].IsDash || phrases[first.Next].Is('/'))
            || !phrases.TryNumeral(first.Next + 1, out var last) || !phrases.TryUnit(last.Next, out var unit) || unit.Unit != Unit.Year)
            return false;
        int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
        if (!first.IsFullYear && era == 0)
            return false;
        year = new Moment { Source = YearSource.Written, Year = first.Value, HasEra = era > 0, IsBeforeChrist = era > 0 && isBefore };
        next = era > 0 ? era : unit.Next;
        return true;
    }

    private static Moment Lend(Moment moment, Moment year) =>
        moment with { Year = year.Year, Source = year.Source, HasEra = year.HasEra, IsBeforeChrist = year.IsBeforeChrist, LacksCentury = year.LacksCentury };

    private static bool TryNumber(in Phrases phrases, int index, out Moment year, out int next)
    {
        next = 0;
        year = default;
        if (!phrases.TryNumeral(index, out var numeral))
            return false;
        if (phrases.TryUnit(numeral.Next, out var unit) && unit is { Unit: Unit.Year, IsPlural: false } && (unit.Tongue & Tongue.Russian) != 0)
        {
            int era = Eras.Behind(phrases, unit.Next, out bool isBefore);
            year = Amounts.Of(numeral, unit, era > 0) with { HasEra = era > 0, IsBeforeChrist = era > 0 && isBefore };
            next = era > 0 ? era : unit.Next;
            return year.Unit == Unit.Year;
        }
        // Without its word it is a year if nothing else can be counted by it.
        bool isYear = numeral.IsFullYear && numeral.Ending is Ending.None or Ending.OrdinalSingular
            && phrases[numeral.Next].Term != Term.Counted && !phrases[numeral.Next].IsDash;
        year = new Moment { Unit = Unit.Year, Source = YearSource.Written, Year = numeral.Value };
        next = numeral.Next;
        return isYear;
    }

    private static bool TryPointed(in Phrases phrases, int index, out Moment year, out int next)
    {
        year = default;
        next = phrases.Has(index + 1, Term.Same, Tongue.Russian) ? index + 2 : index + 1;
        ref readonly var pointer = ref phrases[index];
        if ((pointer.Sense.Tongue & Tongue.Russian) == 0 || !phrases.Has(next++, Term.Year, Tongue.Russian))
            return false;
        var source = pointer.Term switch
        {
            Term.This => YearSource.Same,
            Term.Next => YearSource.Next,
            Term.Previous => YearSource.Previous,
            _ => YearSource.Missing,
        };
        year = new Moment { Unit = Unit.Year, Source = source };
        return source != YearSource.Missing;
    }
}
