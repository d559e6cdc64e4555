using System.Globalization;
using System.Text;
using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The part of the lexer that reads code.</summary>
internal sealed partial class Lexer
{
    private static readonly string[] Symbols =
    [
        "..<", "...", "//=", "//", "*=", "/=", "+=", "-=", "%=", "++", "--", "&&", "||", "??", "?.", "?!", "|>", "==", "!=", "<=", ">=",
        "<<", ">>", "^^", "..", ":", "@", "^", "*", "/", "+", "-", "%", ",", "&", "?", "|", ".", "!", "=", "<", ">", "(", ")", "[", "]",
    ];

    private void ReadCodeBlock(int enter)
    {
        openBraces = 0;
        while (position < text.Length)
        {
            if (openBraces == 0 && IsExit(0))
            {
                tokens.Add(new Token(TokenKind.Close, position, 2, "}}"));
                SkipExit(0);
                return;
            }
            ReadCodeToken();
        }
        throw new Fault(Problems.ThemeUnclosed(Span(enter, 2), "the code", "}}"));
    }

    private void ReadCodeToken()
    {
        char c = text[position];
        if (c is '\n' or ';')
            ReadEndOfLine(c);
        else if (char.IsWhiteSpace(c))
            position++;
        else if (c == '#')
            SkipComment();
        else if (c is '"' or '\'')
            ReadString(c);
        else if (c == '`')
            ReadVerbatim();
        else if (c is '{' or '}')
            ReadBrace(c);
        else if (c == '_' || c == '$' || char.IsLetter(c))
            ReadName(c);
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else
            ReadSymbol();
    }

    private void ReadEndOfLine(char c)
    {
        int start = position++;
        while (c == '\n' && position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
        tokens.Add(new Token(TokenKind.EndOfLine, start, 1, c == '\n' ? "\n" : ";"));
    }

    private void SkipComment()
    {
        bool multiple = At(++position) == '#';
        if (multiple)
            position++;
        while (position < text.Length && !(openBraces == 0 && IsExit(0)))
        {
            if (!multiple && text[position] is '\n' or '\r')
                return;
            if (multiple && text[position] == '#' && At(position + 1) == '#')
            {
                position += 2;
                return;
            }
            position++;
        }
    }

    private void ReadBrace(char c)
    {
        if (c == '}' && openBraces == 0)
            throw new Fault(Problems.ThemeExpected(Span(position, 1), "code"));
        openBraces += c == '{' ? 1 : -1;
        tokens.Add(new Token(TokenKind.Symbol, position++, 1, c == '{' ? "{" : "}"));
    }

    private void ReadName(char first)
    {
        int start = position++;
        if (first == '$' && At(position) is '"' or '\'')
            throw new Fault(Problems.ThemeRefused(Span(start, 2), "an interpolated string", "join the parts with '+'"));
        if (first == '$' && At(position) == '$')
            position++;
        else
        {
            while (At(position) == '_' || char.IsLetter(At(position)) || char.IsDigit(At(position)))
                position++;
        }
        string name = string.Intern(text[start..position]);
        tokens.Add(new Token(first == '$' ? TokenKind.Local : TokenKind.Name, start, position - start, name));
    }

    private void ReadNumber()
    {
        int start = position;
        while (char.IsAsciiDigit(At(position)) || At(position) == '_')
            position++;
        bool isFloat = At(position) == '.' && char.IsAsciiDigit(At(position + 1));
        if (isFloat)
        {
            position++;
            while (char.IsAsciiDigit(At(position)))
                position++;
        }
        var digits = text[start..position];
        var span = Span(start, position - start);
        bool strange = At(position) == '_' || char.IsLetterOrDigit(At(position)) || (At(position) == '.' && At(position + 1) != '.' && !isFloat);
        if (strange || (isFloat && digits.Contains('_', StringComparison.Ordinal)))
            throw new Fault(Problems.ThemeBadLiteral(span with { Length = span.Length + 1 }, "a number of the form 12, 1_000 or 1.5"));
        AddNumber(digits, isFloat, span);
    }

    private void AddNumber(string digits, bool isFloat, SourceSpan span)
    {
        if (isFloat)
        {
            double number = double.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
            tokens.Add(new Token(TokenKind.Float, span.Start, span.Length, number));
            return;
        }
        if (!long.TryParse(digits.Replace("_", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out long integer))
            throw new Fault(Problems.ThemeBadLiteral(span, "an integer below 2 to the power of 63"));
        tokens.Add(new Token(TokenKind.Integer, span.Start, span.Length, integer));
    }

    private void ReadSymbol()
    {
        foreach (string symbol in Symbols)
        {
            if (string.CompareOrdinal(text, position, symbol, 0, symbol.Length) != 0)
                continue;
            tokens.Add(new Token(TokenKind.Symbol, position, symbol.Length, symbol));
            position += symbol.Length;
            return;
        }
        throw new Fault(Problems.ThemeExpected(Span(position, 1), "code"));
    }

    private void ReadVerbatim()
    {
        int start = position++;
        var value = new StringBuilder();
        while (true)
        {
            int end = text.IndexOf('`', position);
            if (end < 0)
                throw new Fault(Problems.ThemeUnclosed(Span(start, 1), "the string", "`"));
            value.Append(text, position, end - position);
            position = end + 1;
            if (At(position) != '`')
                break;
            value.Append('`');
            position++;
        }
        tokens.Add(new Token(TokenKind.String, start, position - start, value.ToString()));
    }
}
