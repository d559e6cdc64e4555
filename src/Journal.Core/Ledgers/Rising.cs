namespace Journal.Core.Ledgers;

/// <summary>Finds the longest part of a sequence that rises.</summary>
internal static class Rising
{
    /// <summary>The indexes of a longest strictly rising subsequence, in n log n time.</summary>
    /// <param name="values">The sequence.</param>
    public static List<int> Longest(IReadOnlyList<int> values)
    {
        // The index of the smallest value that ends a rising sequence of each length; and the index before each one in its sequence.
        var ends = new List<int>();
        int[] before = new int[values.Count];
        for (int i = 0; i < values.Count; i++)
        {
            int length = LengthBelow(values, ends, values[i]);
            before[i] = length == 0 ? -1 : ends[length - 1];
            if (length == ends.Count)
                ends.Add(i);
            else
                ends[length] = i;
        }
        var result = new List<int>();
        for (int i = ends.Count == 0 ? -1 : ends[^1]; i >= 0; i = before[i])
            result.Add(i);
        result.Reverse();
        return result;
    }

    private static int LengthBelow(IReadOnlyList<int> values, List<int> ends, int value)
    {
        int low = 0;
        int high = ends.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (values[ends[middle]] < value)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
