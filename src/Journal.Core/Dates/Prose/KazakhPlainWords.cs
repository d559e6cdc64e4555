namespace Journal.Core.Dates.Prose;

/// <summary>Kazakh words of dates without the strokes of their letters, as texts typed with a Russian keyboard have them: жылгы, карай, кантарында.</summary>
internal static class KazakhPlainWords
{
    /// <summary>The shortest word that is still told from others: соң without its stroke is a dream in Russian.</summary>
    public const int Shortest = 4;

    // «Соны» is «that one», «бери» is Russian for «take».
    private static readonly string[] Ambiguous = ["соны", "бери", "кунга", "кезен"];

    /// <summary>All words whose letters have strokes, without them.</summary>
    public static IEnumerable<(string Word, Sense Sense)> All() => Strip(KazakhWords.All().Where(word => IsSafe(word.Sense.Term)));

    /// <summary>The endings of figures without strokes; one letter would be a Russian ending.</summary>
    public static IEnumerable<(string Word, Sense Sense)> Endings() => Strip(KazakhWords.Endings());

    private static IEnumerable<(string Word, Sense Sense)> Strip(IEnumerable<(string Word, Sense Sense)> words)
    {
        foreach (var (word, sense) in words)
        {
            char[] plain = new char[word.Length];
            Letters.FoldCyrillic(word, plain);
            string folded = new(plain);
            Letters.Strip(plain);
            string stripped = new(plain);
            if (stripped.Length >= Shortest && stripped != folded && !Ambiguous.Contains(stripped))
                yield return (stripped, sense);
        }
    }

    private static bool IsSafe(Term term) => term is Term.Month or Term.Year or Term.Years or Term.Century or Term.Centuries or Term.Millennium or Term.MonthWord
        or Term.DayWord or Term.Season or Term.SeasonWord or Term.Part or Term.PartTime or Term.Share or Term.Since or Term.Until or Term.After or Term.By or Term.Between or Term.Previous
        or Term.Next or Term.Era or Term.Our or Term.Decade;
}
