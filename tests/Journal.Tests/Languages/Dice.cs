namespace Journal.Tests.Languages;

/// <summary>Numbers that look random and are the same in every run and on every runtime (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 to below <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        state += 0x9e3779b97f4a7c15;
        ulong mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
    }

    /// <summary>A number from <paramref name="start"/> to below <paramref name="end"/>.</summary>
    public int Next(int start, int end) => start + Next(end - start);
}
