using System.Text;
using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The part of the parser that reads statements.</summary>
internal sealed partial class Parser
{
    private static readonly string[] AssignmentOperators = ["=", "+=", "-=", "*=", "/=", "//=", "%="];

    private Block ParseBlock()
    {
        Enter();
        var statements = new List<Statement>();
        while (true)
        {
            while (Current.Kind is TokenKind.EndOfLine or TokenKind.Close)
                Next();
            if (Current.Kind == TokenKind.End || Current.IsWord("end") || Current.IsWord("else") || Current.IsWord("when"))
                break;
            statements.Add(ParseStatement());
        }
        Leave();
        return new Block([.. statements]);
    }

    private Statement ParseStatement()
    {
        if (Current.Kind == TokenKind.Text)
            return new TextStatement(Encoding.UTF8.GetBytes(Take().Word));
        if (Current.Kind == TokenKind.Name && !(Current.Word is "for" or "while" && Peek().Is(".")))
        {
            switch (Current.Word)
            {
                case "if": return ParseIf();
                case "for": return ParseFor();
                case "case": return ParseCase();
                case "with": return ParseWith();
                case "wrap": return ParseWrap();
                case "capture": return ParseCapture();
                case "func": return ParseFunctionStatement();
                case "ret": return ParseReturn();
                case "break" or "continue": return ParseJump();
                case "while": throw Refused("a 'while' loop", "use 'for'");
                case "import" or "readonly" or "tablerow": throw Refused($"'{Current.Word}'", null);
            }
        }
        return ParseExpressionStatement();
    }

    private Fault Refused(string what, string? instead) => new(Problems.ThemeRefused(CurrentSpan(), what, instead));

    private Statement ParseExpressionStatement()
    {
        int start = Current.Start;
        if (Current.Kind == TokenKind.Local && Current.Word == "$$")
        {
            Next();
            ExpectEndOfStatement();
            return new BlockCallStatement(SpanFrom(start));
        }
        int readsBefore = names.ReadCount;
        var expression = ParseExpression();
        string? assignment = Array.Find(AssignmentOperators, Current.Is);
        if (assignment is null)
        {
            ExpectEndOfStatement();
            return new ExpressionStatement(expression);
        }
        if (expression is GlobalName or LocalName && assignment == "=")
            names.ForgetReads(readsBefore);
        var target = Target(expression);
        Next();
        var value = ParseExpression();
        ExpectEndOfStatement();
        return new AssignStatement(target, assignment, value);
    }

    private PathExpression Target(Expression expression)
    {
        switch (expression)
        {
            case GlobalName global:
                names.Sets(global.Name);
                return global;
            case LocalName local when local.Name is not ("$" or "$$"):
                return local;
            case MemberExpression or IndexExpression:
                return (PathExpression)expression;
            default:
                throw new Fault(Problems.ThemeExpected(expression.Span, "a variable or a member of an object"));
        }
    }

    private ReturnStatement ParseReturn()
    {
        Next();
        var value = StartsExpression() ? ParseExpression() : null;
        ExpectEndOfStatement();
        return new ReturnStatement(value);
    }

    private JumpStatement ParseJump()
    {
        if (loops == 0)
            throw new Fault(Problems.ThemeMisplaced(CurrentSpan(), Current.Word, "in a 'for' loop of the same function"));
        var flow = Take().Word == "break" ? Flow.Break : Flow.Continue;
        ExpectEndOfStatement();
        return new JumpStatement(flow);
    }

    private static string PlaceOf(string word) => word switch
    {
        "end" => "after a block that it ends",
        "else" => "after 'if', 'for' or 'when'",
        _ => "in a 'case' block",
    };

    private void ExpectEnd(SourceSpan opening, string what)
    {
        if (Current.Kind == TokenKind.End)
            throw new Fault(Problems.ThemeUnclosed(opening, $"'{what}'", "{{ end }}"));
        if (!Current.IsWord("end"))
            throw new Fault(Problems.ThemeMisplaced(CurrentSpan(), Current.Word, PlaceOf(Current.Word)));
        Next();
        ExpectEndOfStatement();
    }
}
