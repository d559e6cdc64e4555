namespace Journal.Core.Dates;

/// <summary>Dates in Russian: day, month, year; after «с», «до» and «около» in the genitive.</summary>
internal sealed class RussianDates : DateLanguage
{
    private static readonly string[] Months =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly string[] MonthsOf =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    private static readonly string[] SeasonNames = ["весна", "лето", "осень", "зима"];
    private static readonly string[] SeasonsOf = ["весны", "лета", "осени", "зимы"];

    /// <inheritdoc />
    public override string Year(DatePhrase date, DateRole role) => WithEra(date, date.Unit switch
    {
        YearUnit.Year => $"{Number(date)}{Nbsp}г.",
        YearUnit.Decade => $"{date.Number}-{(role == DateRole.Plain ? "е" : "х")}{Nbsp}гг.",
        YearUnit.Century => $"{Roman(date.Number)}{Nbsp}в.",
        _ => $"{Roman(date.Number)}{Nbsp}тысячелети{(role == DateRole.Plain ? "е" : "я")}",
    });

    /// <inheritdoc />
    public override string Years(DatePhrase first, DatePhrase last, DateRole role) => WithEra(first, first.Unit switch
    {
        YearUnit.Year => $"{Number(first)}–{Number(last)}{Nbsp}гг.",
        YearUnit.Decade => $"{first.Number}–{last.Number}-{(role == DateRole.Plain ? "е" : "х")}{Nbsp}гг.",
        YearUnit.Century => $"{Roman(first.Number)}–{Roman(last.Number)}{Nbsp}вв.",
        _ => $"{Roman(first.Number)}–{Roman(last.Number)}{Nbsp}тысячелети{(role == DateRole.Plain ? "я" : "й")}",
    });

    /// <inheritdoc />
    public override string YearList(string numbers) => $"{numbers}{Nbsp}гг.";

    /// <inheritdoc />
    public override string Part(DatePhrase date, DateRole role)
    {
        bool genitive = role != DateRole.Plain || date.Day > 0;
        string name = date.Part switch
        {
            <= 12 => (genitive ? MonthsOf : Months)[date.Part - 1],
            <= 32 => (genitive ? SeasonsOf : SeasonNames)[SeasonOf(date.Part)],
            <= 36 => $"{Roman(date.Part - 32)}{Nbsp}квартал{(genitive ? "а" : "")}",
            <= 39 => $"{Roman(date.Part - 36)}{Nbsp}трет{(genitive ? "и" : "ь")}",
            _ => $"{Roman(date.Part - 39)}{Nbsp}полугоди{(genitive ? "я" : "е")}",
        };
        return date.Day == 0 ? name : $"{date.Day}{Nbsp}{name}";
    }

    /// <inheritdoc />
    public override string Days(DatePhrase first, DatePhrase last, DateRole role) => $"{first.Day}–{Part(last, role)}";

    /// <inheritdoc />
    public override string Join(string part, string year, YearUnit unit) => unit == YearUnit.Year ? $"{part} {year}" : $"{part}, {year}";

    /// <inheritdoc />
    public override string Since(string date) => $"с{Nbsp}{date}";

    /// <inheritdoc />
    public override string Until(string date) => $"до{Nbsp}{date}";

    /// <inheritdoc />
    public override string About(string date, DateRole role) => role == DateRole.Plain ? $"около{Nbsp}{date}" : $"примерно {date}";

    /// <inheritdoc />
    public override string Conjunction(bool isChoice) => isChoice ? " или " : " и ";

    /// <inheritdoc />
    public override string WithOwnEra(string date, DatePhrase phrase) => phrase.IsBeforeChrist ? date : $"{date} н.{Nbsp}э.";

    private static string WithEra(DatePhrase date, string phrase) => date.IsBeforeChrist ? $"{phrase} до{Nbsp}н.{Nbsp}э." : phrase;

    private static string Number(DatePhrase date) => Grouped(date.Number, Nbsp.ToString());
}
