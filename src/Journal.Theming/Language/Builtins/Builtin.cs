using Journal.Core.Text;

namespace Journal.Theming.Language.Builtins;

/// <summary>What a built-in function does.</summary>
internal delegate object? BuiltinBody(Arguments arguments);

/// <summary>A built-in function.</summary>
/// <param name="Name">Its name without the group.</param>
/// <param name="Required">How many arguments it needs.</param>
/// <param name="Maximum">How many it takes.</param>
/// <param name="Body">What it does.</param>
internal sealed record Builtin(string Name, int Required, int Maximum, BuiltinBody Body)
{
    /// <summary>Whether the first argument is turned into text.</summary>
    public bool TakesText { get; init; }

    /// <summary>Runs the function.</summary>
    public object? Invoke(Arguments arguments)
    {
        arguments.Frame.Step(arguments.Span);
        if (arguments.Count < Required)
            throw new Fault(Problems.ThemeArguments(arguments.Span, $"at least {Required} arguments", arguments.Count));
        if (arguments.Count > Maximum)
            throw new Fault(Problems.ThemeArguments(arguments.Span, $"at most {Maximum} arguments", arguments.Count));
        return Body(arguments);
    }
}

/// <summary>The arguments of a built-in function, turned into what it takes by Scriban's rules.</summary>
/// <param name="Frame">The render.</param>
/// <param name="Site">The call.</param>
/// <param name="Values">The values.</param>
internal readonly record struct Arguments(Frame Frame, CallSite Site, object?[] Values)
{
    /// <summary>The whole call.</summary>
    public SourceSpan Span => Site.Span;

    /// <summary>How many arguments there are.</summary>
    public int Count => Values.Length;

    /// <summary>An argument as it is; null where it is left out.</summary>
    public object? this[int index] => index < Values.Length ? Values[index] : null;

    /// <summary>Where an argument stands.</summary>
    public SourceSpan SpanOf(int index) => index < Site.Arguments.Length ? Site.Arguments[index].Span : Span;

    /// <summary>An argument as text; null stays null.</summary>
    public string? Text(int index) => Language.Values.ToText(this[index], SpanOf(index));

    /// <summary>An argument as text; null is empty.</summary>
    public string TextOrEmpty(int index) => Text(index) ?? "";

    /// <summary>An argument as an integer.</summary>
    public int Int(int index) => Language.Values.ToInt(this[index], SpanOf(index));

    /// <summary>An argument as a fraction.</summary>
    public double Double(int index) => Language.Values.ToDouble(this[index], SpanOf(index));

    /// <summary>An argument as a list; null stays null.</summary>
    public IReadOnlyList<object?>? List(int index) => this[index] switch
    {
        null => null,
        IReadOnlyList<object?> list => list,
        var other => throw new Fault(Problems.ThemeType(SpanOf(index), "a list", Language.Values.Describe(other))),
    };

    /// <summary>An argument as a function.</summary>
    public object Function(int index) => Language.Values.IsFunction(this[index])
        ? this[index]!
        : throw new Fault(Problems.ThemeType(SpanOf(index), "a function (written with @)", Language.Values.Describe(this[index])));

    /// <summary>A computed string that is not too long.</summary>
    public string Checked(string text) => Language.Values.Checked(text, Span);

    /// <summary>A list computed from others.</summary>
    public Sequence Sequence(IEnumerable<object?> items, params ReadOnlySpan<IReadOnlyList<object?>> sources) =>
        Language.Sequence.From(Frame, items, Span, sources);

    /// <summary>Refuses an argument that Scriban refuses too or handles in a way that is not followed here.</summary>
    public Fault Wrong(int index, string expected)
    {
        string found = Language.Values.Describe(this[index]);
        return new Fault(Problems.ThemeType(SpanOf(index), expected, expected.StartsWith(found, StringComparison.Ordinal) ? "this one" : found));
    }
}
