using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>Makes the tree of one template. This part holds what the others share.</summary>
internal sealed partial class Parser
{
    /// <summary>How deep statements and expressions may nest, and how high an expression's tree may grow.</summary>
    internal const int MaximalDepth = 200;

    private readonly SourceText source;
    private readonly List<Token> tokens;
    private readonly Names names;
    private int index;
    private int depth;
    private int linesIgnored;
    private int loops;
    private int withs;

    private Parser(SourceText source, Names names)
    {
        this.source = source;
        this.names = names;
        tokens = Lexer.Read(source);
    }

    private Token Current => tokens[index];

    private Token Previous => tokens[Math.Max(index - 1, 0)];

    /// <summary>Parses a whole template.</summary>
    /// <param name="source">The template.</param>
    /// <param name="names">Collects the names that are set and read.</param>
    /// <exception cref="Fault">The template is not in the language.</exception>
    public static Template Parse(SourceText source, Names names)
    {
        var parser = new Parser(source, names);
        var body = parser.ParseBlock();
        if (parser.Current.Kind != TokenKind.End)
            throw new Fault(Problems.ThemeMisplaced(parser.CurrentSpan(), parser.Current.Word, PlaceOf(parser.Current.Word)));
        return new Template(source, body);
    }

    private SourceSpan CurrentSpan() => SpanOf(Current);

    private SourceSpan SpanOf(Token token) => new(source, token.Start, token.Length);

    private SourceSpan SpanFrom(int start) => new(source, start, Math.Max(Previous.Start + Previous.Length - start, 0));

    private Token Peek()
    {
        int next = index + 1;
        while (linesIgnored > 0 && next < tokens.Count - 1 && IsNewLine(tokens[next]))
            next++;
        return tokens[Math.Min(next, tokens.Count - 1)];
    }

    private void Next()
    {
        if (index < tokens.Count - 1)
            index++;
        while (linesIgnored > 0 && IsNewLine(Current))
            index++;
    }

    private static bool IsNewLine(Token token) => token.Kind == TokenKind.EndOfLine && token.Word == "\n";

    private Token Take()
    {
        var token = Current;
        Next();
        return token;
    }

    private void Expect(string symbol)
    {
        if (!Current.Is(symbol))
            throw Expected($"'{symbol}'");
        Next();
    }

    private bool TryTake(string symbol)
    {
        bool found = Current.Is(symbol);
        if (found)
            Next();
        return found;
    }

    private Fault Expected(string what) => new(Problems.ThemeExpected(CurrentSpan(), what));

    private void ExpectEndOfStatement()
    {
        if (Current.Kind is TokenKind.Close or TokenKind.EndOfLine)
            Next();
        else if (Current.Kind != TokenKind.End)
            throw Expected("the end of the statement");
    }

    private bool SpaceBefore() => Current.Start > 0 && char.IsWhiteSpace(source.Text[Current.Start - 1]);

    private void Enter()
    {
        if (++depth > MaximalDepth)
            throw new Fault(Problems.ThemeLimit(CurrentSpan(), $"{MaximalDepth} nested parts"));
    }

    private void Leave() => depth--;

    private static T Checked<T>(T expression)
        where T : Expression =>
        expression.Height <= MaximalDepth ? expression : throw new Fault(Problems.ThemeLimit(expression.Span, $"{MaximalDepth} nested parts"));
}
