namespace Journal.Core.Languages.Typography;

/// <summary>
/// Sets straight quotation marks: which of them open and which close is read from their neighbours. Where a paragraph does not come out even,
/// all of them stay straight: a wrong mark is worse than a plain one.
/// </summary>
internal static class QuotationMarks
{
    private const int Deepest = 2;

    /// <summary>Sets the marks of a paragraph.</summary>
    public static void Set(TypeLine line, TypographyTable table)
    {
        var text = line.Text;
        if (!text.Contains('"'))
            return;
        var found = new List<(int Index, char Mark)>();
        var open = new Stack<bool>();
        bool opened = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] != '"' || line.IsFixed[i])
            {
                Existing(text[i], table, open);
                opened = false;
                continue;
            }
            if (Opens(text, i, opened, open.Contains(true)) is not { } opens)
                return;
            if (opens ? open.Count == Deepest : !(open.TryPop(out bool isStraight) && isStraight))
                return;
            var marks = open.Count == 0 ? table.Outer : table.Inner;
            found.Add((i, opens ? marks.Open : marks.Close));
            if (opens)
                open.Push(true);
            opened = opens;
        }
        if (open.Contains(true))
            return;
        foreach (var (index, mark) in found)
            text[index] = mark;
    }

    // Marks that the author typed count: what is straight within them is an inner quotation.
    private static void Existing(char c, TypographyTable table, Stack<bool> open)
    {
        if (c == table.Outer.Open)
            open.Push(false);
        else if (c == table.Outer.Close && open.TryPeek(out bool isStraight) && !isStraight)
            open.Pop();
    }

    // Null where a mark can do neither.
    private static bool? Opens(ReadOnlySpan<char> text, int i, bool behindOpened, bool isWithin)
    {
        bool hasNext = i + 1 < text.Length && !Marks.IsSpace(text[i + 1]);
        bool mayOpen = hasNext && (i == 0 || behindOpened || Marks.IsSpace(text[i - 1]) || Marks.Opens(text[i - 1]));
        bool mayClose = i > 0 && !Marks.IsSpace(text[i - 1]) && !behindOpened && (!Marks.Opens(text[i - 1]) || Marks.IsDash(text[i - 1]));
        return !mayOpen && !mayClose ? null : mayOpen && !(mayClose && isWithin);
    }
}
