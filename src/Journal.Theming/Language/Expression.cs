using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>A part of a template that has a value.</summary>
/// <param name="span">Where it stands.</param>
/// <param name="height">Height of its tree, 1 for a leaf.</param>
internal abstract class Expression(SourceSpan span, int height)
{
    /// <summary>Where it stands.</summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Height of its tree, 1 for a leaf.</summary>
    public int Height { get; } = height;

    /// <summary>Computes the value; a function that is read is called.</summary>
    public abstract object? Evaluate(Frame frame);

    /// <summary>The same expression with a value piped into the function that it evaluates first; null where there is none.</summary>
    /// <param name="from">What is piped.</param>
    public virtual Expression? Piped(Expression from) => null;

    /// <summary>Height of a tree above others.</summary>
    protected static int Above(params ReadOnlySpan<Expression?> parts)
    {
        int height = 0;
        foreach (var part in parts)
            height = Math.Max(height, part?.Height ?? 0);
        return height + 1;
    }
}

/// <summary>An expression that names a place: its value may be a function that is then called, and it may be assigned.</summary>
internal abstract class PathExpression(SourceSpan span, int height) : Expression(span, height)
{
    /// <summary>Reads the value without calling it.</summary>
    public abstract object? Read(Frame frame);

    /// <summary>Changes the value.</summary>
    public virtual void Write(Frame frame, object? value) => throw new Fault(Problems.ThemeExpected(Span, "a variable or a member of an object"));

    /// <inheritdoc />
    public sealed override object? Evaluate(Frame frame)
    {
        object? value = Read(frame);
        return Values.IsFunction(value) ? Calls.Invoke(frame, value!, new CallSite(Span, [], [])) : value;
    }

    /// <inheritdoc />
    public override Expression? Piped(Expression from) => new CallExpression(Span, this, [from], []);
}

/// <summary>A literal.</summary>
internal sealed class LiteralExpression(SourceSpan span, object? value) : Expression(span, 1)
{
    public object? Value { get; } = value;

    public override object? Evaluate(Frame frame) => Value;
}

/// <summary>An expression in parentheses.</summary>
internal sealed class NestedExpression(SourceSpan span, Expression inner) : Expression(span, Above(inner))
{
    public override object? Evaluate(Frame frame)
    {
        object? value = inner.Evaluate(frame);
        return Values.IsFunction(value) ? Calls.Invoke(frame, value!, new CallSite(Span, [], [])) : value;
    }
}

/// <summary>A list in brackets.</summary>
internal sealed class ArrayExpression(SourceSpan span, Expression[] items) : Expression(span, Above(items))
{
    public override object? Evaluate(Frame frame)
    {
        var values = new object?[items.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = items[i].Evaluate(frame);
        return values;
    }
}

/// <summary>An object in braces; later members may name earlier ones.</summary>
internal sealed class ObjectExpression(SourceSpan span, (string Name, Expression Value)[] members)
    : Expression(span, Above(Array.ConvertAll(members, m => m.Value)))
{
    public override object? Evaluate(Frame frame)
    {
        var made = new ThemeObject();
        frame.Scopes.PushGlobal(made);
        foreach (var (name, value) in members)
            made.TrySet(name, value.Evaluate(frame));
        frame.Scopes.PopGlobal();
        return made;
    }
}

/// <summary>A function without a name.</summary>
internal sealed class FunctionExpression(SourceSpan span, FunctionDefinition definition) : Expression(span, 1)
{
    public override object? Evaluate(Frame frame) => definition;
}

/// <summary>A name behind <c>@</c>: the function itself, not its result.</summary>
internal sealed class AliasExpression(SourceSpan span, PathExpression path) : Expression(span, Above(path))
{
    public override object? Evaluate(Frame frame) => path.Read(frame);
}

/// <summary>A choice between two values.</summary>
internal sealed class ConditionalExpression(SourceSpan span, Expression condition, Expression then, Expression otherwise)
    : Expression(span, Above(condition, then, otherwise))
{
    public override object? Evaluate(Frame frame) => (Values.IsTrue(condition.Evaluate(frame)) ? then : otherwise).Evaluate(frame);

    public override Expression? Piped(Expression from) =>
        condition.Piped(from) is { } piped ? new ConditionalExpression(Span, piped, then, otherwise) : null;
}

/// <summary>A value piped into a function.</summary>
internal sealed class PipeExpression(SourceSpan span, Expression from, Expression to, Expression combined) : Expression(span, Above(combined))
{
    public override object? Evaluate(Frame frame) => combined.Evaluate(frame);

    public override Expression? Piped(Expression earlier)
    {
        var piped = from.Piped(earlier);
        var joined = piped is null ? null : to.Piped(piped);
        return joined is null ? null : new PipeExpression(Span, piped!, to, joined);
    }
}
