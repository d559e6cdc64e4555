using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>What lists by letter have in common: the bar of letters, the groups, and the parts of a list that is too long for one page.</summary>
internal static class ListViews
{
    /// <summary>The heading of a list, with the letter or range that the page shows.</summary>
    public static InLanguage<string> Title(Sheet sheet, string key, ListPage page)
    {
        var title = sheet.Heading(key);
        if (page.Part is not { } part)
            return title;
        string range = part is { First: { } first, Last: { } last } ? $": {first.Value} – {last.Value}" : "";
        return title with { Value = $"{title.Value}: {part.Letter}{range}" };
    }

    /// <summary>The letters in use, each with where it stands: on this page or on one of its own.</summary>
    public static ValueList<object?> Letters<T>(Sheet sheet, ListPage page, ValueList<LetterGroup<T>> groups) => page.Parts.Count == 0
        ? groups.Select(g => Letter(g.Letter, "#" + LetterAnchor(g.Letter), false)).ToValueList<object?>()
        : page.Parts.DistinctBy(p => p.Letter)
            .Select(p => Letter(p.Letter, sheet.Links.To(p.Address), p.Letter == page.Part?.Letter)).ToValueList<object?>();

    /// <summary>The parts that a page leads to: all on the first page, those of the same letter on the others.</summary>
    public static ValueList<object?> Parts(Sheet sheet, ListPage page) => page.Parts
        .Where(p => page.Part is null || (p.Letter == page.Part.Letter && p.First is not null))
        .Select(p => new View(
            ("letter", Markup.Escape(p.Letter)),
            ("first", p.First is { } first ? sheet.Text(first) : null),
            ("last", p.Last is { } last ? sheet.Text(last) : null),
            ("count", p.Count),
            ("href", sheet.Links.To(p.Address)),
            ("is_current", p == page.Part))).ToValueList<object?>();

    /// <summary>The anchor of a letter's heading: its code points, because an alphabet has letters that no slug tells apart.</summary>
    public static string LetterAnchor(string letter) =>
        "letter_" + string.Join('_', letter.EnumerateRunes().Select(r => r.Value.ToString("x", CultureInfo.InvariantCulture)));

    private static View Letter(string letter, string href, bool isCurrent) =>
        new(("letter", Markup.Escape(letter)), ("href", href), ("is_current", isCurrent));
}
