using System.Runtime.InteropServices;

namespace Journal.Formats.Search;

/// <summary>The terms of one unit with what they weigh, and how many words it has.</summary>
internal sealed class WordCount
{
    /// <summary>The highest level, of words in titles, names and keywords.</summary>
    public const int HighestLevel = 3;

    private const double Saturation = 1.2;
    private const double LengthShare = 0.75;

    // A word in a name weighs more than any number of times in a text.
    private const float NameWeight = 1e6f;

    private readonly KeyValuePair<Term, float>[] terms;

    private WordCount(int length, KeyValuePair<Term, float>[] terms)
    {
        Length = length;
        this.terms = terms;
    }

    /// <summary>How many words there are.</summary>
    public int Length { get; }

    /// <summary>Counts the words of a unit.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="keys">The stems known so far.</param>
    public static WordCount Of(SearchUnit unit, KeyCache keys)
    {
        int length = 0;
        var weights = new Dictionary<Term, float>();
        foreach (var field in unit.Fields)
            foreach (var word in keys.In(field.Language, field.Text))
            {
                length++;
                if (field.Weight >= FieldWeight.Abstract || !word.IsFigure)
                    CollectionsMarshal.GetValueRefOrAddDefault(weights, word.Term!, out _) += WeightOf(field.Weight);
            }
        return new WordCount(length, [.. weights]);
    }

    /// <summary>The terms with their levels from 0 to 3: how much the unit is about them, by the saturation and length of BM25.</summary>
    /// <param name="averageLength">How many words a unit has on average.</param>
    public IEnumerable<(Term Term, int Level)> Levels(double averageLength)
    {
        double half = Saturation * (1 - LengthShare + (LengthShare * Length / averageLength));
        foreach (var (term, weight) in terms)
            yield return (term, weight >= NameWeight ? HighestLevel : (int)(HighestLevel * weight / (weight + half)));
    }

    private static float WeightOf(FieldWeight field) => field switch
    {
        FieldWeight.Cited => 0.5f,
        FieldWeight.Text => 1,
        FieldWeight.Abstract => 2,
        _ => NameWeight,
    };
}
