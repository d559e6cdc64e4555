using System.Globalization;
using System.Text;
using Journal.Core.References;
using Journal.Core.Text;

namespace Journal.Tests.References;

/// <summary>Writes what became of a list in one line for each entry, so that a test reads like the list itself.</summary>
internal static class ResolvedLists
{
    public static Checked<ResolvedReferences> Resolve(string list, bool isFragment = false) => ReferenceResolver.Resolve(Items(list), isFragment);

    /// <summary>The entries of a list, one a line: <c>1. text</c>.</summary>
    public static IReadOnlyList<ReferenceItem> Items(string list)
    {
        var source = new SourceText("list", list);
        var items = new List<ReferenceItem>();
        int offset = 0;
        foreach (string line in list.Split('\n'))
        {
            int point = line.IndexOf(". ", StringComparison.Ordinal);
            if (point > 0)
                items.Add(new ReferenceItem(line[..point].Trim(), line[(point + 2)..].Trim(), new SourceSpan(source, offset, line.Length)));
            offset += line.Length + 1;
        }
        return items;
    }

    public static string Describe(Checked<ResolvedReferences> resolution)
    {
        var text = new StringBuilder();
        foreach (var entry in resolution.Value.Entries)
            text.Append(text.Length > 0 ? "\n" : "").Append(Describe(entry));
        foreach (var problem in resolution.Diagnostics)
            text.Append(CultureInfo.InvariantCulture, $"\n~{problem.Span.Position.Line} {problem.Severity.ToString().ToLowerInvariant()} {problem.Code}");
        return text.ToString();
    }

    private static string Describe(ResolvedReference entry)
    {
        var text = new StringBuilder(entry.Place.Number);
        if (entry.Repeats is { } repeats)
            text.Append(" → ").Append(repeats.Number);
        text.Append(entry.Outcome switch
        {
            ReferenceOutcome.Unresolved => " unresolved",
            ReferenceOutcome.Ambiguous => " ambiguous " + string.Join('/', entry.Candidates.Select(c => c.Number)),
            _ => " work " + entry.Work?.Number,
        });
        if (entry.WorkPart is { } part)
            text.Append(CultureInfo.InvariantCulture, $" part {part.Start}-{part.End}");
        if (entry.Locator is { } locator)
            text.Append(locator.Volume is null ? "" : $" v. {locator.Volume}").Append(entry.HasInheritedLocator ? " inherits " : locator.Unit == LocatorUnit.Page ? " p. " : $" {locator.Unit.ToString().ToLowerInvariant()} ").Append(locator.Value);
        if (entry.DuplicateOf is { } same)
            text.Append(" same as ").Append(same.Number);
        if (entry.SameIssueAs is { } issue)
            text.Append(" issue of ").Append(issue.Number);
        if (entry.SameAuthorAs is { } author)
            text.Append(" by the author of ").Append(author.Number);
        return text.ToString();
    }
}
