using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>An operator between two values.</summary>
internal sealed class BinaryExpression(SourceSpan span, Operator op, Expression left, Expression right) : Expression(span, Above(left, right))
{
    public override object? Evaluate(Frame frame)
    {
        object? first = left.Evaluate(frame);
        switch (op)
        {
            case Operator.And:
                return Values.IsTrue(first) && Values.IsTrue(right.Evaluate(frame));
            case Operator.Or:
                return Values.IsTrue(first) || Values.IsTrue(right.Evaluate(frame));
            default:
                return Arithmetic.Apply(frame, op, first, right.Evaluate(frame), Span);
        }
    }

    public override Expression? Piped(Expression from) => left.Piped(from) is { } piped ? new BinaryExpression(Span, op, piped, right) : null;
}

/// <summary>A sign or <c>!</c>.</summary>
internal sealed class UnaryExpression(SourceSpan span, char op, Expression operand) : Expression(span, Above(operand))
{
    public override object? Evaluate(Frame frame)
    {
        object? value = operand.Evaluate(frame);
        return (op, value) switch
        {
            ('!', _) => !Values.IsTrue(value),
            ('-', long number) when number != long.MinValue => -number,
            ('-', double number) => -number,
            ('+', long or double) => value,
            _ => throw new Fault(Problems.ThemeType(operand.Span, "a number", Values.Describe(value))),
        };
    }
}

/// <summary>A call of a function.</summary>
internal sealed class CallExpression(SourceSpan span, PathExpression target, Expression[] arguments, NamedArgument[] named)
    : Expression(span, Math.Max(Above(target), Above(arguments)))
{
    public PathExpression Target { get; } = target;

    public Expression[] Arguments { get; } = arguments;

    public NamedArgument[] Named { get; } = named;

    public CallSite Site => new(Span, Arguments, Named);

    public override object? Evaluate(Frame frame) => Calls.Invoke(frame, Function(frame), Site);

    /// <summary>The function that is called.</summary>
    public object Function(Frame frame)
    {
        object? function = Target.Read(frame);
        return Values.IsFunction(function) ? function! : throw new Fault(Problems.ThemeType(Target.Span, "a function", Values.Describe(function)));
    }

    public override Expression? Piped(Expression from) => new CallExpression(Span, Target, [from, .. Arguments], Named);
}

/// <summary>An argument that is passed by name.</summary>
/// <param name="Span">The name.</param>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal sealed record NamedArgument(SourceSpan Span, string Name, Expression Value);

/// <summary>What stands at a call.</summary>
/// <param name="Span">The call.</param>
/// <param name="Arguments">Arguments by position.</param>
/// <param name="Named">Arguments by name.</param>
internal readonly record struct CallSite(SourceSpan Span, Expression[] Arguments, NamedArgument[] Named);
