using System.Collections;
using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>
/// A list that a function or a range computed. It is computed at once, unless a template's function takes part:
/// then, as in Scriban, each time that it is gone through, since that function may write text.
/// </summary>
internal sealed class Sequence : IReadOnlyList<object?>
{
    private const int MaximalDepth = 60;

    private readonly IEnumerable<object?> items;
    private readonly int depth;

    private Sequence(IEnumerable<object?> items, int depth)
    {
        this.items = items;
        this.depth = depth;
    }

    public static Sequence Empty { get; } = new(Array.Empty<object?>(), 0);

    public int Count => items is object?[] array ? array.Length : items.Count();

    public object? this[int index] => items is object?[] array ? array[index] : items.ElementAt(index);

    /// <summary>Makes a sequence from finished items.</summary>
    public static Sequence Of(object?[] items) => new(items, 0);

    /// <summary>Makes a sequence by a computation over a list, at once if nothing in it calls a template.</summary>
    /// <param name="frame">Counts the items.</param>
    /// <param name="computed">The computation.</param>
    /// <param name="span">What is computed.</param>
    /// <param name="sources">The lists that it goes through.</param>
    public static Sequence From(Frame frame, IEnumerable<object?> computed, SourceSpan span, params ReadOnlySpan<IReadOnlyList<object?>> sources)
    {
        int deepest = 0;
        foreach (var source in sources)
            deepest = Math.Max(deepest, source is Sequence { depth: > 0 } lazy ? lazy.depth : 0);
        return deepest == 0 ? new Sequence(Counted(frame, computed, span).ToArray(), 0) : Lazily(frame, computed, span, deepest);
    }

    /// <summary>Makes a sequence that is computed each time.</summary>
    public static Sequence Calling(Frame frame, IEnumerable<object?> computed, SourceSpan span, IReadOnlyList<object?> source) =>
        Lazily(frame, computed, span, source is Sequence sequence ? sequence.depth : 0);

    public object?[] ToArray() => items.ToArray();

    public IEnumerator<object?> GetEnumerator() => items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();

    private static Sequence Lazily(Frame frame, IEnumerable<object?> computed, SourceSpan span, int deepest)
    {
        if (deepest >= MaximalDepth)
            throw new Fault(Problems.ThemeLimit(span, $"{MaximalDepth} computed lists within each other"));
        return new Sequence(Counted(frame, computed, span), deepest + 1);
    }

    private static IEnumerable<object?> Counted(Frame frame, IEnumerable<object?> computed, SourceSpan span)
    {
        foreach (object? item in computed)
        {
            frame.Step(span);
            yield return item;
        }
    }
}
