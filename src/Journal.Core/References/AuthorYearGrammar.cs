using System.Globalization;
using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>
/// Reads what stands between round brackets in the running text as a citation by author and year: <c>Смағұлова, 2008: 15</c>,
/// <c>Smagulova &amp; Tokaev, 2008a, p. 15; Smith et al., 1999</c>. It is one only if every author and year is in the list: <c>(Алматы, 1998)</c> is none.
/// </summary>
public sealed class AuthorYearGrammar
{
    private const int LongestBracket = 300;

    private readonly Dictionary<string, List<ResolvedReference>> works = new(StringComparer.Ordinal);

    /// <summary>Makes the grammar of one article.</summary>
    /// <param name="entries">Its references. One that only repeats another has no year of its own and is not cited in this way.</param>
    public AuthorYearGrammar(IEnumerable<ResolvedReference> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (var entry in entries)
            if (entry is { Outcome: ReferenceOutcome.Described, Authors: [var first, ..], Entry.Year: { } year })
                foreach (string surname in PersonName.MatchKeys(first.Surname))
                    Add(KeyOf(surname, year.Value), entry);
    }

    /// <summary>Reads the inside of one bracket.</summary>
    /// <param name="inside">The characters between the brackets.</param>
    /// <returns>The reading; where an author has several works of a year it is ambiguous, and its target is only the first of them.</returns>
    public CitationReading Read(ReadOnlySpan<char> inside)
    {
        if (works.Count == 0 || inside.Length > LongestBracket || !inside.ContainsAnyInRange('0', '9'))
            return CitationReading.None;
        var tokens = EntryTokens.Of(inside.ToString());
        var targets = new List<CitationTarget>();
        var outcome = CitationOutcome.Citation;
        for (int from = 0; from < tokens.Count;)
        {
            int to = from;
            while (to < tokens.Count && !tokens.Is(to, ";"))
                to++;
            var found = ReadClause(tokens, from, to, targets);
            if (found == CitationOutcome.NoCitation)
                return CitationReading.None;
            outcome = found == CitationOutcome.Ambiguous ? found : outcome;
            from = to + 1;
        }
        return targets.Count == 0 ? CitationReading.None : new CitationReading(outcome, [.. targets], null);
    }

    private CitationOutcome ReadClause(EntryTokens tokens, int from, int to, List<CitationTarget> targets)
    {
        int start = EntryLead.Skip(tokens, from);
        if (NameReader.Surname(tokens, start, out _) is not { } surname)
            return CitationOutcome.NoCitation;
        int year = start + 1;
        while (year < to && !DateReader.IsYear(tokens, year))
            year++;
        if (year >= to || !AreNames(tokens, start, year))
            return CitationOutcome.NoCitation;
        bool letter = tokens.IsWord(year + 1) && tokens.IsJoined(year + 1) && tokens[year + 1].Length == 1;
        int end = letter ? year + 2 : year + 1;
        var candidates = Find(surname, tokens.Value(year));
        if (letter && candidates.Count > 1)
            candidates = candidates.FindAll(c => c.Entry.Text.Contains(tokens[year].Lower + tokens[year + 1].Lower, StringComparison.OrdinalIgnoreCase));
        if (candidates.Count == 0)
            return CitationOutcome.NoCitation;
        var locator = LocatorReader.All(tokens, tokens.SkipPunctuation(end), to, bare: true);
        var range = TextRange.Between(tokens[start].Start, tokens[end - 1].End);
        targets.Add(new CitationTarget(range.Start, range.Length, candidates[0].Place.Number, locator));
        return candidates.Count > 1 ? CitationOutcome.Ambiguous : CitationOutcome.Citation;
    }

    // A work that is written out twice is one work: its first entry is meant.
    private void Add(string key, ResolvedReference entry)
    {
        if (!works.TryGetValue(key, out var list))
            works.Add(key, list = []);
        if (!list.Exists(e => e.Work is not null && e.Work == entry.Work))
            list.Add(entry);
    }

    private List<ResolvedReference> Find(string surname, int year)
    {
        foreach (string key in PersonName.MatchKeys(surname))
            if (key.Length > 0 && works.TryGetValue(KeyOf(key, year), out var found))
                return found;
        return [];
    }

    // Between the first surname and the year: capitalised words, initials, conjunctions, "et al."
    private static bool AreNames(EntryTokens tokens, int from, int year)
    {
        for (int i = from; i < year; i++)
        {
            bool fits = tokens.IsCapitalised(i) || tokens.IsDash(i)
                || tokens[i].Lower is "," or "." or "&" or "and" or "и" or "және" or "мен" or "пен" or "бен" or "et" or "al" or "др"
                or "т" or "б" or "van" or "von" or "de" or "der";
            if (!fits)
                return false;
        }
        return true;
    }

    private static string KeyOf(string surname, int year) => string.Create(CultureInfo.InvariantCulture, $"{surname} {year}");
}
