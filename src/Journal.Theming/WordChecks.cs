using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;

namespace Journal.Theming;

/// <summary>Checks that a theme says everything in every language of a journal.</summary>
internal static class WordChecks
{
    /// <summary>Finds what is missing or too much.</summary>
    /// <param name="words">The words of all languages of the theme.</param>
    /// <param name="languages">The languages of the journal; the first that the theme has is what the others are compared with.</param>
    public static IEnumerable<Diagnostic> Check(ValueList<Words> words, ValueList<LanguageTag> languages)
    {
        var found = languages.Select(l => words.FirstOrDefault(w => w.Language == l)).OfType<Words>().ToList();
        foreach (var language in languages.Where(l => found.All(w => w.Language != l)))
            yield return Problems.WordsMissingLanguage(words.Count > 0 ? words[0].Source.Start : SourceSpan.None, language);
        foreach (var file in found)
            foreach (var problem in Required(file).Concat(file.Entries.SelectMany(e => Forms(file, e))))
                yield return problem;
        foreach (var file in found.Skip(1))
            foreach (var problem in Compare(found[0], file))
                yield return problem;
    }

    private static IEnumerable<Diagnostic> Required(Words file)
    {
        var entries = file.Entries.DistinctBy(e => e.Key).ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (var (key, places) in WordKeys.Required)
        {
            if (!entries.TryGetValue(key, out var entry))
                yield return Problems.WordsMissingRequired(file.Source.Start, key);
            else if ((PlacesIn(entry) & ~places) is not 0 and var surplus)
                yield return Problems.WordsUnknownPlace(entry.Span, key, NameOf(surplus));
        }
    }

    // What a language needs is found by asking its rule for the numbers that tell all its categories apart.
    private static IEnumerable<Diagnostic> Forms(Words file, WordEntry entry)
    {
        if (!IsCounted(entry))
            yield break;
        var needed = Enumerable.Range(0, 200).Select(n => PluralRules.For(file.Language, n)).Append(PluralCategory.Other).Distinct().Order();
        foreach (var category in needed.Where(c => entry.Forms.All(f => f.Key != c)))
            yield return Problems.WordsMissingForm(entry.Span, entry.Key, file.Language, category.ToString().ToLowerInvariant());
    }

    private static IEnumerable<Diagnostic> Compare(Words first, Words other)
    {
        var known = first.Entries.DistinctBy(e => e.Key).ToDictionary(e => e.Key, StringComparer.Ordinal);
        var own = other.Entries.DistinctBy(e => e.Key).ToDictionary(e => e.Key, StringComparer.Ordinal);
        foreach (string key in known.Keys.Where(k => !own.ContainsKey(k)))
            yield return Problems.WordsMissingKey(other.Source.Start, key, first.Source.Path);
        foreach (var entry in own.Values)
        {
            if (!known.TryGetValue(entry.Key, out var twin))
                yield return Problems.WordsUnknownKey(entry.Span, entry.Key, first.Source.Path, Nearest(entry.Key, known.Keys));
            else if (CountsUnlike(first, twin, other, entry) is { } problem)
                yield return problem;
        }
    }

    // An ordinal such as 'century' has forms in English alone, so only words that fill in a bare count are compared.
    private static Diagnostic? CountsUnlike(Words first, WordEntry twin, Words other, WordEntry entry)
    {
        if (IsCounted(twin) == IsCounted(entry) || PlacesIn(twin) != 1 || PlacesIn(entry) != 1)
            return null;
        return IsCounted(twin)
            ? Problems.WordsNotCounted(entry.Span, entry.Key, first.Source.Path)
            : Problems.WordsNotCounted(twin.Span, entry.Key, other.Source.Path);
    }

    private static bool IsCounted(WordEntry entry) => entry.Forms is not [{ Key: PluralCategory.Other }];

    private static int PlacesIn(WordEntry entry) => entry.Forms.Aggregate(0, (places, form) => places | Phrase.PlacesIn(form.Value));

    private static string NameOf(int places) => $"{{{int.TrailingZeroCount(places)}}}";

    // A key that differs in one letter or in order of its parts is what a translator mistyped.
    private static string? Nearest(string key, IEnumerable<string> known) =>
        known.FirstOrDefault(k => Math.Abs(k.Length - key.Length) <= 1 && DiffersLittle(k, key));

    private static bool DiffersLittle(string a, string b)
    {
        int head = a.AsSpan().CommonPrefixLength(b);
        int tail = 0;
        while (tail < Math.Min(a.Length, b.Length) - head && a[^(tail + 1)] == b[^(tail + 1)])
            tail++;
        return Math.Max(a.Length, b.Length) - head - tail <= 2;
    }
}
