namespace Journal.Core.Dates.Prose;

/// <summary>The parts that words play in dates.</summary>
internal enum Term : byte
{
    None,

    /// <summary>An ending behind a number; its value is an <see cref="Ending"/>.</summary>
    Ending,
    Month,

    /// <summary>The first letters of a Kazakh month, which mean a month between a day and a year only: қаз is a goose too.</summary>
    MonthMark,

    /// <summary>The word for month: ай, месяц, month.</summary>
    MonthWord,

    /// <summary>The word for day behind a number: күні, дня.</summary>
    DayWord,
    Year,
    Years,
    YearMark,
    YearsMark,
    Century,
    Centuries,
    CenturyMark,
    CenturiesMark,
    Millennium,

    /// <summary>Тыс.: a millennium behind a Roman numeral, else a thousand of something.</summary>
    Thousand,

    /// <summary>What stands between a number and its year word: оқу, учебный.</summary>
    YearAdjective,
    Season,

    /// <summary>Мезгіл behind the name of a season.</summary>
    SeasonWord,

    /// <summary>Beginning, middle, end; its value is a modifier.</summary>
    Part,

    /// <summary>Бас, аяқ before кезінде.</summary>
    PartStem,

    /// <summary>Кезінде behind бас.</summary>
    PartTime,

    /// <summary>Half, quarter, third; its value tells into how many parts.</summary>
    Share,

    /// <summary>The turn of two centuries.</summary>
    Turn,
    Ordinal,

    /// <summary>Ten, twenty, thirty … before a unit.</summary>
    Tens,

    /// <summary>Kazakh мың and the бір or екі before it: a year in words.</summary>
    Cardinal,

    /// <summary>A Kazakh day of the month in words: бесі.</summary>
    DayNumeral,

    /// <summary>The fifties.</summary>
    Decade,
    Last,
    From,
    To,
    Since,
    Until,
    After,
    Before,
    By,
    Not,
    Later,
    Earlier,
    Beginning,
    Between,
    Amid,
    About,
    Doubtful,

    /// <summary>Kazakh шамасында, behind the date.</summary>
    Around,

    /// <summary>What makes a number of years a duration.</summary>
    Duration,
    This,
    Same,
    Next,
    Previous,

    /// <summary>Биылғы, ағымдағы: the year in which the author writes.</summary>
    Present,
    Namely,
    And,
    In,
    Of,
    The,
    Our,
    Era,
    BeforeChrist,
    AfterChrist,

    /// <summary>What makes the number behind it a page, an issue, an article.</summary>
    Counter,

    /// <summary>What makes the number before it a quantity.</summary>
    Counted,
    Address,
}

/// <summary>Endings that are joined to figures.</summary>
internal enum Ending : byte
{
    None,

    /// <summary>Kazakh -шы, -інші.</summary>
    Ordinal,

    /// <summary>Kazakh -і, -інде: a day of the month.</summary>
    Day,

    /// <summary>Kazakh case ending of the bare figure: -дан, -ға.</summary>
    Case,

    /// <summary>Russian -го, -й; English -th.</summary>
    OrdinalSingular,

    /// <summary>Russian -е, -х, English -s: years of a decade.</summary>
    Plural,
}
