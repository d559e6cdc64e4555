namespace Journal.Core.Text;

public static partial class Problems
{
    /// <summary>YAML that cannot be read from here on.</summary>
    public static Diagnostic InvalidYaml(SourceSpan span, string hint) =>
        Error("invalid-yaml", span, "this cannot be read as YAML", hint);

    /// <summary>A tab where YAML wants spaces.</summary>
    public static Diagnostic TabInYaml(SourceSpan span) =>
        Error("tab-in-yaml", span, "a tab cannot indent YAML", "replace the tab by spaces");

    /// <summary>A key that stands twice in one map.</summary>
    public static Diagnostic DuplicateKey(SourceSpan span, string key, SourceSpan first) =>
        Error("duplicate-key", span, $"the key '{key}' stands here a second time", $"keep one of the two; the first is in line {first.Position.Line}");

    /// <summary>An anchor, which would let one value stand for many.</summary>
    public static Diagnostic YamlAnchor(SourceSpan span) =>
        Error("yaml-anchor", span, "anchors (&name) and aliases (*name) are not read", "write the value out, or put it in quotes if it only begins with & or *");

    /// <summary>A tag, which would change the type of a value.</summary>
    public static Diagnostic YamlTag(SourceSpan span) =>
        Error("yaml-tag", span, "tags (!name) are not read", "remove the tag, or put the value in quotes if it only begins with !");

    /// <summary>Lists and maps inside each other beyond all sense.</summary>
    public static Diagnostic YamlTooDeep(SourceSpan span, int limit) =>
        Error("yaml-too-deep", span, $"lists and maps are nested more than {limit} deep", "look for brackets that are never closed");

    /// <summary>A second document in a file that holds one.</summary>
    public static Diagnostic SeveralDocuments(SourceSpan span) =>
        Error("several-documents", span, "a second YAML document begins here", "remove the line '---' or '...'; a file holds one document");

    /// <summary>A key that is no plain text.</summary>
    public static Diagnostic KeyIsNoText(SourceSpan span) =>
        Error("key-is-no-text", span, "a key must be a word", "put the value in quotes if it begins with a bracket, a brace or a question mark");

    /// <summary>A key that nobody reads.</summary>
    public static Diagnostic UnknownKey(SourceSpan span, string key, string? nearest, IEnumerable<string> known) =>
        Warning("unknown-key", span, $"the key '{key}' is not known here", DidYouMean(nearest) ?? $"known keys: {string.Join(", ", known)}");

    /// <summary>A key that only looks like a known one because some letters are of another alphabet.</summary>
    public static Diagnostic HomoglyphKey(SourceSpan span, string key, string meant, string letters) =>
        Error("homoglyph-key", span, $"the key '{key}' looks like '{meant}' but has Cyrillic letters: {letters}", $"type '{meant}' with Latin letters");

    /// <summary>A character without width in a key, which nobody can see.</summary>
    public static Diagnostic InvisibleInKey(SourceSpan span, string key) =>
        Error("invisible-in-key", span, $"the key '{key}' holds a character that cannot be seen", "delete it with the spaces before it and type it again");

    /// <summary>A value of another form than the key asks for.</summary>
    public static Diagnostic WrongType(SourceSpan span, string key, string expected, string example) =>
        Error("wrong-type", span, $"'{key}' must be {expected}", $"write for instance {example}");

    /// <summary>A required key that is absent or empty.</summary>
    public static Diagnostic MissingKey(SourceSpan span, string key, string example) =>
        Error("missing-key", span, $"'{key}' is missing", $"add for instance {example}");

    /// <summary>A word that is none of those that a key allows.</summary>
    public static Diagnostic InvalidChoice(SourceSpan span, string key, string value, IEnumerable<string> allowed) =>
        Error("invalid-choice", span, $"'{value}' is no value of '{key}'", $"write one of: {string.Join(", ", allowed)}");
}
