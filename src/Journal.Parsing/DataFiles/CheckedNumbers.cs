using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Numbers with a check digit, and other identifiers that publishers register.</summary>
internal static class CheckedNumbers
{
    /// <summary>An ISSN in its usual form, <c>NNNN-NNNC</c> (ISO 3297: weights 8 to 2, modulus 11, X for 10); null if it is wrong.</summary>
    public static string? Issn(Located<string>? written, ReadingScope scope)
    {
        if (written is not { } text)
            return null;
        string digits = Bare(text.Value, "ISSN");
        if (digits.Length == 8 && IsNumber(digits))
        {
            string right = $"{digits[..4]}-{digits[4..7]}{IssnCheck(digits)}";
            if (right[^1] == digits[^1])
                return right;
            scope.Add(Problems.InvalidIssn(text.Span, text.Value, right));
            return null;
        }
        scope.Add(Problems.InvalidIssn(text.Span, text.Value, null));
        return null;
    }

    /// <summary>An ORCID iD in its usual form (ISO 27729 with the check character of ISO 7064, MOD 11-2); null if it is wrong.</summary>
    public static string? Orcid(Located<string>? written, ReadingScope scope)
    {
        if (written is not { } text)
            return null;
        string digits = Bare(text.Value, "https://orcid.org/");
        bool wellFormed = digits.Length == 16 && IsNumber(digits);
        string right = wellFormed ? $"{digits[..4]}-{digits[4..8]}-{digits[8..12]}-{digits[12..15]}{OrcidCheck(digits)}" : "";
        if (wellFormed && right[^1] == digits[^1])
            return right;
        scope.Add(Problems.InvalidOrcid(text.Span, text.Value, wellFormed ? right : null));
        return null;
    }

    /// <summary>A DOI without resolver: <c>10.</c>, a number of four to nine digits, a slash, a name (ISO 26324); null if it is wrong.</summary>
    public static string? Doi(Located<string>? written, ReadingScope scope)
    {
        if (written is not { } text)
            return null;
        string doi = text.Value;
        int slash = doi.IndexOf('/', StringComparison.Ordinal);
        if (slash >= 7 && slash < doi.Length - 1 && doi.StartsWith("10.", StringComparison.Ordinal)
            && IsRegistrant(doi.AsSpan(3, slash - 3)) && !doi.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)))
            return doi;
        scope.Add(Problems.InvalidDoi(text.Span, doi));
        return null;
    }

    private static bool IsRegistrant(ReadOnlySpan<char> text)
    {
        foreach (char character in text)
            if (!char.IsAsciiDigit(character) && character != '.')
                return false;
        return text.Length is >= 4 and <= 20 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[^1]);
    }

    private static string Bare(string text, string prefix)
    {
        string rest = text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? text[prefix.Length..] : text;
        return rest.Trim().Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
    }

    private static bool IsNumber(string digits) => digits[..^1].All(char.IsAsciiDigit) && (char.IsAsciiDigit(digits[^1]) || digits[^1] == 'X');

    private static char IssnCheck(string digits)
    {
        int sum = 0;
        for (int i = 0; i < 7; i++)
            sum += (digits[i] - '0') * (8 - i);
        return Digit((11 - (sum % 11)) % 11);
    }

    private static char OrcidCheck(string digits)
    {
        int total = 0;
        for (int i = 0; i < 15; i++)
            total = (total + digits[i] - '0') * 2 % 11;
        return Digit((12 - total) % 11);
    }

    private static char Digit(int value) => value == 10 ? 'X' : (char)('0' + value);
}
