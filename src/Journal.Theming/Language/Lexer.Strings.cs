using System.Globalization;
using System.Text;
using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The part of the lexer that reads strings with escapes.</summary>
internal sealed partial class Lexer
{
    private const string EscapeNames = "0'\"\\bfnrtv";
    private const string EscapeValues = "\0'\"\\\b\f\n\r\t\v";

    private void ReadString(char quote)
    {
        int start = position++;
        var value = new StringBuilder();
        while (true)
        {
            if (position >= text.Length)
                throw new Fault(Problems.ThemeUnclosed(Span(start, 1), "the string", quote.ToString()));
            char c = text[position++];
            if (c == quote)
                break;
            if (c == '\\')
                ReadStringEscape(value);
            else
                value.Append(c);
        }
        tokens.Add(new Token(TokenKind.String, start, position - start, value.ToString()));
    }

    private void ReadStringEscape(StringBuilder value)
    {
        int start = position - 1;
        char c = At(position++);
        int simple = EscapeNames.IndexOf(c, StringComparison.Ordinal);
        if (simple >= 0)
        {
            value.Append(EscapeValues[simple]);
            return;
        }
        if (c == '\n')
            return;
        int digits = c == 'u' ? 4 : c == 'x' ? 2 : 0;
        if (digits == 0 || position + digits > text.Length
            || !ushort.TryParse(text.AsSpan(position, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code))
        {
            throw new Fault(Problems.ThemeBadLiteral(Span(start, Math.Min(2, text.Length - start)), "an escape (\\n, \\t, \\\", \\\\, \\u0020 …)"));
        }
        value.Append((char)code);
        position += digits;
    }
}
