namespace Journal.Core.Layout.Facing;

/// <summary>Says how unlikely it is that passages of two texts say the same. The scale is that of a negative logarithm; only differences matter.</summary>
internal sealed class Likeness
{
    private const double Impossible = double.PositiveInfinity;

    // A translation of prose is seldom shorter than three fifths of the original; what is, is a digest, and lengths say less.
    private const double LeastDigest = 0.6;

    // Whole passages left out must not pass for a language of few words.
    private const double LeastRatio = 0.87;

    private readonly Passage[] first;
    private readonly Passage[] second;
    private readonly Passage?[] firstJoined;
    private readonly Passage?[] secondJoined;
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);
    private readonly double ratio;
    private readonly double lengthWeight;
    private readonly double joinCost;

    /// <summary>Measures two texts as a whole.</summary>
    public Likeness(Passage[] first, Passage[] second)
    {
        this.first = first;
        this.second = second;
        firstJoined = Joined(first);
        secondJoined = Joined(second);
        double ours = first.Where(p => p.IsProse).Sum(p => p.Length) + 1;
        double theirs = second.Where(p => p.IsProse).Sum(p => p.Length) + 1;
        bool isDigest = ours / theirs is < LeastDigest or > 1 / LeastDigest;
        ratio = Math.Clamp(ours / theirs, LeastRatio, 1 / LeastRatio);
        lengthWeight = isDigest ? 0.25 : 1;
        joinCost = isDigest ? 5 : 3;
        Count(first);
        Count(second);
    }

    /// <summary>The cost of setting some passages against some others.</summary>
    /// <param name="i">The first passage of the first text.</param>
    /// <param name="ours">How many: 0 to 2.</param>
    /// <param name="j">The first passage of the second text.</param>
    /// <param name="theirs">How many: 0 to 2.</param>
    public double Cost(int i, int ours, int j, int theirs)
    {
        if (ours == 0 || theirs == 0)
            return AloneCost(ours == 0 ? second[j] : first[i]);
        if (ours + theirs == 2)
            return PairCost(first[i], second[j]);
        return joinCost + (ours == 2
            ? firstJoined[i] is { } both ? PairCost(both, second[j]) : Impossible
            : secondJoined[j] is { } pair ? PairCost(first[i], pair) : Impossible);
    }

    // Each passage with the one after it; null where translators do not join them.
    private static Passage?[] Joined(Passage[] passages) =>
        [.. passages.Select((p, i) => i + 1 < passages.Length ? Join(p, passages[i + 1]) : null)];

    private static Passage? Join(Passage one, Passage other) =>
        one.IsProse && other.IsProse
            ? one with { Length = one.Length + other.Length, Marks = one.Marks.Union(other.Marks).ToHashSet(StringComparer.Ordinal) }
            : null;

    private static double AloneCost(Passage passage) => passage.IsProse ? 5 : 3;

    private double PairCost(Passage ours, Passage theirs)
    {
        if (ours.Kind != theirs.Kind && !(ours.IsProse && theirs.IsProse))
            return Impossible;
        double kept = Kept(ours, theirs);
        if (ours.Kind == PassageKind.Heading)
            return (ours.Level == theirs.Level ? -2 : 4) - kept;
        if (!ours.IsProse)
            return -2 - kept;
        double cost = Mismatch(ours.Length, theirs.Length * ratio) - kept;
        if (ours.Kind != theirs.Kind)
            return cost + 4;
        return ours.Kind == PassageKind.List && ours.Level == theirs.Level ? cost - 2 : cost;
    }

    private double Mismatch(double ours, double theirs)
    {
        double difference = ours - theirs;
        return Math.Min(9, lengthWeight * difference * difference / ((ours + theirs + 40) * 9));
    }

    // A number that stands in one place of each text weighs most; one that stands everywhere says nothing.
    private double Kept(Passage ours, Passage theirs)
    {
        int weight = 0;
        foreach (string mark in ours.Marks)
            if (theirs.Marks.Contains(mark))
                weight += 600 / Math.Max(2, frequencies[mark]);
        return Math.Min(weight, 800) / 100.0;
    }

    private void Count(Passage[] passages)
    {
        foreach (string mark in passages.SelectMany(p => p.Marks))
            frequencies[mark] = frequencies.GetValueOrDefault(mark) + 1;
    }
}
