using System.Globalization;

namespace Journal.Core.References;

/// <summary>Reads one clause of a citation, from one semicolon to the next.</summary>
/// <param name="tokens">The inside of the bracket.</param>
/// <param name="draft">Receives the references.</param>
/// <param name="hasBarePages">Whether the article cites pages by bare numbers.</param>
/// <param name="highest">The highest number of a reference.</param>
internal sealed class CitationClause(EntryTokens tokens, CitationDraft draft, bool hasBarePages, int highest)
{
    private const int LongestNumber = 3;

    /// <summary>Reads a clause.</summary>
    /// <param name="from">Its first token.</param>
    /// <param name="to">The token behind its last one.</param>
    /// <returns>Whether it is a citation.</returns>
    public bool Read(int from, int to)
    {
        int at = Math.Min(EntryLead.Skip(tokens, from), to);
        if (RepeatWords.At(tokens, at, out int behind) is RepeatKind.Ibid or RepeatKind.SamePlace)
            return ReadRepeat(at, behind, to);
        int next = ReadReference(at, to);
        if (next < 0)
            return false;
        bool isKey = !tokens.IsNumber(at);
        bool range = !isKey && ReadRange(ref next, to);
        if (next >= to || (tokens.Is(next, ".") && next + 1 == to))
            return true;
        if (!isKey && tokens.Is(next, ",") && BareNumbers(next, to) is { } bare)
            return ReadBare(bare, range);
        return ReadLocator(next, to);
    }

    // "Там же. С. 15"; "сонда" in small letters and alone is a word of a quotation.
    private bool ReadRepeat(int at, int behind, int to)
    {
        var locator = LocatorReader.All(tokens, behind, to, bare: true);
        if (!RepeatReader.Follows(tokens, Math.Min(behind, to))
            || (locator is null && tokens.IsLowercase(at) && tokens[at].Lower is not ("ibid" or "ibidem" or "loc")))
            return false;
        draft.Repeat(TextRange.Between(tokens[at].Start, tokens[behind - 1].End), locator);
        return true;
    }

    /// <summary>Reads a number or key; gives the token behind it, or -1.</summary>
    private int ReadReference(int at, int to)
    {
        if (at >= to)
            return -1;
        if (tokens.Is(at, "@") || (tokens.IsDash(at) && tokens.Is(at + 1, "@")))
            return ReadKey(tokens.IsDash(at) ? at + 1 : at);
        if (!tokens.IsNumber(at) || tokens[at].Length > LongestNumber || tokens[at].Lower[0] == '0')
            return -1;
        int behind = at + 1;
        // Lists numbered 1.1, 1.2 and entries numbered 12a, where there are such.
        if ((tokens.Is(behind, ".") && tokens.IsNumber(at + 2) && AddIfKnown(at, at + 3))
            || (tokens.IsJoined(behind) && tokens.IsWord(behind) && AddIfKnown(at, at + 2)))
            return tokens.Is(behind, ".") ? at + 3 : at + 2;
        if (tokens.IsWord(behind) && tokens.IsJoined(behind))
            return -1;
        draft.Add(tokens[at].Start, tokens[at].Length, tokens[at].Lower);
        return behind;
    }

    private bool AddIfKnown(int from, int to)
    {
        var range = TextRange.Between(tokens[from].Start, tokens[to - 1].End);
        string name = range.In(tokens.Text);
        if (!draft.Knows(name))
            return false;
        draft.Add(range.Start, range.Length, name);
        return true;
    }

    private int ReadKey(int at)
    {
        int start = tokens[at].End;
        int end = start;
        while (end < tokens.Text.Length && (char.IsLetterOrDigit(tokens.Text[end]) || tokens.Text[end] is '_' or '-' or ':' or '.'))
            end++;
        while (end > start && tokens.Text[end - 1] is '-' or ':' or '.')
            end--;
        if (end == start)
            return -1;
        draft.Add(start - 1, end - start + 1, tokens.Text[start..end]);
        return tokens.At(end);
    }

