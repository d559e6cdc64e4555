using System.Globalization;
using System.Text;
using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Layout.Timeline;
using Journal.Theming.Html;

namespace Journal.Theming.Views;

/// <summary>What periods of the timeline and its pages are called.</summary>
internal static class PeriodLabels
{
    private static readonly (int Value, string Letters)[] RomanNumerals =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <summary>The heading of a period: a century, a decade, years before our era, or that no year is known.</summary>
    public static string Of(Sheet sheet, PeriodSpan period) => period.Kind switch
    {
        PeriodKind.Undated => sheet.Words.SayPlain("undated"),
        PeriodKind.Decade => sheet.Words.SayPlain("decade", Digits(period.FirstYear)),
        PeriodKind.Century => Century(sheet, (int)(period.LastYear / 100) + 1),
        _ when period.LastYear <= 0 => sheet.Words.SayPlain("years_bc", Digits(1 - period.FirstYear), Digits(1 - period.LastYear)),
        _ => $"{Digits(period.FirstYear)}–{Digits(period.LastYear)}",
    };

    /// <summary>The heading of a page of a long timeline.</summary>
    public static string Of(Sheet sheet, TimelineSheet part)
    {
        string label = part.Unit switch
        {
            SheetUnit.Period => Of(sheet, part.Period.Span),
            SheetUnit.Decade => part.Name.Replace('-', '–'),
            _ when part.Period.Events[0].Day is { } day => DateWords.Format(Prefix(day, part.Unit), sheet.Language),
            _ => part.Name,
        };
        return part.Part == 0 ? label : sheet.Words.SayPlain("timeline_part", label, Digits(part.Part));
    }

    /// <summary>The first year of a period, for a narrow place.</summary>
    public static string Short(Sheet sheet, PeriodSpan period) =>
        period.FirstYear > 0 ? Digits(period.FirstYear) : sheet.Words.SayPlain("year_bc", Digits(1 - period.FirstYear));

    /// <summary>How many events, in words.</summary>
    public static string Count(Sheet sheet, long count) =>
        Phrase.Fill(sheet.Words.Form("event_count", PluralRules.For(sheet.Language, count)), Digits(count));

    /// <summary>The anchor of a period's heading.</summary>
    public static string AnchorOf(PeriodSpan period) => "period_" + period.Name.Replace('-', '_');

    private static Edtf Prefix(DayNumber day, SheetUnit unit)
    {
        var (year, month, date) = day.ToCalendar();
        string text = unit switch
        {
            SheetUnit.Year => string.Create(CultureInfo.InvariantCulture, $"{year:D4}"),
            SheetUnit.Month => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{date:D2}"),
        };
        return Edtf.TryParse(text, out var value, out _) ? value : Edtf.OfYear((int)year);
    }

    private static string Century(Sheet sheet, int century)
    {
        string form = sheet.Words.Form("century", Ordinal(sheet.Language, century));
        return Phrase.Fill(form, Roman(century), Digits(century));
    }

    // Unicode CLDR, ordinal plural rules: of the languages of the themes here only English tells ordinals apart.
    private static PluralCategory Ordinal(LanguageTag language, int n)
    {
        if (language.Language != "en" || n % 100 is >= 11 and <= 13)
            return PluralCategory.Other;
        return (n % 10) switch { 1 => PluralCategory.One, 2 => PluralCategory.Two, 3 => PluralCategory.Few, _ => PluralCategory.Other };
    }

    private static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, letters) in RomanNumerals)
            for (; number >= value; number -= value)
                roman.Append(letters);
        return roman.ToString();
    }

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
