using System.Globalization;
using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>Letters, with apostrophes inside.</summary>
    Word,

    /// <summary>Decimal digits.</summary>
    Number,

    /// <summary>One other character that is no space.</summary>
    Mark,
}

/// <summary>A token of a printed entry.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Its offset.</param>
/// <param name="Length">Its length.</param>
/// <param name="AfterSpace">Whether a space, or the beginning of the text, stands before it.</param>
/// <param name="Lower">The characters in small composed letters.</param>
internal readonly record struct EntryToken(TokenKind Kind, int Start, int Length, bool AfterSpace, string Lower)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;
}

/// <summary>A printed entry cut into words, numbers and marks, so that every reader walks it once from left to right.</summary>
internal sealed class EntryTokens
{
    // The tokens between two marks without characters, which stand for everything before the first and behind the last one.
    private readonly EntryToken[] tokens;

    private static readonly string[] Ascii = [.. Enumerable.Range(0, 128).Select(i => ((char)i).ToString())];

    private EntryTokens(string text, EntryToken[] tokens)
    {
        Text = text;
        this.tokens = tokens;
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>Number of tokens.</summary>
    public int Count => tokens.Length - 2;

    /// <summary>A token; behind the last one and before the first one a mark without characters.</summary>
    public ref readonly EntryToken this[int index] => ref tokens[Math.Clamp(index + 1, 0, tokens.Length - 1)];

    /// <summary>Cuts a text.</summary>
    /// <param name="text">The text.</param>
    public static EntryTokens Of(string text)
    {
        var tokens = new List<EntryToken>(text.Length / 4) { Border(0) };
        bool space = true;
        for (int i = 0; i < text.Length;)
        {
            if (char.IsWhiteSpace(text[i]) || text[i] is '\u00ad' or '\u200b' or '\ufeff')
            {
                space |= char.IsWhiteSpace(text[i]);
                i++;
                continue;
            }
            int end = EndOf(text, i, out var kind);
            tokens.Add(new EntryToken(kind, i, end - i, space, LowerOf(text, i, end - i, kind)));
            space = false;
            i = end;
        }
        tokens.Add(Border(text.Length));
        return new EntryTokens(text, [.. tokens]);
    }

    /// <summary>Whether a token has exactly these small letters or this mark.</summary>
    /// <param name="index">The token.</param>
    /// <param name="lower">What it shall be.</param>
    public bool Is(int index, string lower) => this[index].Lower == lower;

    /// <summary>Whether a token is a word.</summary>
    /// <param name="index">The token.</param>
    public bool IsWord(int index) => this[index] is { Kind: TokenKind.Word };

    /// <summary>Whether a token is a number.</summary>
    /// <param name="index">The token.</param>
    public bool IsNumber(int index) => this[index] is { Kind: TokenKind.Number };

    /// <summary>Whether a token is a hyphen or dash of any length.</summary>
    /// <param name="index">The token.</param>
    public bool IsDash(int index) => this[index] is { Kind: TokenKind.Mark, Length: 1, Lower: "-" or "–" or "—" or "‑" or "−" or "‒" };

    /// <summary>Whether a word begins with a capital.</summary>
    /// <param name="index">The token.</param>
    public bool IsCapitalised(int index) => IsWord(index) && char.IsUpper(Text[this[index].Start]);

    /// <summary>Whether a word begins with a small letter.</summary>
    /// <param name="index">The token.</param>
    public bool IsLowercase(int index) => IsWord(index) && char.IsLower(Text[this[index].Start]);

    /// <summary>Whether nothing stands between a token and the one before it.</summary>
    /// <param name="index">The token.</param>
    public bool IsJoined(int index) => index > 0 && !this[index].AfterSpace;

    /// <summary>The value of a number of up to nine digits; -1 for anything else.</summary>
    /// <param name="index">The token.</param>
    public int Value(int index) =>
        IsNumber(index) && this[index].Length < 10
        && int.TryParse(Text.AsSpan(this[index].Start, this[index].Length), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : -1;

    /// <summary>The first token that begins at an offset or behind it.</summary>
    /// <param name="offset">The offset.</param>
    public int At(int offset)
    {
        int low = 0;
        int high = Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (this[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /// <summary>Whether tokens follow each other as given, for instance <c>там</c>, <c>же</c>.</summary>
    /// <param name="index">The first token.</param>
    /// <param name="lower">The small letters of each.</param>
    public bool Match(int index, params ReadOnlySpan<string> lower)
    {
        for (int i = 0; i < lower.Length; i++)
            if (!Is(index + i, lower[i]))
                return false;
        return true;
    }

    /// <summary>Skips marks of punctuation that part the pieces of an entry: points, commas, colons, dashes.</summary>
    /// <param name="index">The first token.</param>
    public int SkipPunctuation(int index)
    {
        while (index < Count && (IsDash(index) || this[index].Lower is "." or "," or ":" or ";" or "…"))
            index++;
        return index;
    }

    private static EntryToken Border(int offset) => new(TokenKind.Mark, offset, 0, true, "");

    private static int EndOf(string text, int start, out TokenKind kind)
    {
        int i = start + 1;
        if (char.IsAsciiDigit(text[start]))
        {
            kind = TokenKind.Number;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
        }
        else if (char.IsLetter(text[start]))
        {
            kind = TokenKind.Word;
            while (i < text.Length && (char.IsLetter(text[i]) || Composition.IsMark(text[i]) || IsInnerApostrophe(text, i)))
                i++;
        }
        else
            kind = TokenKind.Mark;
        return i;
    }

    private static bool IsInnerApostrophe(string text, int index) =>
        text[index] is '\'' or '’' or 'ʼ' && index + 1 < text.Length && char.IsLetter(text[index + 1]);

    private static string LowerOf(string text, int start, int length, TokenKind kind) =>
        kind == TokenKind.Word ? Composition.Nfc(text.Substring(start, length)).ToLowerInvariant()
        : length == 1 && char.IsAscii(text[start]) ? Ascii[text[start]]
        : text.Substring(start, length);
}
