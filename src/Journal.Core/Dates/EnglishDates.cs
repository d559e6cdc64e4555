namespace Journal.Core.Dates;

/// <summary>Dates in English: day, month, year.</summary>
internal sealed class EnglishDates : DateLanguage
{
    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] SeasonNames = ["spring", "summer", "autumn", "winter"];

    /// <inheritdoc />
    public override string Year(DatePhrase date, DateRole role) => WithEra(date, date.Unit switch
    {
        YearUnit.Year => Grouped(date.Number, ","),
        YearUnit.Decade => $"{date.Number}s",
        YearUnit.Century => $"{Ordinal(date.Number)}{Nbsp}century",
        _ => $"{Ordinal(date.Number)}{Nbsp}millennium",
    });

    /// <inheritdoc />
    public override string Years(DatePhrase first, DatePhrase last, DateRole role) => WithEra(first, first.Unit switch
    {
        YearUnit.Year => $"{Grouped(first.Number, ",")}–{Grouped(last.Number, ",")}",
        YearUnit.Decade => $"{first.Number}s–{last.Number}s",
        YearUnit.Century => $"{Ordinal(first.Number)}–{Ordinal(last.Number)}{Nbsp}centuries",
        _ => $"{Ordinal(first.Number)}–{Ordinal(last.Number)}{Nbsp}millennia",
    });

    /// <inheritdoc />
    public override string YearList(string numbers) => numbers;

    /// <inheritdoc />
    public override string Part(DatePhrase date, DateRole role)
    {
        string name = date.Part switch
        {
            <= 12 => Months[date.Part - 1],
            <= 32 => SeasonNames[SeasonOf(date.Part)],
            <= 36 => $"{Ordinal(date.Part - 32)}{Nbsp}quarter of",
            <= 39 => $"{Ordinal(date.Part - 36)}{Nbsp}third of",
            _ => $"{Ordinal(date.Part - 39)}{Nbsp}half of",
        };
        return date.Day == 0 ? name : $"{date.Day}{Nbsp}{name}";
    }

    /// <inheritdoc />
    public override string Days(DatePhrase first, DatePhrase last, DateRole role) => $"{first.Day}–{Part(last, role)}";

    /// <inheritdoc />
    public override string Join(string part, string year, YearUnit unit) => unit == YearUnit.Year ? $"{part} {year}" : $"{part}, {year}";

    /// <inheritdoc />
    public override string Since(string date) => $"from {date}";

    /// <inheritdoc />
    public override string Until(string date) => $"until {date}";

    /// <inheritdoc />
    public override string About(string date, DateRole role) => role switch
    {
        DateRole.Since => $"from c.{Nbsp}{date["from ".Length..]}",
        DateRole.Until => $"until c.{Nbsp}{date["until ".Length..]}",
        _ => $"c.{Nbsp}{date}",
    };

    /// <inheritdoc />
    public override string Conjunction(bool isChoice) => isChoice ? " or " : " and ";

    /// <inheritdoc />
    public override string WithOwnEra(string date, DatePhrase phrase) => phrase.IsBeforeChrist ? date : $"AD{Nbsp}{date}";

    private static string WithEra(DatePhrase date, string phrase) => date.IsBeforeChrist ? $"{phrase}{Nbsp}BC" : phrase;

    private static string Ordinal(long number) => (number % 100 is >= 11 and <= 13 ? 0 : number % 10) switch
    {
        1 => $"{number}st",
        2 => $"{number}nd",
        3 => $"{number}rd",
        _ => $"{number}th",
    };
}
