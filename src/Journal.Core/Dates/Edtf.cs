using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Journal.Core.Text;

namespace Journal.Core.Dates;

/// <summary>
/// A date or period as scholars know it: of any precision, uncertain, approximate, with unspecified digits, open ends or several possibilities
/// (Extended Date/Time Format, ISO 8601-2:2019, Annex A, levels 0, 1 and 2). Values are equal if they mean the same; they are ordered by their
/// earliest day, then their latest day, then their text.
/// </summary>
public sealed class Edtf : IEquatable<Edtf>, IComparable<Edtf>
{
    private readonly string text;

    internal Edtf(EdtfForm form, ValueList<EdtfRange> members)
    {
        Form = form;
        Members = members;
        text = EdtfWriter.Write(form, members);
        var dates = Dates(members).ToList();
        Precision = dates.Count == 0 ? EdtfPrecision.Unknown : dates.Min(date => date.Precision);
        IsUncertain = dates.Exists(date => date.Qualifier.HasFlag(EdtfQualifier.Uncertain));
        IsApproximate = dates.Exists(date => date.Qualifier.HasFlag(EdtfQualifier.Approximate));
        EarliestDay = members.All(member => member.EarliestDay is not null) ? members.Min(member => member.EarliestDay!.Value) : null;
        LatestDay = members.All(member => member.LatestDay is not null) ? members.Max(member => member.LatestDay!.Value) : null;
    }

    /// <summary>What kind of expression this is.</summary>
    public EdtfForm Form { get; }

    /// <summary>The date or interval, or the members of the set, in the order of writing.</summary>
    public ValueList<EdtfRange> Members { get; }

    /// <summary>Where the date, interval or first member begins.</summary>
    public EdtfEnd Start => Members[0].Start;

    /// <summary>Where the date, interval or last member ends.</summary>
    public EdtfEnd End => Members[^1].End;

    /// <summary>The first day that can be meant; null for an open or unknown start and for an unknown year (<c>XXXX</c>).</summary>
    public DayNumber? EarliestDay { get; }

    /// <summary>The last day that can be meant; null for an open or unknown end and for an unknown year (<c>XXXX</c>).</summary>
    public DayNumber? LatestDay { get; }

    /// <summary>How exact the value is: the coarsest of its dates.</summary>
    public EdtfPrecision Precision { get; }

    /// <summary>Whether any part of it is doubted.</summary>
    public bool IsUncertain { get; }

    /// <summary>Whether any part of it is approximate.</summary>
    public bool IsApproximate { get; }

    /// <summary>The astronomical year to file the value under: of its earliest day, else of its latest; null if neither is known.</summary>
    public long? YearOf => (EarliestDay ?? LatestDay)?.ToCalendar().Year;

    /// <summary>A day.</summary>
    /// <param name="day">The day.</param>
    public static Edtf Of(DateOnly day) => FromText(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A year.</summary>
    /// <param name="year">Astronomical year from -9999 to 9999.</param>
    /// <exception cref="FormatException">The year has more than four digits.</exception>
    public static Edtf OfYear(int year) => FromText(year.ToString("0000", CultureInfo.InvariantCulture));

    /// <summary>Reads a value.</summary>
    /// <param name="text">The text, without space around it.</param>
    /// <param name="value">The value, or null.</param>
    /// <param name="error">Where and why the text is no value.</param>
    public static bool TryParse(ReadOnlySpan<char> text, [NotNullWhen(true)] out Edtf? value, out EdtfError error)
    {
        var reader = new EdtfReader(text);
        value = reader.Read();
        error = reader.Error;
        return value is not null;
    }

    /// <summary>Reads a value that an author wrote.</summary>
    /// <param name="source">Where it stands; space around it does not count.</param>
    /// <returns>The value, or null with a diagnostic on what is wrong and, for usual mistakes, the right form as a hint.</returns>
    public static Checked<Edtf?> Parse(SourceSpan source)
    {
        int length = source.Text.Trim().Length;
        int start = length == 0 ? 0 : source.Length - source.Text.TrimStart().Length;
        var trimmed = source.Slice(start, length);
        if (TryParse(trimmed.Text, out var value, out var error))
            return new(value, []);
        string written = trimmed.Text.ToString();
        return new(null, [Problems.OfDate(trimmed, error, DateMistakes.Suggest(written))]);
    }

    /// <inheritdoc />
    public int CompareTo(Edtf? other)
    {
        if (other is null)
            return 1;
        int order = Nullable.Compare(EarliestDay, other.EarliestDay);
        if (order == 0)
            order = (LatestDay?.Value ?? long.MaxValue).CompareTo(other.LatestDay?.Value ?? long.MaxValue);
        return order != 0 ? order : string.CompareOrdinal(text, other.text);
    }

    /// <inheritdoc />
    public bool Equals(Edtf? other) => other is not null && text == other.text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as Edtf);

    /// <inheritdoc />
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <summary>The value in canonical EDTF.</summary>
    public override string ToString() => text;

    private static Edtf FromText(string text) =>
        TryParse(text, out var value, out _) ? value : throw new FormatException($"'{text}' is not a date in EDTF");

    private static IEnumerable<EdtfDate> Dates(ValueList<EdtfRange> members) =>
        members.SelectMany(member => new[] { member.Start.Date, member.End.Date }).OfType<EdtfDate>();
}
