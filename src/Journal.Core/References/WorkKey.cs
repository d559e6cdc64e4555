using System.Text;
using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>
/// An entry without what may differ between two printings of the same description: case, ё, quotes, dashes, punctuation, order and points of initials,
/// pages, the day of access. Surnames and numbers must agree; letters may differ a little.
/// </summary>
/// <param name="Fixed">The authors' surnames as match keys, and every number and Roman numeral, joined by single spaces.</param>
/// <param name="Letters">The other words joined by single spaces.</param>
internal readonly record struct WorkKey(string Fixed, string Letters)
{
    private const int LettersPerSlip = 16;
    private const int MostSlips = 2;
    private const int LongestText = 6000;

    /// <summary>Both parts in one.</summary>
    public string Whole => $"{Fixed}|{Letters}";

    /// <summary>Makes the key of an entry.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="authors">Its authors, which may stand in another entry.</param>
    /// <param name="withPages">Whether the cited pages count.</param>
    public static WorkKey Of(ReferenceEntry entry, IReadOnlyList<PersonName> authors, bool withPages)
    {
        bool hasHead = entry.HeadEnd > 0 || entry.Repeat is { Kind: RepeatKind.Idem };
        var exact = new StringBuilder(hasHead ? string.Join(' ', authors.Select(a => PersonName.MatchKey(a.Surname))) : "").Append(':');
        var letters = new StringBuilder();
        var tokens = EntryTokens.Of(entry.Text.Length > LongestText ? entry.Text[..LongestText] : entry.Text);
        for (int i = tokens.At(entry.HeadEnd); i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Mark || Skips(entry, tokens[i].Start, withPages))
                continue;
            if (tokens.IsNumber(i) || IsRoman(tokens, i))
                exact.Append(tokens[i].Lower).Append(' ');
            else
                AppendWord(letters, tokens, i);
        }
        return new WorkKey(exact.ToString(), letters.ToString());
    }

    /// <summary>Whether two keys differ by slips only: at most two letters, fewer in short entries.</summary>
    /// <param name="other">The other key.</param>
    public bool IsCloseTo(WorkKey other)
    {
        int slips = Math.Min(MostSlips, Math.Min(Letters.Length, other.Letters.Length) / LettersPerSlip);
        return Fixed == other.Fixed && EditDistance.IsWithin(Letters, other.Letters, slips);
    }

    private static void AppendWord(StringBuilder letters, EntryTokens tokens, int index)
    {
        bool initials = tokens[index].Length == 1 && tokens.Is(index + 1, ".") && tokens[index - 2].Length == 1 && tokens.Is(index - 1, ".");
        if (letters.Length > 0 && !initials)
            letters.Append(' ');
        letters.Append(tokens[index].Lower.Replace('ё', 'е'));
    }

    private static bool Skips(ReferenceEntry entry, int offset, bool withPages) =>
        (!withPages && (entry.Locator?.Range.Contains(offset) == true || entry.Extent?.Range.Contains(offset) == true))
        || entry.AccessDate?.Range.Contains(offset) == true
        || (entry.Repeat is { Kind: RepeatKind.Idem } idem && idem.Range.Contains(offset));

    // "Т. II" is not "Т. III", though one letter apart. Cyrillic letters of the same look are typed for them.
    private static bool IsRoman(EntryTokens tokens, int index) =>
        tokens.IsCapitalised(index) && tokens[index].Length < 8 && tokens[index].Lower.All(c => c is 'i' or 'v' or 'x' or 'l' or 'і' or 'х');
}