    // "1-3", "1 – 3", but not "1 – 25 б."
    private bool ReadRange(ref int next, int to)
    {
        int last = tokens.Value(next + 1);
        int first = tokens.Value(next - 1);
        if (!tokens.IsDash(next) || next + 1 >= to || first < 0 || last <= first || tokens[next + 1].Length > LongestNumber
            || LocatorReader.NumberFirst(tokens, next + 1, out _, out _) is not null)
            return false;
        for (int number = first + 1; number < last; number++)
            draft.AddHidden(tokens[next].Start, number.ToString(CultureInfo.InvariantCulture));
        draft.Add(tokens[next + 1].Start, tokens[next + 1].Length, tokens[next + 1].Lower);
        next += 2;
        return true;
    }

    // ", 3, 5–7" up to the end of the clause: the tokens of the numbers; null where a word or mark stands among them.
    private List<(int First, int Last)>? BareNumbers(int from, int to)
    {
        var found = new List<(int, int)>();
        int i = from;
        while (i < to)
        {
            if (!tokens.Is(i, ",") || !tokens.IsNumber(i + 1) || i + 1 >= to)
                return null;
            bool range = tokens.IsDash(i + 2) && tokens.IsNumber(i + 3) && i + 3 < to;
            found.Add((i + 1, range ? i + 3 : i + 1));
            i += range ? 4 : 2;
        }
        return found;
    }

    private bool ReadBare(List<(int First, int Last)> bare, bool afterRange)
    {
        int cited = tokens.Value(bare[0].First - 2);
        bool known = bare.TrueForAll(b => IsReference(b.First) && IsReference(b.Last));
        bool ascending = Ascend(cited, bare);
        bool beyond = bare.TrueForAll(b => !IsReference(b.Last));
        bool several = bare.Count > 1 || afterRange;
        if (known && (several || (ascending && !hasBarePages)))
        {
            foreach (var (first, last) in bare)
                AddNumbers(first, last);
            return true;
        }
        if (!beyond || (several && !ascending))
            draft.Doubt();
        int end = bare[^1].Last;
        draft.Locate(LocatorReader.All(tokens, bare[0].First, end + 1, bare: true));
        return true;
    }

    private void AddNumbers(int first, int last)
    {
        draft.Add(tokens[first].Start, tokens[first].Length, tokens[first].Lower);
        int behind = first + 1;
        if (last > first && !ReadRange(ref behind, last + 1))
            draft.Doubt();
    }

    private bool Ascend(int cited, List<(int First, int Last)> bare)
    {
        int before = cited;
        foreach (var (first, last) in bare)
        {
            if (tokens.Value(first) <= before || (last > first && tokens.Value(last) <= tokens.Value(first)))
                return false;
            before = tokens.Value(last);
        }
        return true;
    }

    private bool IsReference(int token) => tokens.Value(token) is > 0 and var value && value <= highest && draft.Knows(tokens[token].Lower);

    private bool ReadLocator(int from, int to)
    {
        bool mark = tokens[from].Lower is "," or "." or ":" || (tokens.IsDash(from) && tokens[from].AfterSpace);
        int start = tokens.SkipPunctuation(from);
        int end = AnotherReference(start, to);
        var locator = LocatorReader.All(tokens, start, end, bare: mark);
        bool isDate = DateReader.At(tokens, start, out _) is not null;
        bool isPlace = locator is not null && (mark || locator.Range.Start == tokens[start].Start) && !isDate;
        // "[1, ескерту 5]" cites something that is no page; "[12 сентября]" and "[2-й]" cite nothing.
        bool hasNumber = mark && !isDate && Enumerable.Range(start, Math.Max(end - start, 0)).Any(tokens.IsNumber);
        if (!isPlace && !hasNumber)
        {
            if (tokens.IsWord(from) || (tokens.IsDash(from) && tokens.IsWord(from + 1)))
                draft.Withdraw();
            return false;
        }
        draft.Locate(locator);
        return end >= to || Read(end + 1, to);
    }

    // "1, 25 б., 3, 40 б.": a known number between a page and a page.
    private int AnotherReference(int from, int to)
    {
        bool located = false;
        for (int i = from; i + 3 < to; i++)
        {
            bool next = located && tokens.Is(i, ",") && IsReference(i + 1) && tokens[i + 2].Lower is "," or ":" && IsWorded(i + 3);
            if (next)
                return i;
            located |= IsWorded(i);
        }
        return to;
    }

    private bool IsWorded(int index) =>
        LocatorReader.WordFirst(tokens, index, out _) is not null || LocatorReader.NumberFirst(tokens, index, out _, out _) is not null;
}
