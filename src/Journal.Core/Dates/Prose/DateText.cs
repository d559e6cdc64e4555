using System.Globalization;

namespace Journal.Core.Dates.Prose;

/// <summary>Writes what was read as EDTF.</summary>
internal static class DateText
{
    private const int MonthsOfYear = 12;

    /// <summary>The value of a reading whose years are known, or null if there is no such date.</summary>
    public static Edtf? Of(Reading reading)
    {
        string? text;
        if (reading.IsRange)
            text = End(reading.First) is { } first && End(reading.Last) is { } last ? (first == last ? first : $"{first}/{last}") : null;
        else if (reading.OpensEnd || reading.OpensStart)
            text = End(reading.First) is { } only ? (reading.OpensEnd ? $"{only}/.." : $"../{only}") : null;
        else
            text = Write(reading.First);
        return text is not null && Edtf.TryParse(text, out var value, out _) ? value : null;
    }

    // Seasons stand in no interval.
    private static string? End(Moment moment) => Write(moment.Unit == Unit.Season ? moment with { Unit = Unit.Year } : moment);

    private static string? Write(Moment moment)
    {
        string year = moment.Source == YearSource.Missing ? "XXXX" : Year(moment.IsBeforeChrist ? 1 - moment.Year : moment.Year);
        string? text = moment.Unit switch
        {
            Unit.Year => year,
            Unit.Month or Unit.Season => Invariant($"{year}-{moment.Month:00}"),
            Unit.Day => Invariant($"{year}-{moment.Month:00}-{moment.Day:00}"),
            Unit.Decade when !moment.IsBeforeChrist => Invariant($"{moment.Year / 10:000}X"),
            Unit.Century => Invariant($"{Sign(moment)}{moment.Year - 1:00}XX"),
            Unit.Millennium => Invariant($"{Sign(moment)}{moment.Year - 1:0}XXX"),
            _ => null,
        };
        bool canDoubt = text is not null && !(moment.Unit == Unit.Season && moment.Month > MonthsOfYear);
        return canDoubt ? text + Doubt(moment.Doubt) : text;
    }

    private static string Year(int year) => Invariant($"{(year < 0 ? "-" : "")}{Math.Abs(year):0000}");

    private static string Sign(Moment moment) => moment.IsBeforeChrist ? "-" : "";

    private static string Doubt(EdtfQualifier doubt) => doubt switch
    {
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Both => "%",
        _ => "",
    };

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
