using System.Globalization;

namespace Journal.Theming.Language.Builtins;

/// <summary>The group <c>math</c>.</summary>
internal static class MathFunctions
{
    public static IEnumerable<Builtin> All { get; } =
    [
        new("abs", 1, 1, Abs),
        new("ceil", 1, 1, a => Math.Ceiling(a.Double(0))),
        new("floor", 1, 1, a => Math.Floor(a.Double(0))),
        new("round", 1, 2, a => Round(a)),
        new("divided_by", 2, 2, DividedBy),
        new("plus", 2, 2, a => Arithmetic.Apply(a.Frame, Operator.Add, a[0], a[1], a.Span)),
        new("minus", 2, 2, a => Arithmetic.Apply(a.Frame, Operator.Subtract, a[0], a[1], a.Span)),
        new("times", 2, 2, a => Arithmetic.Apply(a.Frame, Operator.Multiply, a[0], a[1], a.Span)),
        new("modulo", 2, 2, a => Arithmetic.Apply(a.Frame, Operator.Modulo, a[0], a[1], a.Span)),
        new("format", 2, 2, Format),
        new("is_number", 1, 1, a => a[0] is long or double),
    ];

    private static object? Abs(Arguments a) => a[0] switch
    {
        null => null,
        long number when number != long.MinValue => Math.Abs(number),
        double number => Math.Abs(number),
        _ => throw a.Wrong(0, "a number"),
    };

    private static double Round(Arguments a)
    {
        int precision = a.Count > 1 ? a.Int(1) : 0;
        return precision is < 0 or > 15 ? throw a.Wrong(1, "a number of digits from 0 to 15") : Math.Round(a.Double(0), precision);
    }

    private static object? DividedBy(Arguments a)
    {
        object? result = Arithmetic.Apply(a.Frame, Operator.Divide, a.Double(0), a[1], a.Span);
        if (!Values.IsShort(a[1]) || result is not double quotient)
            return result;
        quotient = Math.Floor(quotient);
        return quotient is >= int.MinValue and <= int.MaxValue ? (long)quotient : throw a.Wrong(1, "a number that leaves a 32-bit quotient");
    }

    private static string Format(Arguments a)
    {
        string format = a.TextOrEmpty(1);
        try
        {
            return a[0] switch
            {
                null => "",
                long number when Values.IsShort(number) => ((int)number).ToString(format, CultureInfo.InvariantCulture),
                long number => number.ToString(format, CultureInfo.InvariantCulture),
                double number => number.ToString(format, CultureInfo.InvariantCulture),
                _ => throw a.Wrong(0, "a number"),
            };
        }
        catch (FormatException)
        {
            throw a.Wrong(1, "a format of .NET for numbers");
        }
    }
}
