namespace Journal.Theming.Language;

/// <summary>Names that a theme cannot give to its own variables.</summary>
internal static class Keywords
{
    /// <summary>Whether a name belongs to the language or to a group of built-in functions.</summary>
    /// <param name="name">The name.</param>
    public static bool IsReserved(string name) => IsKeyword(name) || IsGroup(name);

    /// <summary>Whether a name is a word of the language.</summary>
    /// <param name="name">The name.</param>
    public static bool IsKeyword(string name) => name is
        "if" or "else" or "end" or "for" or "in" or "case" or "when" or "while" or "break" or "continue" or "func" or "import" or "readonly"
        or "with" or "capture" or "ret" or "wrap" or "do" or "tablerow" or "this" or "true" or "false" or "null";

    /// <summary>Whether Scriban defines a name in every template.</summary>
    /// <param name="name">The name.</param>
    public static bool IsGroup(string name) => name is
        "array" or "date" or "html" or "include" or "include_join" or "math" or "object" or "regex" or "string" or "timespan" or "empty" or "blank";
}
