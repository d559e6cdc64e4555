using System.Collections.Frozen;
using Journal.Core.Text;

namespace Journal.Core.Languages.Search;

/// <summary>What a word is found under.</summary>
/// <param name="Strict">The stem with the letters of its language.</param>
/// <param name="Loose">The same as readers without a Kazakh keyboard type it; as long as <paramref name="Strict"/>.</param>
public readonly record struct SearchKey(string Strict, string Loose);

/// <summary>Takes the endings off the words of one language, again and again until none fits: so a form and the form it was made of end alike.</summary>
public sealed class Stemmer
{
    // Every ending but a few exchanges shortens the word; the limit is for tables with a mistake.
    private const int MostEndings = 12;

    private static readonly FrozenDictionary<string, Stemmer> ByLanguage =
        Tables.ToFrozenDictionary(t => t.Language, t => new Stemmer(t), StringComparer.Ordinal);

    private static readonly Stemmer Other = new(new SuffixTable("", [], ""));

    private readonly Ending[] endings;
    private readonly string finals;

    private Stemmer(SuffixTable table)
    {
        endings = table.Groups
            .SelectMany(g => g.Suffixes.Split(' ').Select(s => new Ending(s, g)))
            .OrderByDescending(e => e.Suffix.Length)
            .ToArray();
        finals = table.Finals;
    }

    /// <summary>The endings of the languages that search knows.</summary>
    public static ValueList<SuffixTable> Tables => [KazakhSuffixes.Table, RussianSuffixes.Table, EnglishSuffixes.Table];

    /// <summary>The stemmer of a language; words of a language without a table stay whole.</summary>
    /// <param name="language">Primary language subtag (BCP 47).</param>
    public static Stemmer For(string language) => ByLanguage.GetValueOrDefault(language, Other);

    /// <summary>What a folded word is found under.</summary>
    /// <param name="folded">A word as <see cref="LetterFolding.Fold"/> gives it.</param>
    public SearchKey KeyOf(string folded)
    {
        string strict = folded;
        string loose = LetterFolding.Loosen(folded);
        for (int i = 0; i < MostEndings && Find(loose) is { } ending; i++)
        {
            string shorter = strict[..^ending.Suffix.Length] + ending.Group.Replacement;
            if (shorter == strict)
                break;
            strict = shorter;
            loose = LetterFolding.Loosen(strict);
        }
        strict = WithFinal(strict);
        return new SearchKey(strict, LetterFolding.Loosen(strict));
    }

    private Ending? Find(string loose)
    {
        foreach (var ending in endings)
            if (ending.Fits(loose))
                return ending;
        return null;
    }

    private string WithFinal(string stem)
    {
        for (int i = 0; i < finals.Length && stem.Length > 0; i += 2)
            if (stem[^1] == finals[i])
                return stem[..^1] + finals[i + 1];
        return stem;
    }

    private sealed record Ending(string Suffix, SuffixGroup Group)
    {
        public bool Fits(string loose)
        {
            int left = loose.Length - Suffix.Length;
            if (left < Group.Stem || !loose.EndsWith(Suffix, StringComparison.Ordinal))
                return false;
            return Group.Before switch
            {
                "" => true,
                "^" => left == 0,
                _ => left > 0 && Group.Before.Contains(loose[left - 1], StringComparison.Ordinal),
            };
        }
    }
}
