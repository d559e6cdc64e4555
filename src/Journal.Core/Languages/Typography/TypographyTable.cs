using System.Collections.Frozen;

namespace Journal.Core.Languages.Typography;

/// <summary>
/// What a language asks of a typesetter: its quotation marks, the words that are not parted from a number or name beside them, its way to group digits.
/// Another language is another table.
/// </summary>
internal sealed record TypographyTable
{
    /// <summary>The primary language subtag.</summary>
    public required string Language { get; init; }

    /// <summary>The script that the table is for (ISO 15924): a tag may name it or no script at all.</summary>
    public required string Script { get; init; }

    /// <summary>The quotation marks around a quotation.</summary>
    public required (char Open, char Close) Outer { get; init; }

    /// <summary>The quotation marks around a quotation within a quotation.</summary>
    public required (char Open, char Close) Inner { get; init; }

    /// <summary>Whether a straight apostrophe is always one of the language, or a single quotation mark; else only between Latin letters.</summary>
    public bool HasApostrophes { get; init; }

    /// <summary>Words of one letter that do not stand at the end of a line.</summary>
    public FrozenSet<string> Leading { get; init; } = [];

    /// <summary>Units and abbreviations that stay with the number before them.</summary>
    public FrozenSet<string> AfterNumber { get; init; } = [];

    /// <summary>Those of <see cref="AfterNumber"/> that follow a Roman number too: the abbreviations of “century”.</summary>
    public FrozenSet<string> AfterRoman { get; init; } = [];

    /// <summary>Beginnings of the names of months, which stay with the day before them.</summary>
    public FrozenSet<string> Months { get; init; } = [];

    /// <summary>Abbreviations that stay with the number behind them.</summary>
    public FrozenSet<string> BeforeNumber { get; init; } = [];

    /// <summary>Abbreviations of several parts, two neighbours each with one space between them.</summary>
    public FrozenSet<string> Pairs { get; init; } = [];

    /// <summary>What groups of three digits are parted by.</summary>
    public char GroupSeparator { get; init; } = '\u202F';

    /// <summary>From how many digits on a number is grouped.</summary>
    public int LeastGrouped { get; init; } = 5;

    /// <summary>The table of a language; null where there is none, or none for its script.</summary>
    public static TypographyTable? For(LanguageTag language)
    {
        foreach (var table in TypographyTables.All)
            if (table.Language == language.Language && (language.Script is null || language.Script == table.Script))
                return table;
        return null;
    }
}
