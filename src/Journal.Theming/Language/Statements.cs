using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>How a statement ended.</summary>
internal enum Flow
{
    /// <summary>The next statement follows.</summary>
    Next,

    /// <summary>The loop ends.</summary>
    Break,

    /// <summary>The loop goes on with the next item.</summary>
    Continue,

    /// <summary>The function or template ends.</summary>
    Return,
}

/// <summary>A part of a template that does something.</summary>
internal abstract class Statement
{
    public abstract Flow Execute(Frame frame);
}

/// <summary>Statements in their order.</summary>
internal sealed class Block(Statement[] statements)
{
    public Flow Execute(Frame frame)
    {
        foreach (var statement in statements)
        {
            var flow = statement.Execute(frame);
            if (flow != Flow.Next)
                return flow;
        }
        return Flow.Next;
    }
}

/// <summary>Text outside code.</summary>
internal sealed class TextStatement(byte[] utf8) : Statement
{
    public override Flow Execute(Frame frame)
    {
        frame.Output.Write(utf8);
        return Flow.Next;
    }
}

/// <summary>An expression whose value is written.</summary>
internal sealed class ExpressionStatement(Expression expression) : Statement
{
    public override Flow Execute(Frame frame)
    {
        if (expression is CallExpression { Target: IncludeName } include)
            IncludeFunction.Render(frame, include.Site);
        else
            frame.Write(expression.Evaluate(frame), expression.Span);
        return Flow.Next;
    }
}

/// <summary>An assignment.</summary>
internal sealed class AssignStatement(PathExpression target, string op, Expression value) : Statement
{
    public override Flow Execute(Frame frame)
    {
        object? result = value.Evaluate(frame);
        if (op != "=" && Operators.TryFind(op[..^1], out var found))
            result = Arithmetic.Apply(frame, found, target.Evaluate(frame), result, target.Span);
        target.Write(frame, result);
        return Flow.Next;
    }
}

/// <summary>A condition.</summary>
internal sealed class IfStatement((Expression Condition, Block Then)[] branches, Block? otherwise) : Statement
{
    public override Flow Execute(Frame frame)
    {
        foreach (var (condition, then) in branches)
        {
            if (Values.IsTrue(condition.Evaluate(frame)))
                return then.Execute(frame);
        }
        return otherwise?.Execute(frame) ?? Flow.Next;
    }
}

/// <summary>A choice by value.</summary>
internal sealed class CaseStatement(Expression value, (Expression[] Values, Block Body)[] branches, Block? otherwise) : Statement
{
    public override Flow Execute(Frame frame)
    {
        object? chosen = value.Evaluate(frame);
        foreach (var (values, body) in branches)
        {
            foreach (var candidate in values)
            {
                if (Arithmetic.Apply(frame, Operator.Equal, chosen, candidate.Evaluate(frame), candidate.Span) is true)
                    return body.Execute(frame);
            }
        }
        return otherwise?.Execute(frame) ?? Flow.Next;
    }
}

/// <summary>Text that is kept in a variable instead of being written.</summary>
internal sealed class CaptureStatement(PathExpression target, Block body) : Statement
{
    public override Flow Execute(Frame frame)
    {
        var outer = frame.BeginOutput();
        var flow = body.Execute(frame);
        string text = frame.EndOutput(outer);
        target.Write(frame, new Captured(text));
        if (flow == Flow.Return)
            frame.Result = null;
        return flow;
    }
}

/// <summary>A block in which the members of an object are variables.</summary>
internal sealed class WithStatement(Expression target, Block body) : Statement
{
    public override Flow Execute(Frame frame)
    {
        object? value = target.Evaluate(frame);
        IStore store = value switch
        {
            ThemeObject made => made,
            View view => new ViewStore(view),
            _ => throw new Fault(Problems.ThemeType(target.Span, "an object", Values.Describe(value))),
        };
        frame.Scopes.PushGlobal(store);
        frame.Scopes.PushLocal();
        var flow = body.Execute(frame);
        frame.Scopes.PopLocal();
        frame.Scopes.PopGlobal();
        return flow;
    }
}

/// <summary>A call of a function that writes a block where it says <c>$$</c>.</summary>
internal sealed class WrapStatement(CallExpression call, Block body) : Statement
{
    public override Flow Execute(Frame frame)
    {
        object function = call.Function(frame);
        if (function is not FunctionDefinition definition)
            throw new Fault(Problems.ThemeType(call.Target.Span, "a function defined with 'func'", Values.Describe(function)));
        frame.Write(Calls.InvokeDefined(frame, definition, call.Site, body), call.Span);
        return Flow.Next;
    }
}

/// <summary>The place in a function where the block given by <c>wrap</c> is written.</summary>
internal sealed class BlockCallStatement(SourceSpan span) : Statement
{
    public override Flow Execute(Frame frame)
    {
        if (!frame.Scopes.TryReadLocal("$$", out object? value) || value is not Block block)
            throw new Fault(Problems.ThemeMisplaced(span, "$$", "in a function that is called with 'wrap'"));
        frame.EnterCall(span);
        var flow = block.Execute(frame);
        frame.LeaveCall();
        return flow;
    }
}

/// <summary>A definition of a function.</summary>
internal sealed class FunctionStatement(GlobalName name, FunctionDefinition definition) : Statement
{
    public override Flow Execute(Frame frame)
    {
        name.Write(frame, definition);
        return Flow.Next;
    }
}

/// <summary>The end of a function with its result.</summary>
internal sealed class ReturnStatement(Expression? value) : Statement
{
    public override Flow Execute(Frame frame)
    {
        object? result = value?.Evaluate(frame);
        frame.Result = result is Sequence sequence ? sequence.ToArray() : result;
        return Flow.Return;
    }
}

/// <summary>The end of a loop or of one of its rounds.</summary>
internal sealed class JumpStatement(Flow flow) : Statement
{
    public override Flow Execute(Frame frame) => flow;
}
