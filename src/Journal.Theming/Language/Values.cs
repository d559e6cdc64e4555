using System.Globalization;
using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>What the values of templates are and how they turn into each other.</summary>
internal static class Values
{
    /// <summary>The value as templates see it: integers of any width become <c>long</c>, lazy values are computed.</summary>
    public static object? Normal(object? value) => value switch
    {
        int number => (long)number,
        Lazy<object?> lazy => Normal(lazy.Value),
        short or byte or ushort or uint or sbyte => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        float number => (double)number,
        null or string or bool or long or double or View or IHtml or IReadOnlyList<object?> or ThemeFunction => value,
        FunctionDefinition or Builtins.Builtin or IncludeFunction or ThemeObject or Captured => value,
        _ => throw new Fault(Problems.ThemeType(SourceSpan.None, "a value that templates know", value.GetType().Name)),
    };

    /// <summary>The items of a list.</summary>
    public static IEnumerable<object?> Items(IReadOnlyList<object?> list)
    {
        foreach (object? item in list)
            yield return Normal(item);
    }

    /// <summary>Whether a value counts as true: everything but null and false.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    /// <summary>Whether reading the value calls it.</summary>
    public static bool IsFunction(object? value) => value is FunctionDefinition or Builtins.Builtin or ThemeFunction or IncludeFunction;

    /// <summary>Whether an integer fits 32 bits; Scriban has two sorts of integers.</summary>
    public static bool IsShort(object? value) => value is long and >= int.MinValue and <= int.MaxValue;

    /// <summary>What a value is, for messages.</summary>
    public static string Describe(object? value) => value switch
    {
        null => "nothing (null)",
        bool => "true or false",
        long or double => "a number",
        string or IHtml => "a string",
        Captured => "captured text",
        IReadOnlyList<object?> => "a list",
        ThemeObject or View => "an object",
        _ => "a function",
    };

    /// <summary>A value as text; null for null.</summary>
    public static string? ToText(object? value, SourceSpan span) => value switch
    {
        null => null,
        string text => text,
        IHtml html => html.ToString(),
        bool truth => truth ? "true" : "false",
        long number => number.ToString(CultureInfo.InvariantCulture),
        double number => number.ToString(CultureInfo.InvariantCulture),
        Captured captured => captured.Text,
        IReadOnlyList<object?> or ThemeObject => Notation.Of(value, span),
        _ => throw new Fault(Problems.ThemeType(span, "a value that can be written", Describe(value))),
    };

    /// <summary>A value as a 32-bit integer: null is 0, a fraction is rounded to the nearest even, a string is read.</summary>
    public static int ToInt(object? value, SourceSpan span)
    {
        switch (value)
        {
            case null:
                return 0;
            case bool truth:
                return truth ? 1 : 0;
            case long number when IsShort(value):
                return (int)number;
            case double number when Math.Abs(Math.Round(number)) < int.MaxValue:
                return (int)Math.Round(number);
            case string or IHtml when int.TryParse(ToText(value, span), NumberStyles.Integer, CultureInfo.InvariantCulture, out int read):
                return read;
            default:
                throw new Fault(Problems.ThemeType(span, "an integer", Describe(value)));
        }
    }

    /// <summary>A value as a fraction: null is 0.</summary>
    public static double ToDouble(object? value, SourceSpan span) => value switch
    {
        null => 0,
        double number => number,
        long number => number,
        bool truth => truth ? 1 : 0,
        _ => throw new Fault(Problems.ThemeType(span, "a number", Describe(value))),
    };

    /// <summary>Text that is not too long.</summary>
    public static string Checked(string text, SourceSpan span) =>
        text.Length <= Limits.Text ? text : throw new Fault(Problems.ThemeLimit(span, $"{Limits.Text >> 20} Mi characters in a string"));

    /// <summary>Whether two items of lists are the same to Scriban: no conversion between sorts.</summary>
    public static bool AreSame(object? a, object? b, SourceSpan span)
    {
        if (a is null || b is null)
            return a is null && b is null;
        if (a is string or IHtml && b is string or IHtml)
            return string.Equals(ToText(a, span), ToText(b, span), StringComparison.Ordinal);
        if (a is bool or long or double or string or IHtml || b is bool or long or double or string or IHtml)
            return a.Equals(b);
        if (a is Captured && b is Captured)
            return ReferenceEquals(a, b);
        throw new Fault(Problems.ThemeType(span, "a string, a number or true or false", Describe(a)));
    }
}
