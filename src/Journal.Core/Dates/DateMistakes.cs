using System.Globalization;

namespace Journal.Core.Dates;

/// <summary>Recognises how people write dates when they do not write EDTF, and finds the right form.</summary>
internal static class DateMistakes
{
    private const int LongestWritten = 60;

    private static readonly string[] YearWords = ["жылы", "жыл", "ж.", "жж.", "года", "году", "год", "г.", "гг.", "ж", "г"];

    /// <summary>The form that was probably meant; null if nothing sensible is known. What is proposed can always be read.</summary>
    public static string? Suggest(string written)
    {
        if (written.Length > LongestWritten)
            return null;
        string tidy = Tidy(written);
        return Candidates(tidy).Where(candidate => candidate != written).FirstOrDefault(candidate => Edtf.TryParse(candidate, out _, out _));
    }

    private static IEnumerable<string> Candidates(string tidy)
    {
        yield return tidy;
        if (Swapped(tidy) is { } swapped)
            yield return swapped;
        if (OneDate(tidy) is { } date)
            yield return date;
        if (tidy.Length > 4 && tidy[^1] is ('-' or '/'))
            yield return tidy[..^1] + "/..";
        foreach (string separator in (string[])["/", " - ", " / ", "-"])
        {
            int at = tidy.IndexOf(separator, StringComparison.Ordinal);
            if (at <= 0)
                continue;
            string start = tidy[..at].Trim();
            string end = tidy[(at + separator.Length)..].Trim();
            // "1991-97": the century stands once.
            if (end.Length == 2 && start.Length == 4 && IsNumber(start) && IsNumber(end))
                end = start[..2] + end;
            string interval = $"{OneDate(start) ?? start}/{OneDate(end) ?? end}";
            yield return interval;
            if (Swapped(interval) is { } turned)
                yield return turned;
        }
    }

    private static string? Swapped(string interval)
    {
        int slash = interval.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 ? $"{interval[(slash + 1)..]}/{interval[..slash]}" : null;
    }

    // Dashes, look-alike letters, year words and signs of approximation as in print.
    private static string Tidy(string written)
    {
        string text = written.Trim().Replace('–', '-').Replace('—', '-').Replace('\u2212', '-').Replace('\u00a0', ' ')
            .Replace('Х', 'X').Replace('х', 'X').Replace('x', 'X');
        foreach (string word in YearWords)
        {
            if (text.EndsWith(word, StringComparison.Ordinal) && text.Length > word.Length)
                text = text[..^word.Length].TrimEnd();
        }
        return text;
    }

    private static string? OneDate(string text)
    {
        if (text.Length > 4 && (text.EndsWith('s') || text.EndsWith("-е", StringComparison.Ordinal) || text.EndsWith("-X", StringComparison.Ordinal)) && text[3] == '0')
            return text[..3] + "X";
        foreach (string about in (string[])["~", "c. ", "c.", "ca. ", "ca.", "шамамен ", "около ", "ок. "])
        {
            if (text.StartsWith(about, StringComparison.OrdinalIgnoreCase))
                return text[about.Length..] + "~";
        }
        var numbers = text.Split('.', '/', '-').Select(part => part.Trim()).ToArray();
        if (numbers.Length is < 2 or > 3 || !Array.TrueForAll(numbers, IsNumber))
            return null;
        if (numbers[0].Length == 4)
            return string.Join('-', [numbers[0], .. numbers[1..].Select(Two)]);
        return numbers[^1].Length == 4 ? string.Join('-', [numbers[^1], .. numbers[..^1].Reverse().Select(Two)]) : null;
    }

    private static bool IsNumber(string text) => text.Length is >= 1 and <= 4 && text.All(char.IsAsciiDigit);

    private static string Two(string number) => int.Parse(number, CultureInfo.InvariantCulture).ToString("00", CultureInfo.InvariantCulture);
}
