using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The part of the parser that reads operands: literals, names, members, calls in parentheses.</summary>
internal sealed partial class Parser
{
    private Expression ParseOperand(ExpressionMode mode, bool inCall = false)
    {
        Enter();
        var left = ParsePrimary();
        int start = left.Span.Start;
        while (left is not FunctionExpression)
        {
            if (Current.Is(".") || Current.Is("?."))
                left = ParseMember(left, start);
            else if (Current.Is("[") && left is PathExpression or LiteralExpression or CallExpression or NestedExpression && !SpaceBefore())
                left = ParseIndex(left, start);
            else if (Current.Is("(") && !SpaceBefore() && inCall)
                throw Refused("a call behind an operator in an argument", "put the argument in parentheses");
            else if (Current.Is("(") && !SpaceBefore())
                left = ParseCallInParentheses(left, start);
            else
                break;
            Checked(left);
        }
        if (Current.Is(":") && !mode.ColonEnds)
            throw Expected("an operator or the end of the expression");
        Leave();
        return left;
    }

    private Expression ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Name:
                return ParseName();
            case TokenKind.Local:
                return ParseLocal();
            case TokenKind.Integer or TokenKind.Float or TokenKind.String:
                Next();
                return new LiteralExpression(SpanOf(token), token.Value);
            case TokenKind.Symbol:
                return ParseBracketOrUnary(token);
            default:
                throw Expected("a value");
        }
    }

    private Expression ParseBracketOrUnary(Token token)
    {
        switch (token.Word)
        {
            case "(":
                Next();
                var inner = ParseExpression();
                Expect(")");
                return Checked(new NestedExpression(SpanFrom(token.Start), inner));
            case "[":
                return ParseArray();
            case "{":
                return ParseObject();
            case "!" or "-" or "+":
                Next();
                var operand = ParseExpression(default, 200);
                return Checked(new UnaryExpression(SpanFrom(token.Start), token.Word[0], operand));
            case "@":
                Next();
                return ParseAlias(token.Start);
            case "++" or "--" or "^" or "^^":
                throw Refused($"the operator '{token.Word}'", null);
            default:
                throw Expected("a value");
        }
    }

    private AliasExpression ParseAlias(int start)
    {
        Expression left = ParsePrimary();
        while (Current.Is(".") || Current.Is("?."))
            left = ParseMember(left, left.Span.Start);
        if (left is not PathExpression path)
            throw new Fault(Problems.ThemeExpected(left.Span, "the name of a function"));
        return Checked(new AliasExpression(SpanFrom(start), path));
    }

    private Expression ParseName()
    {
        var token = Current;
        var span = SpanOf(token);
        switch (token.Word)
        {
            case "true" or "false" or "null":
                Next();
                return new LiteralExpression(span, token.Word == "null" ? null : token.Word == "true");
            case "do":
                return ParseAnonymousFunction();
            case "this":
                throw Refused("'this'", "name the variables");
            case "for":
                return ParseLoopMember();
            case "include":
                Next();
                return new IncludeName(span);
        }
        if (Keywords.IsGroup(token.Word))
            return ParseBuiltin();
        if (Keywords.IsKeyword(token.Word))
            throw Expected("a value");
        Next();
        if (withs == 0 && !literals.Exists(keys => keys.Contains(token.Word)))
            names.Reads(span, token.Word);
        return new GlobalName(span, token.Word);
    }

    private Expression ParseLocal()
    {
        var token = Take();
        var span = SpanOf(token);
        if (token.Word == "$$")
            throw new Fault(Problems.ThemeMisplaced(span, "$$", "as a statement of its own"));
        if (!int.TryParse(token.Word.AsSpan(1), System.Globalization.NumberStyles.None, null, out int number))
            return new LocalName(span, token.Word);
        return new IndexExpression(span, new LocalName(span, "$"), new LiteralExpression(span, (long)number));
    }

    private LoopMember ParseLoopMember()
    {
        var token = Take();
        Expect(".");
        if (Current.Word is not ("index" or "first" or "last" or "even" or "odd" or "length" or "rindex"))
            throw Expected("'index', 'rindex', 'first', 'last', 'even', 'odd' or 'length'");
        var member = Take();
        return new LoopMember(SpanFrom(token.Start), member.Word);
    }

    private BuiltinName ParseBuiltin()
    {
        var group = Take();
        if (!Builtins.BuiltinTable.HasGroup(group.Word))
            throw new Fault(Problems.ThemeRefused(SpanOf(group), $"'{group.Word}'"));
        Expect(".");
        if (Current.Kind != TokenKind.Name)
            throw Expected("the name of a function");
        var name = Take();
        if (name.Word is "empty" or "blank" && Current.Is("?"))
            throw Refused("'?' behind a function of this name", "put the function in parentheses");
        var builtin = Builtins.BuiltinTable.Find(group.Word, name.Word);
        if (builtin is not null)
            return new BuiltinName(SpanFrom(group.Start), group.Word, builtin);
        string? nearest = Nearest.To(name.Word, Builtins.BuiltinTable.NamesIn(group.Word));
        throw new Fault(Problems.ThemeUnknownFunction(SpanOf(name), $"{group.Word}.{name.Word}", nearest is null ? null : $"{group.Word}.{nearest}"));
    }

    private Expression ParseMember(Expression target, int start)
    {
        bool optional = Take().Is("?.") || target is MemberExpression { IsOptional: true };
        if (Current.Kind != TokenKind.Name)
            throw Expected("the name of a member");
        var name = Take();
        if (name.Word is "empty" or "blank" && Current.Is("?"))
        {
            Next();
            return new EmptyTest(SpanFrom(start), target);
        }
        return new MemberExpression(SpanFrom(start), target, new MemberName(SpanOf(name), name.Word, optional));
    }
}
