using System.Globalization;

namespace Journal.Core.Dates.Prose;

/// <summary>Reads figures: a number that may be a day or a year, a date in digits, or an amount that is neither.</summary>
/// <param name="text">The text.</param>
/// <param name="start">Offset of the first digit.</param>
internal readonly ref struct NumberReader(ReadOnlySpan<char> text, int start)
{
    private const int YearDigits = 4;
    private const int GroupDigits = 3;
    private const int LastDay = 31;
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Reads as far as the figures belong together.</summary>
    public (TokenKind Kind, int Value, int Digits, int End) Read()
    {
        int end = DigitsEnd(start);
        if (TryReadDate(end, out int date, out int dateEnd))
            return (TokenKind.NumericDate, date, 0, dateEnd);
        int digits = end - start;
        int last = end;
        while (IsGroup(last, digits))
        {
            last = DigitsEnd(last + 1);
            digits = YearDigits + 1;
        }
        bool isAmount = digits > YearDigits || IsPercent(last);
        return isAmount ? (TokenKind.Amount, 0, digits, last) : (TokenKind.Number, Number(start, end), digits, end);
    }

    // 1,718 and 17 240 and 1.40 are amounts; 1703,1706 is a list without spaces, 8,1987 a day and a year.
    private bool IsGroup(int at, int digits)
    {
        if (!IsDigit(at + 1))
            return false;
        int next = DigitsEnd(at + 1) - at - 1;
        return text[at] switch
        {
            ',' => next != YearDigits || digits > YearDigits || digits == GroupDigits,
            '.' => !IsDateBehind(at, next, digits),
            ' ' or '\u00a0' or '\u202f' or '\u2009' => next == GroupDigits && digits != YearDigits && IsEndOfNumber(at + 1 + next),
            _ => false,
        };
    }

    // «1.2009 жылғы» begins with the number of a paragraph; «1939.1945 жж.» has lost its dash.
    private bool IsDateBehind(int at, int next, int digits)
    {
        int end = at + 1 + next;
        int word = end < text.Length && text[end] == ' ' ? end + 1 : end;
        var unit = text[word..];
        bool isYears = unit.StartsWith("жж", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("ж.ж", StringComparison.OrdinalIgnoreCase)
            || unit.StartsWith("жылдар", StringComparison.OrdinalIgnoreCase);
        bool isYear = unit.StartsWith("жыл", StringComparison.OrdinalIgnoreCase) || unit.StartsWith("ж.", StringComparison.OrdinalIgnoreCase);
        bool isPair = (digits, next) is (2, 2) or (YearDigits, 2) or (YearDigits, YearDigits);
        return (digits <= 2 && next == YearDigits && isYear) || (isPair && isYears);
    }

    private bool IsEndOfNumber(int at) => at >= text.Length || !char.IsLetter(text[at]);

    private bool IsPercent(int at)
    {
        if (at < text.Length && text[at] is ' ' or '\u00a0')
            at++;
        return at < text.Length && text[at] is '%' or '‰';
    }

    private bool TryReadDate(int first, out int date, out int end)
    {
        date = 0;
        end = 0;
        if (first >= text.Length || text[first] is not ('.' or '-' or '/') || !IsDigit(first + 1))
            return false;
        char mark = text[first];
        // 5.09.1872-8.12.1937 are two dates, 12-5-1937 is none.
        bool stands = start == 0 || ((text[start - 1] is not ('.' or '-' or '/' or ',') || (text[start - 1] == '-' && mark == '.'))
            && (!char.IsLetterOrDigit(text[start - 1]) || (mark == '.' && Letters.IsCyrillic(text[start - 1]))));
        if (!stands)
            return false;
        int second = DigitsEnd(first + 1);
        if (second >= text.Length || text[second] != mark || !IsDigit(second + 1))
            return false;
        end = DigitsEnd(second + 1);
        if (end < text.Length && (text[end] == '/' || ((text[end] == '.' || (text[end] == '-' && mark != '.')) && IsDigit(end + 1))))
            return false;
        var (year, month, day) = Order(first, second, end);
        if (year is < 1000 or > 2099 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = (year * 10000) + (month * 100) + day;
        return true;
    }

    private (int Year, int Month, int Day) Order(int first, int second, int end)
    {
        int a = first - start, b = second - first - 1, c = end - second - 1;
        char mark = text[first];
        if (a == YearDigits && b <= 2 && c <= 2)
        {
            var (middle, last) = (Number(first + 1, second), Number(second + 1, end));
            // 2020.29.06 can only mean the day before the month.
            return mark == '.' && middle > 12 ? (Number(start, first), last, middle) : (Number(start, first), middle, last);
        }
        // 11/14/60
        if (mark == '/' && c == 2 && a <= 2 && b <= 2 && Number(second + 1, end) > LastDay)
            return InCenturyOfPapers(Number(start, first), Number(first + 1, second), Number(second + 1, end));
        // 03-06-2024, but 12-5-1937 is none.
        if (c != YearDigits || a > 2 || b > 2 || (mark == '-' && (a != 2 || b != 2)))
            return default;
        var (one, two, year) = (Number(start, first), Number(first + 1, second), Number(second + 1, end));
        if (mark is '.' or '-')
            return (year, two, one);
        // 25/12/1991 and 12/25/1991 can only mean one day, 5/6/1991 two.
        return (one > 12, two > 12) switch
        {
            (true, false) => (year, two, one),
            (false, true) => (year, one, two),
            _ when one == two => (year, one, one),
            // Among Latin letters the month stands first.
            _ when IsAmongLatin() => (year, one, two),
            _ => default,
        };
    }

    private (int Year, int Month, int Day) InCenturyOfPapers(int month, int day, int year)
    {
        const int century = 1900;
        return !IsAmongLatin() ? default : month > 12 ? (century + year, day, month) : (century + year, month, day);
    }

    private bool IsAmongLatin()
    {
        const int farthest = 40;
        for (int at = start - 1; at >= 0 && at >= start - farthest; at--)
            if (char.IsLetter(text[at]))
                return !Letters.IsCyrillic(text[at]);
        return false;
    }

    private bool IsDigit(int at) => at < text.Length && char.IsAsciiDigit(text[at]);

    private int DigitsEnd(int at)
    {
        while (IsDigit(at))
            at++;
        return at;
    }

    private int Number(int from, int to) => int.Parse(text[from..to], NumberStyles.None, CultureInfo.InvariantCulture);
}
