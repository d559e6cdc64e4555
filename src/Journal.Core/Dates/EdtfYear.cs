using System.Globalization;

namespace Journal.Core.Dates;

/// <summary>The year of a date (ISO 8601-2, 4.4, 4.7 and 8.3): four digits of which any may be unspecified, or a long year.</summary>
/// <param name="Digits">The digits without sign; <c>X</c> stands for an unspecified one. Four, or any number in a long year.</param>
public sealed record EdtfYear(string Digits)
{
    /// <summary>The most digits that a long year may have, its exponent counted.</summary>
    public const int MostDigits = 15;

    /// <summary>Whether the year is written with a minus: -0043 is 44 BC.</summary>
    public bool IsNegative { get; init; }

    /// <summary>Whether the year is written with <c>Y</c>.</summary>
    public bool IsLong { get; init; }

    /// <summary>How many zeros follow the digits, as in <c>Y-17E7</c>.</summary>
    public int Exponent { get; init; }

    /// <summary>How many digits are meant exactly, as in <c>1950S2</c>; null for all.</summary>
    public int? SignificantDigits { get; init; }

    /// <summary>What is doubted about the year.</summary>
    public EdtfQualifier Qualifier { get; init; }

    /// <summary>Whether nothing is known about the year: <c>XXXX</c>.</summary>
    public bool IsUnknown => Digits.AsSpan().TrimStart('X').IsEmpty;

    /// <summary>Whether any digit is unspecified.</summary>
    public bool IsMasked => Digits.Contains('X', StringComparison.Ordinal);

    /// <summary>The year as it is written, unspecified digits read as 0, exact or estimated; astronomical.</summary>
    public long Value => Signed(Number('0'));

    /// <summary>The earliest year that is meant; astronomical.</summary>
    public long Earliest => IsNegative ? -Largest : Smallest;

    /// <summary>The latest year that is meant; astronomical.</summary>
    public long Latest => IsNegative ? -Smallest : Largest;

    private long Smallest => Number('0') - (Number('0') % Unit);

    private long Largest => Number('9') - (Number('9') % Unit) + Unit - 1;

    // How many years share the significant digits.
    private long Unit
    {
        get
        {
            int digits = Number('0').ToString(CultureInfo.InvariantCulture).Length;
            return PowerOfTen(SignificantDigits is { } significant ? Math.Max(0, digits - significant) : 0);
        }
    }

    /// <summary>Whether a year has these digits.</summary>
    /// <param name="year">Astronomical year.</param>
    public bool Matches(long year)
    {
        if (year < Earliest || year > Latest)
            return false;
        long rest = Math.Abs(year);
        for (int i = Digits.Length - 1; i >= 0 && IsMasked; i--, rest /= 10)
        {
            if (Digits[i] != 'X' && Digits[i] - '0' != rest % 10)
                return false;
        }
        return true;
    }

    /// <summary>The year in EDTF, without its qualifier.</summary>
    public override string ToString()
    {
        string exponent = Exponent > 0 ? string.Create(CultureInfo.InvariantCulture, $"E{Exponent}") : "";
        string significant = SignificantDigits is { } digits ? string.Create(CultureInfo.InvariantCulture, $"S{digits}") : "";
        return $"{(IsLong ? "Y" : "")}{(IsNegative ? "-" : "")}{Digits}{exponent}{significant}";
    }

    private long Number(char unspecified)
    {
        long number = 0;
        foreach (char digit in Digits)
            number = (number * 10) + ((digit == 'X' ? unspecified : digit) - '0');
        return number * PowerOfTen(Exponent);
    }

    private long Signed(long number) => IsNegative ? -number : number;

    private static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (; exponent > 0; exponent--)
            power *= 10;
        return power;
    }
}
