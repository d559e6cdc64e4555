namespace Journal.Core.Dates;

/// <summary>A time of day with an optional zone: <c>10:10:10</c>, <c>10:10:10Z</c>, <c>10:10:10+05</c>, <c>10:10:10+05:30</c> (ISO 8601-1, 5.4.2).</summary>
internal static class TimeOfDay
{
    private const int TimeLength = 8;

    /// <summary>
    /// The offset of the first fault, or -1. The length is 0 for a missing or wrong character (then the syntax is at fault) and 2 for a number out of range.
    /// </summary>
    public static int FindFault(ReadOnlySpan<char> time, out int length)
    {
        length = 0;
        int fault = FindSyntaxFault(time, "00:00:00");
        if (fault >= 0)
            return fault;
        var zone = time[TimeLength..];
        if (!zone.IsEmpty && zone is not "Z")
        {
            if (zone[0] is not ('+' or '-'))
                return TimeLength;
            fault = FindSyntaxFault(zone[1..], zone.Length > 3 ? "00:00" : "00");
            if (fault < 0 && zone.Length is not (3 or 6))
                fault = 5;
            if (fault >= 0)
                return TimeLength + 1 + fault;
        }
        length = 2;
        return FindNumberTooLarge(time);
    }

    /// <summary>The time with minutes in its zone.</summary>
    public static string Canonical(string time) => time.Length == TimeLength + 3 ? time + ":00" : time;

    private static int FindSyntaxFault(ReadOnlySpan<char> text, string pattern)
    {
        for (int i = 0; i < pattern.Length; i++)
        {
            bool fits = i < text.Length && (pattern[i] == ':' ? text[i] == ':' : char.IsAsciiDigit(text[i]));
            if (!fits)
                return i;
        }
        return -1;
    }

    // 24:00:00 ends a day and second 60 is a leap second.
    private static int FindNumberTooLarge(ReadOnlySpan<char> time)
    {
        if (Number(time, 0) > 24 || (Number(time, 0) == 24 && time[3..TimeLength] is not "00:00"))
            return 0;
        if (Number(time, 3) > 59)
            return 3;
        if (Number(time, 6) > 60)
            return 6;
        if (time.Length > TimeLength + 1 && Number(time, TimeLength + 1) > 23)
            return TimeLength + 1;
        return time.Length > TimeLength + 4 && Number(time, TimeLength + 4) > 59 ? TimeLength + 4 : -1;
    }

    private static int Number(ReadOnlySpan<char> text, int index) => ((text[index] - '0') * 10) + text[index + 1] - '0';
}
