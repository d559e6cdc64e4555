namespace Journal.Core.Dates.Prose;

/// <summary>What a stretch of characters is.</summary>
internal enum TokenKind : byte
{
    None,
    Number,

    /// <summary>A number with points, commas or too many digits: never a part of a date.</summary>
    Amount,

    /// <summary>A day, month and year in digits.</summary>
    NumericDate,
    Word,
    Mark,
}

/// <summary>The languages that a word can belong to.</summary>
[Flags]
internal enum Tongue : byte
{
    None = 0,
    Kazakh = 1,
    Russian = 2,
    English = 4,
}

/// <summary>The case of a word, as far as it tells how dates belong together.</summary>
internal enum Case : byte
{
    None,
    Nominative,
    Genitive,
    Dative,
    Accusative,
    Locative,
    Ablative,
    Instrumental,

    /// <summary>Kazakh possessive of the third person.</summary>
    Possessive,

    /// <summary>Kazakh locative made an adjective (-дағы), and жылғы.</summary>
    Adjective,
}

/// <summary>What surrounds a token.</summary>
[Flags]
internal enum Setting : byte
{
    None = 0,

    /// <summary>No space stands before it.</summary>
    Glued = 1,

    /// <summary>It begins a line.</summary>
    Line = 2,

    /// <summary>It begins a sentence.</summary>
    Sentence = 4,

    /// <summary>It begins with a capital letter.</summary>
    Capital = 8,
}

/// <summary>What a word means.</summary>
/// <param name="Term">Its part in a date.</param>
/// <param name="Tongue">Its language.</param>
/// <param name="Value">Its number: of a month, an ordinal, a modifier.</param>
/// <param name="Case">Its case.</param>
internal readonly record struct Sense(Term Term, Tongue Tongue, int Value = 0, Case Case = Case.None);

/// <summary>A word, number or mark of a paragraph.</summary>
internal readonly struct Token
{
    /// <summary>Offset of the first character.</summary>
    public required int Start { get; init; }

    /// <summary>Offset behind the last character.</summary>
    public required int End { get; init; }

    public required TokenKind Kind { get; init; }

    /// <summary>What the word means.</summary>
    public Sense Sense { get; init; }

    /// <summary>The number; of a date in digits year × 10000 + month × 100 + day.</summary>
    public int Number { get; init; }

    /// <summary>How many digits were written.</summary>
    public byte Digits { get; init; }

    /// <summary>The value of a word that can be a Roman numeral, else 0.</summary>
    public byte Roman { get; init; }

    public Setting Setting { get; init; }

    /// <summary>The character of a mark.</summary>
    public char Mark { get; init; }

    public Term Term => Sense.Term;

    public bool IsGlued => (Setting & Setting.Glued) != 0;

    public bool IsCapital => (Setting & Setting.Capital) != 0;

    public bool IsDash => Kind == TokenKind.Mark && Mark is '-' or '–' or '—' or '−' or '‒' or '‑' or '―' or '\u00AD';

    public bool Is(char mark) => Kind == TokenKind.Mark && Mark == mark;
}
