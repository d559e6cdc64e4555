using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>Where a person worked, by time: as <c>authors.yml</c> says, and what the bylines of the articles add.</summary>
internal static class AffiliationViews
{
    public static ValueList<object?> Of(Sheet sheet, Contributor person)
    {
        var author = person.Author;
        var known = author.Affiliations.SelectMany(a => a.Name.Entries).Select(n => n.Value).ToHashSet(StringComparer.Ordinal);
        var printed = person.Articles
            .Select(a => (Name: a.Bylines.FirstOrDefault(b => b.Author.Id == author.Id)?.Affiliation ?? Localized<string>.Empty, sheet.Index.IssueOf(a.Issue)?.Issue.Year))
            .Where(p => p.Year is not null && !p.Name.IsEmpty && !p.Name.Entries.Any(n => known.Contains(n.Value)))
            .GroupBy(p => sheet.Text(p.Name)!, StringComparer.Ordinal)
            .Select(g => (Name: g.Key, First: g.Min(p => p.Year!.Value), Last: g.Max(p => p.Year!.Value)))
            .OrderByDescending(p => p.Last).ThenByDescending(p => p.First)
            .Select(p => new View(("name", p.Name), ("period", Years(p.First, p.Last)), ("is_printed", true)));
        var told = author.Affiliations.Select(a => new View(("name", sheet.Text(a.Name)), ("period", Period(sheet, a)), ("is_printed", false)));
        return told.Concat(printed).ToValueList<object?>();
    }

    private static string Years(int first, int last) => first == last ? Sheet.Digits(first)! : $"{Sheet.Digits(first)}–{Sheet.Digits(last)}";

    private static string? Period(Sheet sheet, Employment employment) => employment switch
    {
        { From: null, Until: null } => null,
        { From: { } from, Until: { } until } when from.Equals(until) => sheet.Date(from),
        _ => $"{sheet.Date(employment.From)} – {sheet.Date(employment.Until)}".Trim(),
    };
}
