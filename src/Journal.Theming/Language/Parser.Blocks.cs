using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The part of the parser that reads statements with a body.</summary>
internal sealed partial class Parser
{
    private IfStatement ParseIf()
    {
        var opening = SpanOf(Take());
        var branches = new List<(Expression Condition, Block Then)>();
        Block? otherwise = null;
        while (true)
        {
            var condition = ParseExpression();
            ExpectEndOfStatement();
            branches.Add((condition, ParseBlock()));
            if (!Current.IsWord("else"))
                break;
            Next();
            if (Current.IsWord("if"))
            {
                Next();
                continue;
            }
            ExpectEndOfStatement();
            otherwise = ParseBlock();
            break;
        }
        ExpectEnd(opening, "if");
        return new IfStatement([.. branches], otherwise);
    }

    private ForStatement ParseFor()
    {
        var opening = SpanOf(Take());
        var variable = ParseLoopVariable();
        if (!Current.IsWord("in"))
            throw Expected("'in'");
        Next();
        var options = new LoopOptions();
        var list = ParseExpression(new ExpressionMode { LoopOptions = options });
        ExpectEndOfStatement();
        loops++;
        var body = ParseBlock();
        loops--;
        Block? otherwise = null;
        if (Current.IsWord("else"))
        {
            Next();
            ExpectEndOfStatement();
            otherwise = ParseBlock();
        }
        ExpectEnd(opening, "for");
        return new ForStatement(variable, list, options, new ForBodies(body, otherwise), opening);
    }

    private PathExpression ParseLoopVariable()
    {
        var token = Current;
        if (token.Kind is not (TokenKind.Name or TokenKind.Local) || token.Word is "$" or "$$" || Keywords.IsReserved(token.Word))
            throw Expected("the name of a variable");
        Next();
        names.Sets(token.Word);
        return token.Kind == TokenKind.Name ? new GlobalName(SpanOf(token), token.Word) : new LocalName(SpanOf(token), token.Word);
    }

    private CaseStatement ParseCase()
    {
        var opening = SpanOf(Take());
        var value = ParseExpression();
        ExpectEndOfStatement();
        while (Current.Kind is TokenKind.Text or TokenKind.Close or TokenKind.EndOfLine)
            Next();
        var branches = new List<(Expression[] Values, Block Body)>();
        while (Current.IsWord("when"))
        {
            Next();
            var values = ParseWhenValues();
            ExpectEndOfStatement();
            branches.Add((values, ParseBlock()));
        }
        Block? otherwise = null;
        if (Current.IsWord("else") && branches.Count > 0)
        {
            Next();
            ExpectEndOfStatement();
            otherwise = ParseBlock();
        }
        if (branches.Count == 0 && Current.Kind != TokenKind.End && !Current.IsWord("end"))
            throw Expected("'when'");
        ExpectEnd(opening, "case");
        return new CaseStatement(value, [.. branches], otherwise);
    }

    private Expression[] ParseWhenValues()
    {
        var values = new List<Expression> { ParseExpression(new ExpressionMode { IsWhen = true }) };
        while (TryTake(",") || TryTake("||"))
            values.Add(ParseExpression(new ExpressionMode { IsWhen = true }));
        return [.. values];
    }

    private WithStatement ParseWith()
    {
        var opening = SpanOf(Take());
        var target = ParseExpression();
        if (target is not PathExpression)
            throw new Fault(Problems.ThemeExpected(target.Span, "a variable or a member of an object"));
        ExpectEndOfStatement();
        withs++;
        var body = ParseBlock();
        withs--;
        ExpectEnd(opening, "with");
        return new WithStatement(target, body);
    }

    private CaptureStatement ParseCapture()
    {
        var opening = SpanOf(Take());
        int readsBefore = names.ReadCount;
        var expression = ParseExpression();
        if (expression is GlobalName)
            names.ForgetReads(readsBefore);
        var target = Target(expression);
        ExpectEndOfStatement();
        var body = ParseBlock();
        ExpectEnd(opening, "capture");
        return new CaptureStatement(target, body);
    }

    private WrapStatement ParseWrap()
    {
        var opening = SpanOf(Take());
        var target = ParseExpression();
        var call = target switch
        {
            CallExpression { Target: GlobalName or LocalName or MemberExpression } made => made,
            GlobalName or LocalName or MemberExpression => new CallExpression(target.Span, (PathExpression)target, [], []),
            _ => throw new Fault(Problems.ThemeExpected(target.Span, "a function defined with 'func'")),
        };
        ExpectEndOfStatement();
        int outer = loops;
        loops = 0;
        var body = ParseBlock();
        loops = outer;
        ExpectEnd(opening, "wrap");
        return new WrapStatement(call, body);
    }
}
