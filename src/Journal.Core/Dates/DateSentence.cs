using System.Globalization;
using Journal.Core.Text;

namespace Journal.Core.Dates;

/// <summary>Puts the words of a language together for a whole value: ends of intervals, members of sets, doubts. Null where there are no words.</summary>
internal readonly ref struct DateSentence(DateLanguage words)
{
    private readonly DateLanguage words = words;

    /// <summary>The sentence for a value.</summary>
    public string? Write(Edtf value) => value.Form switch
    {
        EdtfForm.Date or EdtfForm.DateTime => WriteDate(value.Start.Date!),
        EdtfForm.Interval => WriteInterval(value.Members[0]),
        _ => WriteSet(value.Members, value.Form == EdtfForm.OneOf),
    };

    private string? WriteDate(EdtfDate date)
    {
        if (DatePhrase.Of(date) is not { } phrase)
            return null;
        var role = IsAbout(date) ? DateRole.About : DateRole.Plain;
        string text = words.Write(phrase, role);
        if (date.Time is not null)
            text += TimeWords(date.Time);
        return WithDoubts(text, date, DateRole.Plain);
    }

    private string? WriteInterval(EdtfRange range)
    {
        if (range.Start.Date is { } start && range.End.Date is { } end)
            return WriteBetween(start, end);
        if (range.Start.Date is null && range.End.Date is null)
            return null;
        var date = range.Start.Date ?? range.End.Date!;
        bool isOpen = range.Start.Kind == EdtfEndKind.Open || range.End.Kind == EdtfEndKind.Open;
        if (!isOpen)
            return WriteDate(date) is { } known ? range.Start.Date is null ? $"? – {known}" : $"{known} – ?" : null;
        if (DatePhrase.Of(date) is not { } phrase)
            return null;
        return range.Start.Date is null
            ? WithDoubts(words.Until(words.Write(phrase, DateRole.Until)), date, DateRole.Until)
            : WithDoubts(words.Since(words.Write(phrase, DateRole.Since)), date, DateRole.Since);
    }

    private string? WriteBetween(EdtfDate start, EdtfDate end)
    {
        if (DatePhrase.Of(start) is not { } first || DatePhrase.Of(end) is not { } last)
            return null;
        bool sameDoubts = start.Qualifier == end.Qualifier && IsAbout(start) == IsAbout(end);
        if (!sameDoubts)
            return $"{WriteDate(start)} – {WriteDate(end)}";
        var role = IsAbout(start) ? DateRole.About : DateRole.Plain;
        return WithDoubts(Collapse(first, last, role), start, DateRole.Plain);
    }

    private string Collapse(DatePhrase first, DatePhrase last, DateRole role)
    {
        if (first == last)
            return words.Write(first, role);
        if (first.IsBeforeChrist != last.IsBeforeChrist)
            return $"{words.WithOwnEra(words.Write(first, role), first)} – {words.WithOwnEra(words.Write(last, role), last)}";
        if (first.IsYearOnly && last.IsYearOnly && first.Unit == last.Unit)
            return words.Years(first, last, role);
        bool sameYear = first.Unit == last.Unit && first.Number == last.Number;
        bool sameKind = first.Day > 0 == last.Day > 0 && !first.IsYearOnly && !last.IsYearOnly;
        if (!sameYear || !sameKind || first.Part > DatePhrase.LastSeason || last.Part > DatePhrase.LastSeason)
            return $"{words.Write(first, role)} – {words.Write(last, role)}";
        string parts = first.Day == 0
            ? $"{words.Part(first, role)}–{words.Part(last, role)}"
            : first.Part == last.Part ? words.Days(first, last, role) : $"{words.Part(first, role)} – {words.Part(last, role)}";
        return first.Unit == YearUnit.None ? parts : words.Join(parts, words.YearBeside(last, role), last.Unit);
    }

    private string? WriteSet(ValueList<EdtfRange> members, bool isChoice)
    {
        if (members.Count > 1 && members.All(IsPlainYears))
            return words.YearList(Enumerate(members.Select(YearNumbers).ToList(), isChoice));
        var texts = new List<string>();
        foreach (var member in members)
        {
            if ((member.IsSingle && member.Start.Date is { } date ? WriteDate(date) : WriteInterval(member)) is not { } text)
                return null;
            texts.Add(text);
        }
        return Enumerate(texts, isChoice);
    }

    private string Enumerate(List<string> texts, bool isChoice) =>
        texts.Count == 1 ? texts[0] : string.Join(", ", texts.Take(texts.Count - 1)) + words.Conjunction(isChoice) + texts[^1];

    private string WithDoubts(string text, EdtfDate date, DateRole role)
    {
        string about = IsAbout(date) ? words.About(text, role) : text;
        return date.Qualifier.HasFlag(EdtfQualifier.Uncertain) ? about + "\u00a0(?)" : about;
    }

    private static bool IsAbout(EdtfDate date) =>
        date.Qualifier.HasFlag(EdtfQualifier.Approximate) || date.Year.SignificantDigits is not null || date.Year.Exponent > 0;

    private static bool IsPlainYears(EdtfRange member) =>
        member.Start.Date is { } start && member.End.Date is { } end && IsPlainYear(start) && IsPlainYear(end);

    private static bool IsPlainYear(EdtfDate date) =>
        date is { Precision: EdtfPrecision.Year, Qualifier: EdtfQualifier.None, Year.Value: > 0 and < 10_000 } && !IsAbout(date);

    private static string YearNumbers(EdtfRange member)
    {
        string first = member.Start.Date!.Year.Value.ToString(CultureInfo.InvariantCulture);
        return member.IsSingle ? first : $"{first}–{member.End.Date!.Year.Value.ToString(CultureInfo.InvariantCulture)}";
    }

    // Seconds only where they say something; Z is UTC.
    private static string TimeWords(string time)
    {
        string clock = time[5..8] == ":00" ? time[..5] : time[..8];
        string zone = time[8..];
        string zoneWords = zone.Length == 0 ? "" : zone == "Z" ? "\u00a0UTC" : $"\u00a0UTC{zone}";
        return $", {clock}{zoneWords}";
    }
}
