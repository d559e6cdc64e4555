using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>What may stand in an expression.</summary>
internal readonly record struct ExpressionMode
{
    /// <summary>Collects the options behind the list of a loop.</summary>
    public LoopOptions? LoopOptions { get; init; }

    /// <summary>Whether <c>||</c> ends the expression, as between values of <c>when</c>.</summary>
    public bool IsWhen { get; init; }

    /// <summary>Whether a colon ends the expression, as in a choice.</summary>
    public bool ColonEnds { get; init; }
}

/// <summary>The part of the parser that reads operators, calls without parentheses and pipes.</summary>
internal sealed partial class Parser
{
    private static readonly string[] Operand = ["!", "-", "+", "@", "(", "[", "{", "^", "^^", "++", "--"];

    private bool StartsExpression() =>
        Current.Kind is TokenKind.Name or TokenKind.Local or TokenKind.Integer or TokenKind.Float or TokenKind.String
        || (Current.Kind == TokenKind.Symbol && Array.Exists(Operand, Current.Is));

    private Expression ParseExpression(ExpressionMode mode = default, int precedence = 0, bool inCall = false)
    {
        Enter();
        PendingCall? call = null;
        Expression left;
        bool endsWithFunction = false;
        while (true)
        {
            left = ParseOperand(mode, inCall);
            left = ParseOperators(left, mode, precedence, inCall || call is not null);
            endsWithFunction = left is FunctionExpression;
            if (endsWithFunction)
                break;
            if (precedence == 0 && Current.Is("?"))
            {
                left = ParseChoice(call is null ? left : call.Close(left, this));
                call = null;
                break;
            }
            if (precedence == 0 && mode.LoopOptions is { } options && Current.Kind == TokenKind.Name)
            {
                ParseLoopOptions(options, call);
                break;
            }
            if (!StartsExpression() || inCall || StartsOperator())
                break;
            if (call is null)
                call = new PendingCall(CallTarget(left));
            else
                call.Add(left, this);
            if (!StartsNamedArgument())
                continue;
            ParseNamedArguments(call);
            left = call.Close(null, this);
            call = null;
            if (StartsExpression())
                throw Expected("an argument by name or the end of the call");
            break;
        }
        if (call is not null)
            left = call.Close(left, this);
        if (precedence == 0 && !endsWithFunction && left is not ConditionalExpression && Current.Is("|"))
            left = ParsePipe(left);
        Leave();
        return left;
    }

    private bool StartsOperator() => Current.Kind == TokenKind.Symbol && Operators.TryFind(Current.Word, out _);

    private bool StartsNamedArgument() => Current.Kind == TokenKind.Name && Peek().Is(":");

    private Expression ParseOperators(Expression left, ExpressionMode mode, int precedence, bool inCall)
    {
        while (left is not FunctionExpression && Current.Kind == TokenKind.Symbol && Operators.TryFind(Current.Word, out var found))
        {
            if ((mode.IsWhen && found == Operator.Or) || Operators.Precedence(found) <= precedence)
                break;
            Next();
            if (!StartsExpression())
                throw Expected("a value");
            var inner = new ExpressionMode { ColonEnds = mode.ColonEnds };
            var right = ParseExpression(inner, Operators.Precedence(found), inCall);
            left = Checked(new BinaryExpression(SpanFrom(left.Span.Start), found, left, right));
        }
        if (Current.Kind == TokenKind.Symbol && Current.Word is "<<" or ">>" or "&" or "^" or "^^" or "++" or "--" or "|>")
            throw Refused($"the operator '{Current.Word}'", null);
        return left;
    }

    private ConditionalExpression ParseChoice(Expression condition)
    {
        Expect("?");
        var then = ParseExpression(new ExpressionMode { ColonEnds = true });
        Expect(":");
        var otherwise = ParseExpression(new ExpressionMode { ColonEnds = true });
        return Checked(new ConditionalExpression(SpanFrom(condition.Span.Start), condition, then, otherwise));
    }

    private PipeExpression ParsePipe(Expression from)
    {
        linesIgnored++;
        Next();
        linesIgnored--;
        var to = ParseExpression();
        var span = SpanFrom(from.Span.Start);
        var combined = to.Piped(from) ?? throw new Fault(Problems.ThemeExpected(to.Span, "a function"));
        NoteInclude(combined);
        return Checked(new PipeExpression(span, from, to, combined));
    }

    private void ParseLoopOptions(LoopOptions options, PendingCall? call)
    {
        if (call is not null)
            throw Refused("a loop option behind a call without parentheses", "put the call in parentheses");
        while (Current.Kind == TokenKind.Name)
        {
            var name = Take();
            if (name.Word is not ("limit" or "offset" or "reversed"))
                throw new Fault(Problems.ThemeExpected(SpanOf(name), "'limit:', 'offset:' or 'reversed'"));
            if (name.Word == "reversed")
            {
                options.Reversed = true;
                continue;
            }
            Expect(":");
            var value = ParseBasic();
            if (name.Word == "limit")
                options.Limit = value;
            else
                options.Offset = value;
        }
    }
}
