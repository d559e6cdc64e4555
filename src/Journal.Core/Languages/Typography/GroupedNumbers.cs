using System.Globalization;

namespace Journal.Core.Languages.Typography;

/// <summary>Whole numbers as the interface prints them.</summary>
public static class GroupedNumbers
{
    /// <summary>Writes a number with its digits in groups of three: <c>12 345</c> with U+202F in Kazakh and Russian, where four digits stay together, <c>1,234</c> in English.</summary>
    /// <param name="number">The number.</param>
    /// <param name="language">The language; without a rule of its own the digits are not grouped.</param>
    public static string Write(long number, LanguageTag language)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        int first = number < 0 ? 1 : 0;
        if (TypographyTable.For(language) is not { } table || digits.Length - first < table.LeastGrouped)
            return digits;
        for (int i = digits.Length - 3; i > first; i -= 3)
            digits = digits.Insert(i, table.GroupSeparator.ToString());
        return digits;
    }
}
