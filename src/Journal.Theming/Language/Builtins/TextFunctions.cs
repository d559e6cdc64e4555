using System.Text;

namespace Journal.Theming.Language.Builtins;

/// <summary>The group <c>string</c>: cutting, replacing, splitting.</summary>
internal static class TextFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        StringFunctions.Text("handleize", 1, 1, a => Handleize(a.Text(0) ?? throw a.Wrong(0, "a string"))),
        StringFunctions.Text("index_of", 2, 2, IndexOf),
        StringFunctions.Text("remove", 2, 2, a => Remove(a.Text(0), a.Text(1))),
        StringFunctions.Text("remove_first", 2, 2, a => ReplaceOne(a.Text(0), a.Text(1), "", fromEnd: false)),
        StringFunctions.Text("remove_last", 2, 2, a => ReplaceOne(a.Text(0), a.Text(1), "", fromEnd: true)),
        StringFunctions.Text("replace", 3, 3, Replace),
        StringFunctions.Text("replace_first", 3, 4, a =>
            a.Checked(ReplaceOne(a.TextOrEmpty(0), a.Text(1), a.TextOrEmpty(2), Values.IsTrue(a[3]))!)),
        StringFunctions.Text("slice", 2, 3, Slice),
        StringFunctions.Text("slice1", 2, 3, SliceOne),
        StringFunctions.Text("split", 2, 2, Split),
        StringFunctions.Text("strip_newlines", 1, 1, a =>
            a.TextOrEmpty(0).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "", StringComparison.Ordinal)),
        StringFunctions.Text("truncate", 2, 3, Truncate),
    ];

    private static string Handleize(string text)
    {
        var handle = new StringBuilder(text.Length);
        char last = '\0';
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle.Append(char.ToLowerInvariant(last = c));
            else if (last != '-')
                handle.Append(last = '-');
        }
        if (handle.Length > 0 && handle[^1] == '-')
            handle.Length--;
        return handle.ToString();
    }

    private static object? IndexOf(Arguments a)
    {
        string text = a.Text(0) ?? throw a.Wrong(0, "a string");
        string part = a.Text(1) ?? throw a.Wrong(1, "a string");
        return (long)text.IndexOf(part, StringComparison.Ordinal);
    }

    private static string? Remove(string? text, string? part) =>
        string.IsNullOrEmpty(text) || string.IsNullOrEmpty(part) ? text : text.Replace(part, "", StringComparison.Ordinal);

    private static string? ReplaceOne(string? text, string? match, string replacement, bool fromEnd)
    {
        if (string.IsNullOrEmpty(text) || string.IsNullOrEmpty(match))
            return text;
        int at = fromEnd ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase) : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }

    private static string Replace(Arguments a)
    {
        string text = a.TextOrEmpty(0);
        string match = a.TextOrEmpty(1);
        string replacement = a.TextOrEmpty(2);
        if (text.Length == 0)
            return "";
        if (match.Length == 0)
            throw a.Wrong(1, "a string that is not empty");
        if ((long)text.Length / match.Length * replacement.Length > Limits.Text)
            throw new Fault(Core.Text.Problems.ThemeLimit(a.Span, $"{Limits.Text >> 20} Mi characters in a string"));
        return text.Replace(match, replacement, StringComparison.Ordinal);
    }

    private static string Slice(Arguments a)
    {
        string text = a.TextOrEmpty(0);
        long start = a.Int(1);
        long length = a[2] is null ? text.Length : a.Int(2);
        if (text.Length == 0 || start >= text.Length)
            return "";
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            if (start + length <= 0)
                return "";
            length += start;
            start = 0;
        }
        length = Math.Min(length, text.Length - start);
        return length < 0 ? throw a.Wrong(2, "a length") : text.Substring((int)start, (int)length);
    }

    private static string SliceOne(Arguments a)
    {
        string text = a.TextOrEmpty(0);
        long start = a.Int(1);
        long length = a.Count > 2 ? a.Int(2) : 1;
        if (text.Length == 0 || start > text.Length || length <= 0)
            return "";
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            length += start;
            start = 0;
        }
        length = Math.Min(length, text.Length - start);
        return length < 0 ? throw a.Wrong(1, "a position in the string") : text.Substring((int)start, (int)length);
    }

    private static Sequence Split(Arguments a)
    {
        string text = a.TextOrEmpty(0);
        string match = a.TextOrEmpty(1);
        if (text.Length == 0)
            return Sequence.Empty;
        string[] parts = match.Length == 0 ? [text] : text.Split(match, StringSplitOptions.RemoveEmptyEntries);
        return a.Sequence(parts);
    }

    private static string Truncate(Arguments a)
    {
        string text = a.TextOrEmpty(0);
        int length = a.Int(1);
        string ellipsis = a.Text(2) ?? "...";
        return text.Length > length ? string.Concat(text.AsSpan(0, Math.Clamp(length - ellipsis.Length, 0, text.Length)), ellipsis) : text;
    }
}
