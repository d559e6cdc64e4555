namespace Journal.Theming.Language;

/// <summary>What a token is.</summary>
internal enum TokenKind
{
    /// <summary>End of the file.</summary>
    End,

    /// <summary>Text outside code, trimmed as its neighbours ask for.</summary>
    Text,

    /// <summary>End of a code block: ends a statement.</summary>
    Close,

    /// <summary>Line end or semicolon: ends a statement.</summary>
    EndOfLine,

    /// <summary>A name.</summary>
    Name,

    /// <summary>A name that begins with a dollar sign.</summary>
    Local,

    /// <summary>An integer literal.</summary>
    Integer,

    /// <summary>A number with a decimal point.</summary>
    Float,

    /// <summary>A string literal.</summary>
    String,

    /// <summary>An operator or a bracket.</summary>
    Symbol,
}

/// <summary>One token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset in the file.</param>
/// <param name="Length">Length in the file.</param>
/// <param name="Value">Value of a literal, text of a name or symbol, text of <see cref="TokenKind.Text"/>.</param>
internal readonly record struct Token(TokenKind Kind, int Start, int Length, object? Value)
{
    /// <summary>Text of a name or symbol.</summary>
    public string Word => Value as string ?? "";

    /// <summary>Whether this is the symbol.</summary>
    /// <param name="symbol">Its text.</param>
    public bool Is(string symbol) => Kind == TokenKind.Symbol && string.Equals(Word, symbol, StringComparison.Ordinal);

    /// <summary>Whether this is the keyword.</summary>
    /// <param name="word">Its text.</param>
    public bool IsWord(string word) => Kind == TokenKind.Name && string.Equals(Word, word, StringComparison.Ordinal);
}
