using System.Globalization;

namespace Journal.Core.Resolve;

/// <summary>What a bracket turned out to be.</summary>
internal enum CitationVerdict
{
    /// <summary>Not a citation: an editor's addition, a year, a remark.</summary>
    Text,

    /// <summary>A citation of entries that exist.</summary>
    Citation,

    /// <summary>A citation of an entry that does not exist.</summary>
    Unknown,

    /// <summary>It begins like a citation but goes on otherwise.</summary>
    Malformed,

    /// <summary>Two bare numbers, of which the second may be a page or a reference; it was taken for a page.</summary>
    Ambiguous,
}

/// <summary>A piece of a bracket: its text, and the number of the reference that it names, if any.</summary>
internal readonly record struct CitationPiece(int Start, int Length, string? Reference);

/// <summary>
/// Reads the inside of a bracket as a citation: <c>12</c>, <c>12, 45-б.</c>, <c>4, с. 15; 7</c>, <c>5–7</c>, <c>1, 3, 5</c>, <c>1.40</c>, <c>@key, p. 3</c>.
/// </summary>
/// <param name="numbers">The numbers and keys of the references of the text.</param>
/// <param name="hasBarePages">Whether the text cites pages by bare numbers (<c>[3, 188]</c>) elsewhere.</param>
internal sealed class CitationReader(IReadOnlySet<string> numbers, Lazy<bool> hasBarePages)
{
    private const int LongestNumber = 3;
    private readonly int highest = numbers.Select(n => int.TryParse(n, NumberStyles.None, CultureInfo.InvariantCulture, out int v) ? v : 0)
        .DefaultIfEmpty().Max();

    private readonly List<CitationPiece> pieces = [];
    private CitationVerdict verdict;
    private string? unknown;

    /// <summary>The pieces that name a reference, in order; a piece of length 0 is a reference inside a range.</summary>
    public IReadOnlyList<CitationPiece> Pieces => pieces;

    /// <summary>The first number that no reference has, after a verdict of <see cref="CitationVerdict.Unknown"/>.</summary>
    public string Unknown => unknown ?? "";

    /// <summary>Reads the inside of one bracket.</summary>
    /// <param name="inside">The characters between the brackets.</param>
    public CitationVerdict Read(ReadOnlySpan<char> inside)
    {
        pieces.Clear();
        verdict = CitationVerdict.Citation;
        unknown = null;
        int start = 0;
        while (start <= inside.Length)
        {
            int length = inside[start..].IndexOf(';');
            int end = length < 0 ? inside.Length : start + length;
            if (!ReadClause(inside[start..end], start))
                return start == 0 && pieces.Count == 0 ? CitationVerdict.Text : CitationVerdict.Malformed;
            start = end + 1;
        }
        return verdict;
    }

    private bool ReadClause(ReadOnlySpan<char> clause, int offset)
    {
        int at = SkipLead(clause);
        int first = TokenLength(clause[at..]);
        if (first == 0)
            return false;
        Add(clause, at, first, offset);
        at += first;
        at += ReadRange(clause, at, first, offset);
        var rest = clause[at..];
        if (rest.IsWhiteSpace())
            return true;
        if (rest[0] == ',' && ReadNumberList(clause, at, offset))
            return true;
        return IsLocator(rest);
    }

    private static int SkipLead(ReadOnlySpan<char> clause)
    {
        int at = clause.Length - clause.TrimStart().Length;
        foreach (string lead in (ReadOnlySpan<string>)["см.: ", "см. ", "қараңыз: ", "қар.: ", "қар. ", "see ", "cf. "])
            if (clause[at..].StartsWith(lead, StringComparison.OrdinalIgnoreCase))
                return at + lead.Length;
        return at;
    }

    private static int TokenLength(ReadOnlySpan<char> text)
    {
        if (text.Length > 1 && text[0] == '@')
        {
            int key = 1;
            while (key < text.Length && (char.IsAsciiLetterOrDigit(text[key]) || text[key] is '_' or '-' or ':'))
                key++;
            return key > 1 ? key : 0;
        }
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits is > 0 and <= LongestNumber && text[0] != '0' ? digits : 0;
    }

    private int ReadRange(ReadOnlySpan<char> clause, int at, int firstLength, int offset)
    {
        if (at >= clause.Length || clause[at] is not ('-' or '–' or '—') || clause[at - firstLength] == '@')
            return 0;
        int second = TokenLength(clause[(at + 1)..]);
        if (second == 0 || clause[at + 1] == '@')
            return 0;
        int from = Value(clause.Slice(at - firstLength, firstLength));
        int to = Value(clause.Slice(at + 1, second));
        if (to <= from)
            return 0;
        for (int number = from + 1; number < to; number++)
            AddNamed(number.ToString(CultureInfo.InvariantCulture), at, 0, offset);
        Add(clause, at + 1, second, offset);
        return second + 1;
    }

    /// <summary>Reads <c>, 3, 5–7</c> behind a first number as further references, unless the numbers are pages.</summary>
    private bool ReadNumberList(ReadOnlySpan<char> clause, int at, int offset)
    {
        int previous = Value(clause[..at].TrimStart());
        int count = 1;
        var found = new List<(int At, int Length)>();
        for (int i = at; i < clause.Length; count++)
        {
            if (clause[i] is not (',' or '-' or '–'))
                return false;
            int blanks = clause[(i + 1)..].Length - clause[(i + 1)..].TrimStart().Length;
            int length = TokenLength(clause[(i + 1 + blanks)..]);
            if (length == 0)
                return false;
            int value = Value(clause.Slice(i + 1 + blanks, length));
            if (value > highest || value <= previous)
                return false;
            previous = value;
            found.Add((i + 1 + blanks, length));
            i += 1 + blanks + length;
        }
        if (count == 2 && hasBarePages.Value)
        {
            verdict = CitationVerdict.Ambiguous;
            return true;
        }
        foreach (var (position, length) in found)
            Add(clause, position, length, offset);
        return true;
    }

    private static bool IsLocator(ReadOnlySpan<char> rest)
    {
        if (rest[0] is not (',' or '.' or ':' or ' '))
            return false;
        if (rest.ContainsAnyInRange('0', '9'))
            return rest[0] != '.' || rest.Length == 1 || char.IsAsciiDigit(rest[1]) || rest[1] == ' ';
        foreach (string word in (ReadOnlySpan<string>)["passim", "әр жерде", "и сл", "ff", "сонда", "там же"])
            if (rest.Contains(word, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    private void Add(ReadOnlySpan<char> clause, int at, int length, int offset) =>
        AddNamed(clause.Slice(at, length).TrimStart('@').ToString(), at, length, offset);

    private void AddNamed(string name, int at, int length, int offset)
    {
        if (!numbers.Contains(name))
        {
            if (length == 0)
                return;
            verdict = CitationVerdict.Unknown;
            unknown ??= name;
        }
        pieces.Add(new CitationPiece(offset + at, length, name));
    }

    private static int Value(ReadOnlySpan<char> digits)
    {
        int end = 0;
        while (end < digits.Length && char.IsAsciiDigit(digits[end]))
            end++;
        return int.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : 0;
    }
}
