using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The part of the parser that reads arguments, lists and objects.</summary>
internal sealed partial class Parser
{
    private const int MaximalArguments = 50;
    private readonly List<HashSet<string>> literals = [];

    private static PathExpression CallTarget(Expression target) =>
        target is GlobalName or LocalName or MemberExpression or IndexExpression or BuiltinName or IncludeName
            ? (PathExpression)target
            : throw new Fault(Problems.ThemeNotCallable(target.Span));

    private IndexExpression ParseIndex(Expression target, int start)
    {
        Expect("[");
        var index = ParseExpression();
        Expect("]");
        return new IndexExpression(SpanFrom(start), target, index);
    }

    private CallExpression ParseCallInParentheses(Expression target, int start)
    {
        var call = new PendingCall(CallTarget(target));
        Expect("(");
        while (!TryTake(")"))
        {
            if (call.Count > 0)
                Expect(",");
            if (StartsNamedArgument())
                ParseNamedArgument(call, inParentheses: true);
            else if (call.HasNamed)
                throw Expected("an argument by name or the end of the call");
            else
                call.Add(ParseExpression(), this);
        }
        return call.Close(null, this, SpanFrom(start));
    }

    private void ParseNamedArguments(PendingCall call)
    {
        while (StartsNamedArgument())
            ParseNamedArgument(call, inParentheses: false);
    }

    private void ParseNamedArgument(PendingCall call, bool inParentheses)
    {
        var name = Take();
        if (name.Word is "size" or "template_name")
            throw new Fault(Problems.ThemeRefused(SpanOf(name), $"an argument named '{name.Word}'", "take another name"));
        Expect(":");
        if (!StartsExpression())
            throw Expected("a value");
        var value = inParentheses ? ParseExpression() : ParseBasic();
        if (!call.AddNamed(new NamedArgument(SpanOf(name), name.Word, value)))
            throw new Fault(Problems.ThemeExpected(SpanOf(name), "another name"));
    }

    private Expression ParseBasic()
    {
        var value = ParseOperand(default);
        if (value is CallExpression)
            throw new Fault(Problems.ThemeRefused(value.Span, "a call as an argument by name", "put it in parentheses"));
        return value;
    }

    private ArrayExpression ParseArray()
    {
        int start = Current.Start;
        var items = new List<Expression>();
        linesIgnored++;
        Expect("[");
        while (!Current.Is("]"))
        {
            items.Add(ParseExpression());
            if (!TryTake(","))
                break;
        }
        linesIgnored--;
        Expect("]");
        return Checked(new ArrayExpression(SpanFrom(start), [.. items]));
    }

    private ObjectExpression ParseObject()
    {
        int start = Current.Start;
        var members = new List<(string Name, Expression Value)>();
        literals.Add(new HashSet<string>(StringComparer.Ordinal));
        linesIgnored++;
        Expect("{");
        while (!Current.Is("}"))
        {
            if (Current.Kind is not (TokenKind.Name or TokenKind.String) || Current.Word is "" or "null" or "true" or "false" or "do" or "this")
                throw Expected("the name of a member");
            string name = Take().Word;
            Expect(":");
            members.Add((name, ParseExpression()));
            literals[^1].Add(name);
            if (!TryTake(","))
                break;
        }
        linesIgnored--;
        literals.RemoveAt(literals.Count - 1);
        Expect("}");
        return Checked(new ObjectExpression(SpanFrom(start), [.. members]));
    }

    private void NoteInclude(Expression call)
    {
        if (call is CallExpression { Target: IncludeName, Arguments: [LiteralExpression { Value: string name } first, ..] })
            names.Includes(first.Span, name);
    }

    /// <summary>A call whose arguments are still being read.</summary>
    private sealed class PendingCall(PathExpression target)
    {
        private readonly List<Expression> arguments = [];
        private readonly List<NamedArgument> named = [];

        public int Count => arguments.Count + named.Count;

        public bool HasNamed => named.Count > 0;

        public void Add(Expression argument, Parser parser)
        {
            arguments.Add(argument);
            if (arguments.Count > MaximalArguments)
                throw new Fault(Problems.ThemeLimit(parser.SpanFrom(target.Span.Start), $"{MaximalArguments} arguments"));
        }

        public bool AddNamed(NamedArgument argument)
        {
            bool isNew = !named.Exists(a => a.Name == argument.Name);
            named.Add(argument);
            return isNew;
        }

        public CallExpression Close(Expression? last, Parser parser, SourceSpan? span = null)
        {
            if (last is not null)
                Add(last, parser);
            var call = new CallExpression(span ?? parser.SpanFrom(target.Span.Start), target, [.. arguments], [.. named]);
            if (arguments.Count > 0)
                parser.NoteInclude(call);
            return Checked(call);
        }
    }
}
