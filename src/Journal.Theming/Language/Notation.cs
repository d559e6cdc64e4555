using System.Globalization;
using System.Text;
using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>How lists and objects are written as text: <c>[1, "a", {b: null}]</c>.</summary>
internal static class Notation
{
    private const int MaximalDepth = 20;

    /// <summary>Writes a list or object.</summary>
    public static string Of(object? value, SourceSpan span)
    {
        var text = new StringBuilder();
        Append(text, value, span, 1);
        return text.ToString();
    }

    /// <summary>Text with the escapes of a string literal.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            int named = "\"\\\a\b\t\r\v\f\n".IndexOf(c, StringComparison.Ordinal);
            if (named >= 0)
                result.Append('\\').Append("\"\\abtrvfn"[named]);
            else if (c < ' ')
                result.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            else
                result.Append(c);
        }
        return result.ToString();
    }

    private static void Append(StringBuilder text, object? value, SourceSpan span, int depth)
    {
        if (depth > MaximalDepth || text.Length > Limits.Text)
            throw new Fault(Problems.ThemeLimit(span, $"{MaximalDepth} lists or objects within each other"));
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case string or IHtml:
                text.Append('"').Append(Escape(Values.ToText(value, span)!)).Append('"');
                break;
            case IReadOnlyList<object?> list:
                AppendList(text, list, span, depth);
                break;
            case ThemeObject made:
                AppendObject(text, made, span, depth);
                break;
            default:
                text.Append(Values.ToText(value, span));
                break;
        }
    }

    private static void AppendList(StringBuilder text, IReadOnlyList<object?> list, SourceSpan span, int depth)
    {
        string separator = "[";
        foreach (object? item in Values.Items(list))
        {
            text.Append(separator);
            Append(text, item, span, depth + 1);
            separator = ", ";
        }
        text.Append(separator == "[" ? "[]" : "]");
    }

    private static void AppendObject(StringBuilder text, ThemeObject made, SourceSpan span, int depth)
    {
        string separator = "{";
        foreach (string name in made.Names)
        {
            made.TryGet(name, out object? value);
            bool isSimple = name.Length > 0 && !char.IsDigit(name[0]) && name.All(c => c == '_' || char.IsLetterOrDigit(c));
            text.Append(separator).Append(isSimple ? name : $"\"{Escape(name)}\"").Append(": ");
            Append(text, value, span, depth + 1);
            separator = ", ";
        }
        text.Append(separator == "{" ? "{}" : "}");
    }
}
