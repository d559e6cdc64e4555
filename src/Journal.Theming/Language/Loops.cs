using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>Options behind the list of a loop.</summary>
internal sealed class LoopOptions
{
    /// <summary>How many items at most; 0 and less mean all.</summary>
    public Expression? Limit { get; set; }

    /// <summary>How many items are left out at the beginning.</summary>
    public Expression? Offset { get; set; }

    /// <summary>Whether the last item comes first.</summary>
    public bool Reversed { get; set; }
}

/// <summary>The bodies of a loop.</summary>
/// <param name="Each">For every item.</param>
/// <param name="Empty">Where there is no item.</param>
internal sealed record ForBodies(Block Each, Block? Empty);

/// <summary>A loop over a list.</summary>
internal sealed class ForStatement(PathExpression variable, Expression list, LoopOptions options, ForBodies bodies, SourceSpan span) : Statement
{
    public override Flow Execute(Frame frame)
    {
        object? value = list.Evaluate(frame);
        if (value is null)
            return Flow.Next;
        if (value is not IReadOnlyList<object?> items)
            throw new Fault(Problems.ThemeType(list.Span, "a list", Values.Describe(value)));
        var chosen = Choose(frame, items);
        frame.Scopes.PushLoop();
        var flow = Run(frame, chosen);
        frame.Scopes.PopLoop();
        return flow == Flow.Return ? flow : Flow.Next;
    }

    private IEnumerable<object?> Choose(Frame frame, IReadOnlyList<object?> items)
    {
        int offset = options.Offset is null ? 0 : Values.ToInt(options.Offset.Evaluate(frame), options.Offset.Span);
        int limit = options.Limit is null ? 0 : Values.ToInt(options.Limit.Evaluate(frame), options.Limit.Span);
        IEnumerable<object?> chosen = items;
        if (offset > 0)
            chosen = chosen.Skip(offset);
        if (options.Reversed)
            chosen = chosen.Reverse();
        return limit > 0 ? chosen.Take(limit) : chosen;
    }

    private Flow Run(Frame frame, IEnumerable<object?> items)
    {
        using var iterator = items.GetEnumerator();
        var state = new LoopState(items, iterator);
        frame.Scopes.SetLoopVariable("for", state, isLocal: false);
        if (!iterator.MoveNext())
            return bodies.Empty?.Execute(frame) ?? Flow.Next;
        bool isLocal = variable is LocalName;
        string name = variable is GlobalName global ? global.Name : ((LocalName)variable).Name;
        while (true)
        {
            frame.Step(span);
            state.Begin();
            frame.Scopes.SetLoopVariable(name, Values.Normal(iterator.Current), isLocal);
            var flow = bodies.Each.Execute(frame);
            if (flow == Flow.Return)
                return flow;
            bool isLast = state.IsLast();
            if (flow == Flow.Break || isLast)
                return Flow.Next;
            state.Index++;
        }
    }
}

/// <summary>Where a loop is; looks ahead only when asked, since lazy lists may call functions.</summary>
internal sealed class LoopState(IEnumerable<object?> items, IEnumerator<object?> iterator)
{
    private bool lookedAhead;
    private bool isLast;
    private int? length;

    /// <summary>Number of the round, from 0.</summary>
    public int Index { get; set; }

    /// <summary>A new round begins.</summary>
    public void Begin() => lookedAhead = false;

    /// <summary>Moves to the next item and says whether there was none.</summary>
    public bool IsLast()
    {
        if (!lookedAhead)
            isLast = !iterator.MoveNext();
        lookedAhead = true;
        return isLast;
    }

    /// <summary>A member of <c>for</c>.</summary>
    public object Get(string member) => member switch
    {
        "index" => (long)Index,
        "rindex" => (long)(Length() - Index - 1),
        "first" => Index == 0,
        "last" => IsLast(),
        "even" => (Index & 1) == 0,
        "odd" => (Index & 1) == 1,
        _ => (long)Length(),
    };

    private int Length() => length ??= items.Count();
}
