using System.Globalization;
using System.Text;

namespace Journal.Core.Dates;

/// <summary>A month, season or day: two digits of which any may be unspecified.</summary>
/// <param name="Digits">Two characters, 0–9 or <c>X</c>.</param>
/// <param name="Qualifier">What is doubted about this part.</param>
public sealed record EdtfPart(string Digits, EdtfQualifier Qualifier = EdtfQualifier.None)
{
    /// <summary>The number, or null if a digit is unspecified.</summary>
    public int? Value => Digits.Contains('X', StringComparison.Ordinal) ? null : int.Parse(Digits, CultureInfo.InvariantCulture);

    /// <summary>Whether nothing is known: <c>XX</c>.</summary>
    public bool IsUnknown => Digits == "XX";

    /// <summary>Whether a number has these digits.</summary>
    /// <param name="number">A number from 0 to 99.</param>
    public bool Matches(int number) => IsDigit(Digits[0], number / 10) && IsDigit(Digits[1], number % 10);

    private static bool IsDigit(char written, int digit) => written == 'X' || written - '0' == digit;
}

/// <summary>One date of any precision, with unspecified digits and doubts where an author has them.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month (01–12) or season (21–41; ISO 8601-2, 4.8), or null.</param>
/// <param name="Day">The day of the month, or null.</param>
/// <param name="Time">The time of day with its zone as written, for instance <c>10:10:10Z</c>, or null.</param>
public sealed record EdtfDate(EdtfYear Year, EdtfPart? Month = null, EdtfPart? Day = null, string? Time = null)
{
    /// <summary>The number of the season, quarter, third or half (21–41), or null.</summary>
    public int? Season => Month?.Value is > 12 and var season ? season : null;

    /// <summary>What is doubted about any part.</summary>
    public EdtfQualifier Qualifier =>
        Year.Qualifier | (Month?.Qualifier ?? EdtfQualifier.None) | (Day?.Qualifier ?? EdtfQualifier.None);

    /// <summary>How exact the date is; a part without any known digit does not count.</summary>
    public EdtfPrecision Precision
    {
        get
        {
            if (Time is not null)
                return EdtfPrecision.Time;
            if (Day is { IsUnknown: false })
                return EdtfPrecision.Day;
            if (Month is { IsUnknown: false })
                return Season is null ? EdtfPrecision.Month : EdtfPrecision.Season;
            return PrecisionOfYear();
        }
    }

    /// <summary>The first day that can be meant; null if the year is unknown or no day fits.</summary>
    public DayNumber? EarliestDay => DateBounds.Find(this, latest: false);

    /// <summary>The last day that can be meant; null if the year is unknown or no day fits.</summary>
    public DayNumber? LatestDay => DateBounds.Find(this, latest: true);

    /// <summary>The date in EDTF: a doubt about the first parts stands behind them, one about a single later part before it.</summary>
    public override string ToString()
    {
        var qualifiers = new List<EdtfQualifier> { Year.Qualifier };
        var parts = new List<string> { Year.ToString() };
        foreach (var part in (ReadOnlySpan<EdtfPart?>)[Month, Day])
        {
            if (part is null)
                continue;
            parts.Add(part.Digits);
            qualifiers.Add(part.Qualifier);
        }
        int group = qualifiers.TakeWhile(qualifier => qualifier == Year.Qualifier).Count();
        var text = new StringBuilder();
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0)
                text.Append('-');
            if (i >= group)
                text.Append(Sign(qualifiers[i]));
            text.Append(parts[i]);
            if (i == group - 1)
                text.Append(Sign(Year.Qualifier));
        }
        return Time is null ? text.ToString() : text.Append('T').Append(Time).ToString();
    }

    private EdtfPrecision PrecisionOfYear()
    {
        if (!Year.IsMasked)
            return EdtfPrecision.Year;
        int known = Year.Digits.IndexOf('X', StringComparison.Ordinal);
        bool onlyAtTheEnd = Year.Digits.AsSpan(known).TrimStart('X').IsEmpty;
        return (onlyAtTheEnd, known) switch
        {
            (true, 1) => EdtfPrecision.Millennium,
            (true, 2) => EdtfPrecision.Century,
            (true, 3) => EdtfPrecision.Decade,
            _ => EdtfPrecision.Unknown,
        };
    }

    private static string Sign(EdtfQualifier qualifier) => qualifier switch
    {
        EdtfQualifier.Uncertain => "?",
        EdtfQualifier.Approximate => "~",
        EdtfQualifier.Both => "%",
        _ => "",
    };
}
