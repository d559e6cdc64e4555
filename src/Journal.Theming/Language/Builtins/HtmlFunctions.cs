using System.Net;
using System.Text;

namespace Journal.Theming.Language.Builtins;

/// <summary>The group <c>html</c>.</summary>
internal static class HtmlFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        StringFunctions.Text("escape", 1, 1, a => a.Text(0) is { } text ? WebUtility.HtmlEncode(text) : null),
        StringFunctions.Text("url_encode", 1, 1, a => a.Text(0) is { } text ? Uri.EscapeDataString(text) : null),
        StringFunctions.Text("url_escape", 1, 1, a => a.Text(0) is { } text ? EscapeAddress(text) : null),
        StringFunctions.Text("newline_to_br", 1, 1, a => a.Text(0) is { } text ? BreakLines(text) : null),
    ];

    private static string BreakLines(string text)
    {
        var result = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '\r' || (text[i] == '\n' && (i == 0 || text[i - 1] != '\r')))
                result.Append("<br />");
            result.Append(text[i]);
        }
        return result.ToString();
    }

    private static string EscapeAddress(string text)
    {
        var result = new StringBuilder(text.Length);
        int start = 0;
        for (int i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsAddressCharacter(text[i]))
                continue;
            if (i > start)
                result.Append(Uri.EscapeDataString(text.AsSpan(start, i - start)));
            if (i < text.Length)
                result.Append(text[i]);
            start = i + 1;
        }
        return result.ToString();
    }

    private static bool IsAddressCharacter(char c) => char.IsAsciiLetterOrDigit(c) || "-._~:/?#[]@!$&'()*+,;=".Contains(c, StringComparison.Ordinal);
}
