using System.Globalization;
using System.Text;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of the timeline.</summary>
internal static class TimelineView
{
    private static readonly (int Value, string Letters)[] RomanNumerals =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ];

    public static View Of(Sheet sheet, TimelinePage page) => FrameView.Page(
        sheet,
        sheet.Heading("timeline_title"),
        ("periods", page.Periods.Select(p => new View(
            ("label", Label(sheet, p)),
            ("anchor", string.Create(CultureInfo.InvariantCulture, $"period_{p.FirstYear}_{p.Years}").Replace('-', 'b')),
            ("events", p.Events.Select(e => Entry(sheet, e)).ToValueList<object?>()))).ToValueList<object?>()));

    private static View Entry(Sheet sheet, TimelineEvent entry)
    {
        string? passage = sheet.Index.Passage(sheet.Language, entry.Article, entry.Event);
        return new View(
            ("anchor", SiteIndex.EventAnchor(entry)),
            ("date", sheet.Date(entry.Event.Date.Value)),
            ("title", sheet.Text(entry.Event.Title)),
            ("place", sheet.Text(entry.Event.Place)),
            ("note", sheet.Text(entry.Event.Note)),
            ("href", sheet.Link(sheet.Index.Article(sheet.Language, entry.Article), passage)),
            ("article", sheet.Text(entry.Article.Title)));
    }

    /// <summary>The heading of a period: a century, a decade, or years before the common era.</summary>
    public static string Label(Sheet sheet, TimelinePeriod period)
    {
        int last = period.FirstYear + period.Years - 1;
        if (last <= 0)
            return sheet.Words.Say("years_bc", Sheet.Digits(1 - period.FirstYear)!, Sheet.Digits(1 - last)!);
        if (period.Years == 10)
            return sheet.Words.Say("decade", Sheet.Digits(Math.Max(period.FirstYear, 0))!);
        int century = (last + 99) / 100;
        string form = sheet.Words.Form("century", Ordinal(sheet.Language, century));
        return Phrase.Fill(form, Roman(century), Sheet.Digits(century)!);
    }

    // Unicode CLDR, ordinal plural rules: of the languages of the themes here only English tells ordinals apart.
    private static PluralCategory Ordinal(LanguageTag language, int n)
    {
        if (language.Language != "en" || n % 100 is >= 11 and <= 13)
            return PluralCategory.Other;
        return (n % 10) switch { 1 => PluralCategory.One, 2 => PluralCategory.Two, 3 => PluralCategory.Few, _ => PluralCategory.Other };
    }

    /// <summary>A number in Roman numerals.</summary>
    public static string Roman(int number)
    {
        var roman = new StringBuilder();
        foreach (var (value, letters) in RomanNumerals)
            for (; number >= value; number -= value)
                roman.Append(letters);
        return roman.ToString();
    }
}
