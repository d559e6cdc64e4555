using Journal.Core.Text;

namespace Journal.Parsing.Files;

/// <summary>Joins what one mistake in one place makes true of many others.</summary>
internal static class Repeats
{
    /// <summary>Keeps the first of the warnings that a language is missing from <c>journal.yml</c>, with the number of places.</summary>
    /// <param name="found">What is wrong, file by file.</param>
    public static ValueList<Diagnostic> Join(List<Diagnostic> found)
    {
        string code = Problems.LanguageNotInJournal(SourceSpan.None, "").Code;
        var counts = found.Where(one => one.Code == code).GroupBy(one => one.Message, StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Count(), StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<Diagnostic>();
        foreach (var one in found)
            if (one.Code != code)
                kept.Add(one);
            else if (told.Add(one.Message))
                kept.Add(Problems.InPlaces(one, counts[one.Message]));
        return kept.ToValueList();
    }
}
