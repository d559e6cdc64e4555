namespace Journal.Core.Dates;

/// <summary>Dates in Kazakh: the year stands before the month and the day; the last word bears the case.</summary>
internal sealed class KazakhDates : DateLanguage
{
    private static readonly string[] Months =
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    private static readonly string[] FromMonths =
        ["қаңтардан", "ақпаннан", "наурыздан", "сәуірден", "мамырдан", "маусымнан", "шілдеден", "тамыздан", "қыркүйектен", "қазаннан", "қарашадан", "желтоқсаннан"];

    private static readonly string[] ToMonths =
        ["қаңтарға", "ақпанға", "наурызға", "сәуірге", "мамырға", "маусымға", "шілдеге", "тамызға", "қыркүйекке", "қазанға", "қарашаға", "желтоқсанға"];

    private static readonly string[] SeasonNames = ["көктем", "жаз", "күз", "қыс"];
    private static readonly string[] FromSeasons = ["көктемнен", "жаздан", "күзден", "қыстан"];
    private static readonly string[] ToSeasons = ["көктемге", "жазға", "күзге", "қысқа"];

    /// <inheritdoc />
    public override string Year(DatePhrase date, DateRole role) => Era(date) + (date.Unit, role) switch
    {
        (YearUnit.Year, DateRole.Since) => $"{Number(date)}{Nbsp}жылдан",
        (YearUnit.Year, DateRole.Until) => $"{Number(date)}{Nbsp}жылға",
        (YearUnit.Year, _) => $"{Number(date)}{Nbsp}ж.",
        (YearUnit.Decade, DateRole.Since) => $"{date.Number}-жылдардан",
        (YearUnit.Decade, DateRole.Until) => $"{date.Number}-жылдарға",
        (YearUnit.Decade, _) => $"{date.Number}-жылдар",
        (YearUnit.Century, DateRole.Since) => $"{Roman(date.Number)}{Nbsp}ғасырдан",
        (YearUnit.Century, DateRole.Until) => $"{Roman(date.Number)}{Nbsp}ғасырға",
        (YearUnit.Century, _) => $"{Roman(date.Number)}{Nbsp}ғ.",
        (_, DateRole.Since) => $"{date.Number}-мыңжылдықтан",
        (_, DateRole.Until) => $"{date.Number}-мыңжылдыққа",
        _ => $"{date.Number}-мыңжылдық",
    };

    /// <inheritdoc />
    public override string Years(DatePhrase first, DatePhrase last, DateRole role) => Era(first) + first.Unit switch
    {
        YearUnit.Year => $"{Number(first)}–{Number(last)}{Nbsp}жж.",
        YearUnit.Decade => $"{first.Number}–{last.Number}-жылдар",
        YearUnit.Century => $"{Roman(first.Number)}–{Roman(last.Number)}{Nbsp}ғғ.",
        _ => $"{first.Number}–{last.Number}-мыңжылдықтар",
    };

    /// <inheritdoc />
    public override string YearList(string numbers) => $"{numbers}{Nbsp}жж.";

    /// <inheritdoc />
    public override string Part(DatePhrase date, DateRole role)
    {
        string name = Name(date.Part, role);
        return date.Day == 0 ? name : $"{date.Day}{Nbsp}{name}";
    }

    /// <inheritdoc />
    public override string Days(DatePhrase first, DatePhrase last, DateRole role) => $"{first.Day}–{Part(last, role)}";

    /// <inheritdoc />
    public override string Join(string part, string year, YearUnit unit) => unit == YearUnit.Year ? $"{year} {part}" : $"{year}, {part}";

    /// <inheritdoc />
    public override string Since(string date) => $"{date} бастап";

    /// <inheritdoc />
    public override string Until(string date) => $"{date} дейін";

    /// <inheritdoc />
    public override string About(string date, DateRole role) => $"шамамен {date}";

    /// <inheritdoc />
    public override string Conjunction(bool isChoice) => isChoice ? " немесе " : " және ";

    /// <inheritdoc />
    public override string WithOwnEra(string date, DatePhrase phrase) => phrase.IsBeforeChrist ? date : $"б.з.{Nbsp}{date}";

    /// <inheritdoc />
    public override string YearBeside(DatePhrase date, DateRole role) => Year(date, DateRole.Plain);

    private static string Era(DatePhrase date) => date.IsBeforeChrist ? $"б.з.д.{Nbsp}" : "";

    private static string Number(DatePhrase date) => Grouped(date.Number, Nbsp.ToString());

    private static string Name(int part, DateRole role) => (part, role) switch
    {
        (<= 12, DateRole.Since) => FromMonths[part - 1],
        (<= 12, DateRole.Until) => ToMonths[part - 1],
        (<= 12, _) => Months[part - 1],
        (<= 32, DateRole.Since) => FromSeasons[SeasonOf(part)],
        (<= 32, DateRole.Until) => ToSeasons[SeasonOf(part)],
        (<= 32, _) => SeasonNames[SeasonOf(part)],
        (<= 36, _) => $"{Roman(part - 32)}{Nbsp}тоқсан{Ending(role, "нан", "ға")}",
        (<= 39, _) => $"{Roman(part - 36)}{Nbsp}төртайлық{Ending(role, "тан", "қа")}",
        _ => $"{Roman(part - 39)}{Nbsp}жартыжылдық{Ending(role, "тан", "қа")}",
    };

    private static string Ending(DateRole role, string since, string until) =>
        role == DateRole.Since ? since : role == DateRole.Until ? until : "";
}
