using System.Globalization;
using System.Text;

namespace Journal.Core.Dates;

/// <summary>The grammar of dates in one language. Spaces inside a phrase that must not break are U+00A0.</summary>
internal abstract class DateLanguage
{
    /// <summary>The no-break space.</summary>
    protected const char Nbsp = '\u00a0';

    /// <summary>The year, decade, century or millennium of a phrase with its era.</summary>
    public abstract string Year(DatePhrase date, DateRole role);

    /// <summary>Two years, decades, centuries or millennia of one era with a dash: <c>1991–1997 гг.</c></summary>
    public abstract string Years(DatePhrase first, DatePhrase last, DateRole role);

    /// <summary>A list or span of plain years with the word for years: <c>1667, 1668 гг.</c></summary>
    public abstract string YearList(string numbers);

    /// <summary>The month, season or day of a phrase.</summary>
    public abstract string Part(DatePhrase date, DateRole role);

    /// <summary>Two days of one month: <c>19–20 июня</c>.</summary>
    public abstract string Days(DatePhrase first, DatePhrase last, DateRole role);

    /// <summary>Joins the part of a year and the year.</summary>
    public abstract string Join(string part, string year, YearUnit unit);

    /// <summary>Something that goes on after a date.</summary>
    public abstract string Since(string date);

    /// <summary>Something that ends at a date.</summary>
    public abstract string Until(string date);

    /// <summary>Something near a date; <paramref name="role"/> says whether a word for since or until is part of it.</summary>
    public abstract string About(string date, DateRole role);

    /// <summary>The last of several possibilities, or the last of several dates.</summary>
    public abstract string Conjunction(bool isChoice);

    /// <summary>The date with its era where the other end of an interval has another one.</summary>
    public abstract string WithOwnEra(string date, DatePhrase phrase);

    /// <summary>The whole phrase.</summary>
    public string Write(DatePhrase date, DateRole role)
    {
        if (date.IsYearOnly)
            return Year(date, role);
        string part = Part(date, role);
        return date.Unit == YearUnit.None ? part : Join(part, YearBeside(date, role), date.Unit);
    }

    /// <summary>The year where a month or day stands beside it.</summary>
    public virtual string YearBeside(DatePhrase date, DateRole role) => Year(date, role);

    /// <summary>A number in digits, in groups of three from five digits on.</summary>
    protected static string Grouped(long number, string separator)
    {
        string digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Length < 5)
            return digits;
        var grouped = new StringBuilder(digits.Length * 2);
        for (int i = 0; i < digits.Length; i++)
        {
            if (i > 0 && (digits.Length - i) % 3 == 0)
                grouped.Append(separator);
            grouped.Append(digits[i]);
        }
        return grouped.ToString();
    }

    /// <summary>A number from 1 to 100 in Roman numerals.</summary>
    protected static string Roman(long number)
    {
        string[] tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC", "C"];
        string[] ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
        return tens[number / 10] + ones[number % 10];
    }

    /// <summary>The season 0–3 (spring, summer, autumn, winter) of a division 21–32.</summary>
    protected static int SeasonOf(int part) => (part - Seasons.First) % 4;
}
