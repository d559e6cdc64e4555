using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>Cuts a template into tokens: text outside code here, code in the other part.</summary>
internal sealed partial class Lexer
{
    private readonly SourceText source;
    private readonly string text;
    private readonly List<Token> tokens = [];
    private int position;
    private int openBraces;

    private Lexer(SourceText source)
    {
        this.source = source;
        text = source.Text;
    }

    /// <summary>Cuts the whole file.</summary>
    /// <param name="source">The template.</param>
    /// <returns>The tokens; the last is <see cref="TokenKind.End"/>.</returns>
    /// <exception cref="Fault">The file is not lexically sound.</exception>
    public static List<Token> Read(SourceText source)
    {
        var lexer = new Lexer(source);
        int nul = source.Text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
            throw new Fault(Problems.ThemeRefused(lexer.Span(nul, 1), "the character U+0000"));
        lexer.ReadText();
        lexer.tokens.Add(new Token(TokenKind.End, source.Text.Length, 0, null));
        return lexer.tokens;
    }

    private SourceSpan Span(int start, int length) => new(source, start, length);

    private char At(int index) => index < text.Length ? text[index] : '\0';

    private void ReadText()
    {
        while (position < text.Length)
        {
            int start = position;
            int enter = FindEnter(start, out int escapes);
            int end = enter < 0 ? text.Length : enter;
            int inside = end + escapes + 2;
            char mark = enter < 0 ? '\0' : At(inside);
            AddText(start, TrimmedEnd(start, end, mark));
            if (enter < 0)
                return;
            position = mark is '-' or '~' ? inside + 1 : inside;
            if (escapes > 0)
                ReadEscape(enter, escapes);
            else
                ReadCodeBlock(enter);
        }
        position = text.Length;
    }

    private int FindEnter(int from, out int escapes)
    {
        escapes = 0;
        for (int i = text.IndexOf('{', from); i >= 0; i = text.IndexOf('{', i))
        {
            int next = i + 1;
            while (At(next) == '%')
                next++;
            if (At(next) == '{')
            {
                escapes = next - i - 1;
                return i;
            }
            i = next;
        }
        return -1;
    }

    private int TrimmedEnd(int start, int end, char mark)
    {
        if (mark is not ('-' or '~'))
            return end;
        while (end > start && char.IsWhiteSpace(text[end - 1]) && !(mark == '~' && IsLineEnd(end - 1)))
            end--;
        return end;
    }

    private bool IsLineEnd(int index) => text[index] == '\n' || (text[index] == '\r' && At(index + 1) != '\n');

    private void AddText(int start, int end)
    {
        if (end > start)
            tokens.Add(new Token(TokenKind.Text, start, end - start, text[start..end]));
    }

    private void ReadEscape(int enter, int escapes)
    {
        int start = position;
        for (; position < text.Length; position++)
        {
            if (!IsExit(escapes))
                continue;
            AddText(start, position);
            SkipExit(escapes);
            return;
        }
        throw new Fault(Problems.ThemeUnclosed(Span(enter, escapes + 2), "the raw text", $"}}{new string('%', escapes)}}}"));
    }

    private bool IsExit(int escapes)
    {
        int at = At(position) is '-' or '~' ? position + 1 : position;
        if (At(at++) != '}')
            return false;
        for (int i = 0; i < escapes; i++)
        {
            if (At(at++) != '%')
                return false;
        }
        return At(at) == '}';
    }

    private void SkipExit(int escapes)
    {
        char mark = text[position];
        position += (mark is '-' or '~' ? 1 : 0) + escapes + 2;
        if (mark is not ('-' or '~'))
            return;
        while (position < text.Length && char.IsWhiteSpace(text[position]))
        {
            if (text[position++] == '\n' && mark == '~')
                break;
        }
    }
}
