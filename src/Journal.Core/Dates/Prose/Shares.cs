namespace Journal.Core.Dates.Prose;

/// <summary>Halves, thirds and quarters.</summary>
internal static class Shares
{
    /// <summary>The days of a month, counted by tens: «в первых числах мая», «в 20-х числах мая».</summary>
    public const int Days = 30;
    private const int Decades = 10;

    /// <summary>The modifier for one of several parts.</summary>
    /// <param name="count">Into how many parts the unit is cut.</param>
    /// <param name="number">Which of them, from 1.</param>
    public static FoundModifiers Of(int count, int number) => (count, number) switch
    {
        (2, 1) => FoundModifiers.FirstHalf,
        (2, 2) => FoundModifiers.SecondHalf,
        (3, 1) => FoundModifiers.FirstThird,
        (3, 2) => FoundModifiers.SecondThird,
        (3, 3) => FoundModifiers.LastThird,
        (4, 1) => FoundModifiers.FirstQuarter,
        (4, 2) => FoundModifiers.SecondQuarter,
        (4, 3) => FoundModifiers.ThirdQuarter,
        (4, 4) => FoundModifiers.LastQuarter,
        (Decades, 1) => FoundModifiers.Early,
        (Decades, Decades) => FoundModifiers.Late,
        (Days, 1) => FoundModifiers.Early,
        (Days, 10) => FoundModifiers.Middle,
        (Days, 20 or Days) => FoundModifiers.Late,
        _ => FoundModifiers.None,
    };
}
