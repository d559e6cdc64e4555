namespace Journal.Core.Ledgers;

/// <summary>Which passage of now is which of then, as far as it is known.</summary>
/// <param name="then">How many passages there were.</param>
/// <param name="now">How many there are.</param>
internal sealed class Pairing(int then, int now)
{
    private readonly int[] nowOf = Enumerable.Repeat(-1, then).ToArray();
    private readonly int[] thenOf = Enumerable.Repeat(-1, now).ToArray();

    /// <summary>How many passages there were.</summary>
    public int Then => nowOf.Length;

    /// <summary>How many there are.</summary>
    public int Now => thenOf.Length;

    /// <summary>The passage that a passage of now was, or -1.</summary>
    /// <param name="now">Index of the passage of now.</param>
    public int ThenOf(int now) => thenOf[now];

    /// <summary>The passage that a passage of then is, or -1.</summary>
    /// <param name="then">Index of the passage of then.</param>
    public int NowOf(int then) => nowOf[then];

    /// <summary>Whether neither of two passages has its partner yet; also says no for an index that is none.</summary>
    /// <param name="then">Index of the passage of then.</param>
    /// <param name="now">Index of the passage of now.</param>
    public bool AreFree(int then, int now) =>
        then >= 0 && then < nowOf.Length && now >= 0 && now < thenOf.Length && nowOf[then] < 0 && thenOf[now] < 0;

    /// <summary>Makes two passages one.</summary>
    /// <param name="then">Index of the passage of then.</param>
    /// <param name="now">Index of the passage of now.</param>
    public void Join(int then, int now)
    {
        nowOf[then] = now;
        thenOf[now] = then;
    }

    /// <summary>
    /// The stretches between passages that stayed in their order: those of then and of now that have no partner yet. Passages that were moved bound none.
    /// </summary>
    public IEnumerable<(List<int> Then, List<int> Now)> Gaps()
    {
        int[] joined = [.. Enumerable.Range(0, Then).Where(i => nowOf[i] >= 0)];
        var bounds = Rising.Longest([.. joined.Select(i => nowOf[i])]).Select(i => (Then: joined[i], Now: nowOf[joined[i]])).Append((Then, Now));
        int then = 0;
        int now = 0;
        foreach (var (thenEnd, nowEnd) in bounds)
        {
            var before = Enumerable.Range(then, thenEnd - then).Where(i => nowOf[i] < 0).ToList();
            var after = Enumerable.Range(now, nowEnd - now).Where(i => thenOf[i] < 0).ToList();
            if (before.Count > 0 && after.Count > 0)
                yield return (before, after);
            then = thenEnd + 1;
            now = nowEnd + 1;
        }
    }
}
