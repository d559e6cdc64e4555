namespace Journal.Core.Dates.Prose;

/// <summary>Remembers the year, month and century that a text named last, and lends them to dates that only point at them.</summary>
internal struct RunningYear
{
    private const int UsualCentury = 19;
    private const int PresentCentury = 20;
    private int year;
    private int month;
    private int sentence;
    private int? century;
    private int? centuryOfSentence;
    private int centurySentence;

    /// <summary>The hundreds of the century that short decades belong to; null if the text has named none yet.</summary>
    public readonly int? Century => century;

    /// <summary>The year that an open quotation named last, or 0: who is quoted counts centuries from there.</summary>
    public int QuotedYear { get; set; }

    /// <summary>Completes a reading.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="now">The number of its sentence.</param>
    /// <param name="isPending">Whether its decades wait for a century that is named later.</param>
    /// <returns>How the value was come by; null if the year that is pointed at is unknown.</returns>
    public readonly FoundKind? Resolve(ref Reading reading, int now, out bool isPending)
    {
        isPending = false;
        var (first, last) = (reading.First, reading.Last);
        var kind = Resolve(ref first, now, ref isPending);
        var other = reading.IsRange ? Resolve(ref last, now, ref isPending) : kind;
        (reading.First, reading.Last) = (first, last);
        if (kind is null || other is null)
            return null;
        return (FoundKind)Math.Max((int)kind, (int)other);
    }

    /// <summary>Remembers what a date names.</summary>
    /// <param name="reading">A date that is whole.</param>
    /// <param name="now">The number of its sentence.</param>
    /// <param name="isAside">Whether it stands in brackets or in a reference, where it is no part of the story.</param>
    public void Remember(Reading reading, int now, bool isAside)
    {
        var end = reading.End;
        if (end.IsBeforeChrist || end.Source == YearSource.Missing)
            return;
        int hundreds = end.Unit switch
        {
            Unit.Century => end.Year - 1,
            Unit.Millennium => PresentCentury,
            _ => end.Year / 100,
        };
        if (hundreds < PresentCentury)
            (century, centuryOfSentence, centurySentence) = (hundreds, end.Unit == Unit.Century || centurySentence != now ? hundreds : centuryOfSentence, now);
        if (isAside || end.Unit is Unit.Century or Unit.Decade or Unit.Millennium)
            return;
        (year, sentence) = (end.Year, now);
        if (end.Unit is Unit.Month or Unit.Day)
            month = end.Month;
    }

    private readonly FoundKind? Resolve(ref Moment moment, int now, ref bool isPending)
    {
        if (moment is { Unit: Unit.Century, Source: YearSource.Previous })
        {
            moment = moment with { Year = QuotedYear is > 0 and < 2001 ? QuotedYear / 100 : PresentCentury, Source = YearSource.Written };
            return FoundKind.RelativeResolved;
        }
        // «в начале столетия»
        if (moment is { Unit: Unit.Century, Source: YearSource.Same })
        {
            moment = moment with { Year = (century ?? 0) + 1, Source = YearSource.Written };
            return century is null ? null : FoundKind.RelativeResolved;
        }
        if (moment.Source == YearSource.Present)
        {
            moment = moment with { Source = YearSource.Missing };
            return FoundKind.Partial;
        }
        if (moment.LacksCentury)
            return ResolveDecade(ref moment, now, ref isPending);
        if (moment.Source == YearSource.Written)
            return FoundKind.Explicit;
        if (moment.Source == YearSource.Missing)
        {
            if (year == 0 || now - sentence > 1)
                return FoundKind.Partial;
            moment = moment with { Year = year, Source = YearSource.Written };
            return FoundKind.RelativeResolved;
        }
        // «Осы жылдың 25 мамырында», «15 мая сего года» is a day even where the year is unknown.
        if (year == 0 && (moment.Unit == Unit.Day || (moment.Unit == Unit.Month && moment.Month > 0)))
        {
            moment = moment with { Source = YearSource.Missing };
            return FoundKind.Partial;
        }
        if (year == 0 || (moment.Unit == Unit.Month && moment.Month == 0 && month == 0))
            return null;
        moment = moment with
        {
            Year = year + (moment.Source == YearSource.Next ? 1 : moment.Source == YearSource.Previous ? -1 : 0),
            Month = moment.Unit == Unit.Month && moment.Month == 0 ? month : moment.Month,
            Source = YearSource.Written,
        };
        return FoundKind.RelativeResolved;
    }

    private readonly FoundKind ResolveDecade(ref Moment moment, int now, ref bool isPending)
    {
        int? known = moment.Source == YearSource.Previous ? UsualCentury : centurySentence == now && centuryOfSentence is { } named ? named : century;
        isPending = known is null;
        // «2000-х», «00-е годы» are the only decades of the present century that are written short.
        int hundreds = moment.Year == 0 ? PresentCentury : known ?? UsualCentury;
        moment = moment with { Year = (hundreds * 100) + moment.Year, LacksCentury = false, Source = YearSource.Written };
        return FoundKind.RelativeResolved;
    }
}
