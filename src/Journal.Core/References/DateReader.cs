namespace Journal.Core.References;

/// <summary>A date of a day as an entry prints it.</summary>
/// <param name="Year">The year; 0 where only day and month are printed.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month, or the first of several.</param>
/// <param name="Range">Where it stands.</param>
internal readonly record struct PrintedDate(int Year, int Month, int Day, TextRange Range);

/// <summary>
/// Finds dates of days: <c>29 августа 1991 года</c>, <c>1999 ж. 2 ақпан</c>, <c>2004 жылғы 11 сәуір</c>, <c>1999. – 2 февр.</c>, <c>May 3, 2008</c>,
/// <c>12.03.2019</c>, <c>2019-03-12</c>.
/// </summary>
internal static class DateReader
{
    /// <summary>The first year that is one.</summary>
    public const int FirstYear = 1450;

    /// <summary>The last year that is one.</summary>
    public const int LastYear = 2100;

    /// <summary>Whether a token is a year of four digits.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token.</param>
    public static bool IsYear(EntryTokens tokens, int index) =>
        tokens[index].Length == 4 && tokens.Value(index) is >= FirstYear and <= LastYear;

    /// <summary>Finds the dates of an entry in its order.</summary>
    /// <param name="tokens">The entry.</param>
    public static List<PrintedDate> Read(EntryTokens tokens)
    {
        var found = new List<PrintedDate>();
        for (int i = 0; i < tokens.Count;)
        {
            var date = At(tokens, i, out int next);
            if (date is not null)
                found.Add(date.Value);
            i = date is null ? i + 1 : next;
        }
        return found;
    }

    /// <summary>Reads the date that begins at a token.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">The token.</param>
    /// <param name="next">The first token behind it.</param>
    public static PrintedDate? At(EntryTokens tokens, int index, out int next)
    {
        var date = InFigures(tokens, index, out next) ?? YearFirst(tokens, index, out next) ?? DayFirst(tokens, index, out next)
            ?? MonthFirst(tokens, index, out next);
        return date is { } found
            ? found with { Range = TextRange.Between(tokens[index].Start, tokens[next - 1].End) }
            : null;
    }

    private static PrintedDate? InFigures(EntryTokens tokens, int index, out int next)
    {
        next = index + 5;
        string mark = tokens[index + 1].Lower;
        if (mark is not ("." or "-" or "/") || !tokens.Is(index + 3, mark) || !tokens.IsNumber(index) || !tokens.IsJoined(index + 1))
            return null;
        int first = tokens.Value(index);
        int second = tokens.Value(index + 2);
        int third = tokens.Value(index + 4);
        if (IsYear(tokens, index + 4) && IsDay(first, second))
            return new PrintedDate(third, second, first, default);
        return IsYear(tokens, index) && mark != "/" && IsDay(third, second) ? new PrintedDate(first, second, third, default) : null;
    }

    private static PrintedDate? YearFirst(EntryTokens tokens, int index, out int next)
    {
        next = index;
        if (!IsYear(tokens, index))
            return null;
        int i = index + 1;
        for (int steps = 0; steps < 4 && IsBetween(tokens, i); steps++)
            i++;
        if (i == index + 1 || (DayAndMonth(tokens, i, out next) ?? MonthAndDay(tokens, i, out next)) is not { } day)
            return null;
        // "1998, 3 мая 1999": the year behind belongs to the day.
        return IsYear(tokens, next) ? null : day with { Year = tokens.Value(index) };
    }

    private static PrintedDate? DayFirst(EntryTokens tokens, int index, out int next)
    {
        if (DayAndMonth(tokens, index, out next) is not { } day)
            return null;
        int year = tokens[next].Lower is "," ? next + 1 : next;
        if (!IsYear(tokens, year))
            return day;
        next = AfterYear(tokens, year);
        return day with { Year = tokens.Value(year) };
    }

    private static PrintedDate? MonthFirst(EntryTokens tokens, int index, out int next)
    {
        if (MonthAndDay(tokens, index, out next) is not { } day)
            return null;
        int year = tokens[next].Lower is "," ? next + 1 : next;
        if (!IsYear(tokens, year))
            return day;
        next = year + 1;
        return day with { Year = tokens.Value(year) };
    }

    // "2 ақпан", "2 февр.", "26–27 тамызда", «13» декабря
    private static PrintedDate? DayAndMonth(EntryTokens tokens, int index, out int next)
    {
        next = index;
        int day = tokens.Value(index);
        int i = index + 1;
        if (tokens.IsDash(i) && tokens.Value(i + 1) is > 0 and <= 31)
            i += 2;
        if (tokens[i].Lower is "»" or "\"")
            i++;
        int month = tokens.IsWord(i) ? Months.Of(tokens[i].Lower) : 0;
        if (month == 0 || !IsDay(day, month))
            return null;
        next = i + 1;
        if (tokens.Is(next, ".") && tokens[i].Length < 5)
            next++;
        return new PrintedDate(0, month, day, default);
    }

    // "May 3", "March 12"
    private static PrintedDate? MonthAndDay(EntryTokens tokens, int index, out int next)
    {
        next = index;
        int month = tokens.IsWord(index) && char.IsAsciiLetterLower(tokens[index].Lower[0]) ? Months.Of(tokens[index].Lower) : 0;
        int i = tokens.Is(index + 1, ".") ? index + 2 : index + 1;
        if (month == 0 || tokens[i].Length > 2 || !IsDay(tokens.Value(i), month))
            return null;
        next = i + 1;
        return new PrintedDate(0, month, tokens.Value(i), default);
    }

    // What stands between a year and its day: "1999 ж. 2", "1999. – 2", "2004 жылғы 11", "2008, May".
    private static bool IsBetween(EntryTokens tokens, int index) =>
        tokens.IsDash(index) || tokens[index].Lower is "." or "," or "ж" or "г" or "года" or "год" or "жыл" or "жылғы" or "жылы" or "жылдың";

    private static int AfterYear(EntryTokens tokens, int year)
    {
        int next = year + 1;
        if (tokens[next].Lower is "года" or "год" or "жыл" or "жылы")
            return next + 1;
        return tokens[next].Lower is "г" or "ж" ? (tokens.Is(next + 1, ".") ? next + 2 : next + 1) : next;
    }

    private static bool IsDay(int day, int month) =>
        month is >= 1 and <= 12 && day >= 1 && day <= (month == 2 ? 29 : month is 4 or 6 or 9 or 11 ? 30 : 31);
}
