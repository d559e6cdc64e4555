namespace Journal.Core.Text;

/// <content>What is found about people: former keys, and entries that may be one person.</content>
public static partial class Problems
{
    /// <summary>A former key that somebody else has or had.</summary>
    public static Diagnostic FormerIdInUse(Located<string> former, string other) => Error(
        "former-id-in-use", former.Span, $"the former key '{former.Value}' is one of '{other}'", "an address leads to one page: take it away in one of the two");

    /// <summary>Two people whose names may be spellings of one.</summary>
    public static Diagnostic PossibleDuplicateAuthor(SourceSpan span, (string Id, string Name) author, (string Id, string Name) other) => Warning(
        "possible-duplicate-author", span, $"'{author.Id}' ({author.Name}) and '{other.Id}' ({other.Name}) may be one person",
        $"join the two and keep the other key as 'former: [{author.Id}]', or write 'distinct-from: [{other.Id}]'");
}
