namespace Journal.Core.Dates.Prose;

/// <summary>Tells lines of a reference list from prose: by a page, volume or issue, a double slash, a city before a colon. Each line is looked at once.</summary>
internal ref struct ReferenceLines
{
    // A reference is no page of prose.
    private const int LongestLine = 120;
    private int start;
    private int end;
    private bool isReference;

    /// <summary>Whether a token lies in a reference.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token.</param>
    public bool Contains(in Phrases phrases, int index)
    {
        if (index >= end || index < start || end == 0)
            Look(phrases, index);
        return isReference;
    }

    private void Look(in Phrases phrases, int index)
    {
        start = index;
        while (start > 0 && index - start < LongestLine && (phrases[start].Setting & Setting.Line) == 0)
            start--;
        end = index + 1;
        while (end < phrases.Count && end - index < LongestLine && (phrases[end].Setting & Setting.Line) == 0)
            end++;
        isReference = false;
        if (end - start < LongestLine)
            for (int i = start; i < end && !isReference; i++)
                isReference = IsSign(phrases, i);
    }

    private static bool IsSign(in Phrases phrases, int index)
    {
        ref readonly var token = ref phrases[index];
        if (token.Kind is TokenKind.Number or TokenKind.Amount)
        {
            int next = phrases[index + 1].IsDash ? index + 2 : index + 1;
            bool hasIssue = phrases[index + 1].Is('(') && phrases[index + 1].IsGlued && phrases[index + 2].Kind == TokenKind.Number
                && !(phrases[index + 3].Is(')') && phrases[index + 4].Term == Term.Month);
            return hasIssue || phrases.IsCounted(index) || phrases[next].Term == Term.Counted && phrases.TextOf(next) is "бет"
                || (next > index + 1 && phrases.TextOf(next) is "том" or "кітап")
                || ((phrases.HasLetter(next, 'с') || phrases.HasLetter(next, 'б') || phrases.HasLetter(next, 'p')) && phrases[next + 1].Is('.'));
        }
        if (token.Is('/'))
            return phrases[index + 1].Is('/') && phrases[index + 1].IsGlued;
        // Алматы: Білім, М., 1997
        if (token.Is(':'))
            return phrases[index - 1].IsCapital && (phrases[index + 1].IsCapital || phrases[index + 1].Is('«'));
        return token.IsCapital && token.End - token.Start <= 3 && phrases[index + 1].Is('.') && phrases[index + 2].Is(',') && phrases[index + 3].Kind == TokenKind.Number;
    }
}
