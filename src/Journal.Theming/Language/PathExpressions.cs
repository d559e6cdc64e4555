using Journal.Core.Text;
using Journal.Theming.Language.Builtins;

namespace Journal.Theming.Language;

/// <summary>A variable.</summary>
internal sealed class GlobalName(SourceSpan span, string name) : PathExpression(span, 1)
{
    public string Name { get; } = name;

    public override object? Read(Frame frame) => frame.Scopes.TryRead(Name, out object? value)
        ? value
        : throw new Fault(Problems.ThemeUnknownName(Span, Name, null));

    public override void Write(Frame frame, object? value)
    {
        if (!frame.Scopes.TryWrite(Name, value))
            throw new Fault(Problems.ThemeType(Span, "an object made by the template", "a view, which cannot be changed"));
    }
}

/// <summary>A variable of the function or included template.</summary>
internal sealed class LocalName(SourceSpan span, string name) : PathExpression(span, 1)
{
    public string Name { get; } = name;

    public override object? Read(Frame frame) => frame.Scopes.TryReadLocal(Name, out object? value)
        ? value
        : throw new Fault(Problems.ThemeUnknownName(Span, Name, null));

    public override void Write(Frame frame, object? value) => frame.Scopes.WriteLocal(Name, value);
}

/// <summary>A name that is included like a function.</summary>
internal sealed class IncludeName(SourceSpan span) : PathExpression(span, 1)
{
    public override object? Read(Frame frame) => IncludeFunction.Instance;
}

/// <summary>A built-in function.</summary>
internal sealed class BuiltinName(SourceSpan span, string group, Builtin builtin) : PathExpression(span, 1)
{
    public override object? Read(Frame frame) => frame.Scopes.IsShadowed(group)
        ? throw new Fault(Problems.ThemeRefused(Span, $"a member named '{group}' around a call of a built-in function", "rename the member"))
        : builtin;
}

/// <summary>State of the innermost loop.</summary>
internal sealed class LoopMember(SourceSpan span, string member) : PathExpression(span, 1)
{
    public override object? Read(Frame frame) => frame.Scopes.TryRead("for", out object? value) && value is LoopState state
        ? state.Get(member)
        : throw new Fault(Problems.ThemeMisplaced(Span, $"for.{member}", "in a 'for' loop"));
}

/// <summary>The name behind a dot.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Name">The name.</param>
/// <param name="IsOptional">Whether the object may be null.</param>
internal readonly record struct MemberName(SourceSpan Span, string Name, bool IsOptional);

/// <summary>A member of an object.</summary>
internal sealed class MemberExpression(SourceSpan span, Expression target, MemberName member) : PathExpression(span, Above(target))
{
    public bool IsOptional => member.IsOptional;

    public Expression Target { get; } = target;

    public override object? Read(Frame frame)
    {
        object? value = Target.Evaluate(frame);
        if (value is null)
            return member.IsOptional ? null : throw new Fault(Problems.ThemeType(Target.Span, "an object", "nothing (null)"));
        return Members.TryGet(value, member.Name, out object? found)
            ? found
            : throw Members.Unknown(value, member.Span, member.Name);
    }

    public override void Write(Frame frame, object? value) => Members.Set(Target.Evaluate(frame), member.Name, value, Target.Span);

    public override Expression? Piped(Expression from) => Target is PathExpression or LiteralExpression ? base.Piped(from) : null;
}

/// <summary>An item of a list, a character of a string or a member by computed name.</summary>
internal sealed class IndexExpression(SourceSpan span, Expression target, Expression index) : PathExpression(span, Above(target, index))
{
    public bool IsNullSafe => IsSafe(target);

    public override object? Read(Frame frame)
    {
        object? value = target.Evaluate(frame);
        if (value is null)
            return IsNullSafe ? null : throw new Fault(Problems.ThemeType(target.Span, "a list, an object or a string", "nothing (null)"));
        return Members.Item(value, index.Evaluate(frame), index.Span);
    }

    public override void Write(Frame frame, object? value)
    {
        object? made = target.Evaluate(frame);
        object? key = index.Evaluate(frame);
        if (made is not ThemeObject || key is null)
            throw new Fault(Problems.ThemeType(target.Span, "an object made by the template", Values.Describe(made)));
        Members.Set(made, Values.ToText(key, index.Span) ?? "", value, target.Span);
    }

    public override Expression? Piped(Expression from) => target is PathExpression or LiteralExpression ? base.Piped(from) : null;

    private static bool IsSafe(Expression expression) => expression switch
    {
        MemberExpression member => member.IsOptional || IsSafe(member.Target),
        IndexExpression item => item.IsNullSafe,
        _ => false,
    };
}

/// <summary>Whether a list, string or object is empty.</summary>
internal sealed class EmptyTest(SourceSpan span, Expression target) : PathExpression(span, Above(target))
{
    public override object? Read(Frame frame)
    {
        object? value = target.Evaluate(frame);
        return value switch
        {
            string text => text.Length == 0,
            IHtml html => html.ToString().Length == 0,
            IReadOnlyList<object?> list => !Values.Items(list).Any(),
            ThemeObject made => made.Count == 0,
            View view => view.Count == 0,
            bool or long or double => false,
            _ => throw new Fault(Problems.ThemeType(target.Span, "a string, a list or an object", Values.Describe(value))),
        };
    }
}
