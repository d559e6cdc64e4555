using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>What operators do with values, in the order in which Scriban asks for their kinds.</summary>
internal static class Arithmetic
{
    /// <summary>Applies an operator other than <c>&amp;&amp;</c> and <c>||</c>.</summary>
    public static object? Apply(Frame frame, Operator op, object? left, object? right, SourceSpan span)
    {
        if (op == Operator.Coalesce)
            return left ?? right;
        if (op == Operator.NotNullThen)
            return left is null ? null : right;
        return (left, right) switch
        {
            (string or IHtml, _) or (_, string or IHtml) => OfStrings(op, left, right, span),
            (null, _) or (_, null) => OfNull(op, left is null && right is null),
            (IReadOnlyList<object?> first, IReadOnlyList<object?> second) when op == Operator.Add =>
                Sequence.From(frame, Values.Items(first).Concat(Values.Items(second)), span, first, second),
            (double, double or long or bool) or (long or bool, double) => OfDoubles(op, Values.ToDouble(left, span), Values.ToDouble(right, span), span),
            (long, long or bool) or (bool, long) => OfIntegers(frame, op, Integer(left), Integer(right), span),
            (bool, bool or View or ThemeObject) or (View or ThemeObject, bool) when op is Operator.Equal or Operator.NotEqual =>
                (Values.IsTrue(left) == Values.IsTrue(right)) == (op == Operator.Equal),
            _ => throw Wrong(op, left, right, span),
        };
    }

    private static Fault Wrong(Operator op, object? left, object? right, SourceSpan span) =>
        new(Problems.ThemeOperator(span, Operators.Symbol(op), Values.Describe(left), Values.Describe(right)));

    private static Int128 Integer(object? value) => value is long number ? number : value is true ? 1 : 0;

    private static object? OfNull(Operator op, bool areBoth) => op switch
    {
        Operator.Equal => areBoth,
        Operator.NotEqual => !areBoth,
        Operator.Less or Operator.LessOrEqual or Operator.Greater or Operator.GreaterOrEqual => false,
        _ => null,
    };

    private static object? OfStrings(Operator op, object? left, object? right, SourceSpan span)
    {
        if (op == Operator.Multiply)
            return Repeat(left, right, span);
        if (Compare(op, string.CompareOrdinal(Values.ToText(left, span), Values.ToText(right, span))) is { } answer)
            return answer;
        return op == Operator.Add
            ? Values.Checked(Values.ToText(left, span) + Values.ToText(right, span), span)
            : throw Wrong(op, left, right, span);
    }

    private static string Repeat(object? left, object? right, SourceSpan span)
    {
        var (text, count) = right is string or IHtml ? (right, left) : (left, right);
        if (count is not (long or null))
            throw Wrong(Operator.Multiply, left, right, span);
        string part = Values.ToText(text, span)!;
        int times = Math.Max(Values.ToInt(count, span), 0);
        if ((long)part.Length * times > Limits.Text)
            throw new Fault(Problems.ThemeLimit(span, $"{Limits.Text >> 20} Mi characters in a string"));
        return part.Length == 0 ? "" : string.Concat(Enumerable.Repeat(part, times));
    }

    private static object OfDoubles(Operator op, double left, double right, SourceSpan span) => op switch
    {
        Operator.Add => left + right,
        Operator.Subtract => left - right,
        Operator.Multiply => left * right,
        Operator.Divide => left / right,
        Operator.DivideWhole => Math.Round(left / right),
        Operator.Modulo => left % right,
        Operator.Equal => left == right,
        Operator.NotEqual => left != right,
        Operator.Less => left < right,
        Operator.LessOrEqual => left <= right,
        Operator.Greater => left > right,
        Operator.GreaterOrEqual => left >= right,
        _ => throw Wrong(op, left, right, span),
    };

    private static object OfIntegers(Frame frame, Operator op, Int128 left, Int128 right, SourceSpan span)
    {
        if (Compare(op, left.CompareTo(right)) is { } answer)
            return answer;
        if (right == 0 && op is Operator.DivideWhole or Operator.Modulo)
            throw new Fault(Problems.ThemeType(span, "a divisor other than 0", "0"));
        return op switch
        {
            Operator.Divide => (double)left / (double)right,
            Operator.Range => Sequence.From(frame, Range((long)left, (long)right, true), span),
            Operator.RangeBefore => Sequence.From(frame, Range((long)left, (long)right, false), span),
            _ => Fit(op, left, right, span),
        };
    }

    private static long Fit(Operator op, Int128 left, Int128 right, SourceSpan span)
    {
        var result = op switch
        {
            Operator.Add => left + right,
            Operator.Subtract => left - right,
            Operator.Multiply => left * right,
            Operator.DivideWhole => left / right,
            _ => left % right,
        };
        return result >= long.MinValue && result <= long.MaxValue
            ? (long)result
            : throw new Fault(Problems.ThemeLimit(span, "64-bit integers"));
    }

    private static bool? Compare(Operator op, int order) => op switch
    {
        Operator.Equal => order == 0,
        Operator.NotEqual => order != 0,
        Operator.Less => order < 0,
        Operator.LessOrEqual => order <= 0,
        Operator.Greater => order > 0,
        Operator.GreaterOrEqual => order >= 0,
        _ => null,
    };

    private static IEnumerable<object?> Range(long from, long to, bool inclusive)
    {
        int step = from < to ? 1 : -1;
        for (long i = from; i != to; i += step)
            yield return i;
        if (inclusive)
            yield return to;
    }
}
