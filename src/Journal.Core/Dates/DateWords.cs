using Journal.Core.Languages;

namespace Journal.Core.Dates;

/// <summary>Dates in words: Kazakh, Russian and English from grammars of their own, EDTF itself in any other language.</summary>
public static class DateWords
{
    private static readonly KazakhDates Kazakh = new();
    private static readonly RussianDates Russian = new();
    private static readonly EnglishDates English = new();

    /// <summary>A date as it is written in a text: <c>1991 ж. 16 желтоқсан</c>, <c>16 декабря 1991 г.</c>, <c>16 December 1991</c>.</summary>
    /// <param name="date">The date.</param>
    /// <param name="language">The language of the words; a tag without words of its own gives canonical EDTF.</param>
    /// <returns>Plain text; U+00A0 between a number and its month or abbreviation. Dates without words (<c>1X32</c>) stay in EDTF.</returns>
    public static string Format(Edtf date, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(date);
        return LanguageOf(language) is { } words ? new DateSentence(words).Write(date) ?? date.ToString() : date.ToString();
    }

    /// <summary>The value for the <c>datetime</c> attribute of an HTML <c>time</c> element (HTML Living Standard, 4.5.14).</summary>
    /// <param name="date">The date.</param>
    /// <returns>A year, month, day, yearless day or time; null where HTML has no value: years before 1, doubts, unspecified digits, seasons, intervals and sets.</returns>
    public static string? MachineValue(Edtf date)
    {
        ArgumentNullException.ThrowIfNull(date);
        if (date.Form is not (EdtfForm.Date or EdtfForm.DateTime) || date.Start.Date is not { } value || value.Qualifier != EdtfQualifier.None)
            return null;
        if (value.Year.IsUnknown)
            return value is { Month.Value: <= 12, Day.Value: not null } ? $"{value.Month.Digits}-{value.Day.Digits}" : null;
        bool hasParts = value.Season is null && value.Month?.IsUnknown != true && (value.Month is null || value.Month.Value is not null)
            && (value.Day is null || value.Day.Value is not null);
        bool isYear = value.Year is { IsMasked: false, IsNegative: false, SignificantDigits: null, Exponent: 0, Value: > 0 };
        bool isTime = value.Time is null || !(value.Time.StartsWith("24", StringComparison.Ordinal) || value.Time[6] == '6');
        return hasParts && isYear && isTime ? date.ToString().TrimStart('Y') : null;
    }

    private static DateLanguage? LanguageOf(LanguageTag tag) => (tag.Language, tag.Script) switch
    {
        ("kk", null or "Cyrl") => Kazakh,
        ("ru", null or "Cyrl") => Russian,
        ("en", null or "Latn") => English,
        _ => null,
    };
}
