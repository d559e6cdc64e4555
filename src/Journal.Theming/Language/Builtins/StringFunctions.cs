using System.Globalization;

namespace Journal.Theming.Language.Builtins;

/// <summary>The group <c>string</c>: tests, cases, trimming, conversion.</summary>
internal static class StringFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        Text("append", 2, 2, a => a.Checked(a.TextOrEmpty(0) + a.TextOrEmpty(1))),
        Text("prepend", 2, 2, a => a.Checked(a.TextOrEmpty(1) + a.TextOrEmpty(0))),
        Text("capitalize", 1, 1, a => Capitalize(a.TextOrEmpty(0))),
        Text("capitalizewords", 1, 1, a => CapitalizeWords(a.TextOrEmpty(0))),
        Text("upcase", 1, 1, a => a.Text(0)?.ToUpperInvariant()),
        Text("downcase", 1, 1, a => a.Text(0)?.ToLowerInvariant()),
        Text("contains", 2, 2, a => Both(a) && a.Text(0)!.Contains(a.Text(1)!, StringComparison.Ordinal)),
        Text("starts_with", 2, 2, a => Both(a) && a.Text(0)!.StartsWith(a.Text(1)!, StringComparison.Ordinal)),
        Text("ends_with", 2, 2, a => Both(a) && a.Text(0)!.EndsWith(a.Text(1)!, StringComparison.Ordinal)),
        Text("empty", 1, 1, a => a.TextOrEmpty(0).Length == 0),
        Text("whitespace", 1, 1, a => string.IsNullOrWhiteSpace(a.Text(0))),
        Text("size", 1, 1, a => (long)a.TextOrEmpty(0).Length),
        Text("lstrip", 1, 1, a => a.Text(0)?.TrimStart()),
        Text("rstrip", 1, 1, a => a.Text(0)?.TrimEnd()),
        Text("strip", 1, 1, a => a.Text(0)?.Trim()),
        Text("escape", 1, 1, a => a.Text(0) is { } text ? Notation.Escape(text) : null),
        Text("literal", 1, 1, a => a.Text(0) is { } text ? $"\"{Notation.Escape(text)}\"" : null),
        Text("to_int", 1, 1, a => int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out int n) ? (long)n : null),
        new("pluralize", 3, 3, a => a.Int(0) == 1 ? a.Text(1) : a.Text(2)),
    ];

    internal static Builtin Text(string name, int required, int maximum, BuiltinBody body) =>
        new(name, required, maximum, body) { TakesText = true };

    private static bool Both(Arguments a) => a.TextOrEmpty(0).Length > 0 && a.TextOrEmpty(1).Length > 0;

    private static string Capitalize(string text) =>
        text.Length == 0 || char.IsUpper(text[0]) ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string CapitalizeWords(string text)
    {
        bool begins = true;
        var letters = text.ToCharArray();
        for (int i = 0; i < letters.Length; i++)
        {
            if (char.IsWhiteSpace(letters[i]))
                begins = true;
            else if (begins && char.IsLetter(letters[i]))
                (letters[i], begins) = (char.ToUpperInvariant(letters[i]), false);
        }
        return new string(letters);
    }
}
