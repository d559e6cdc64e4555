namespace Journal.Core.Dates.Prose;

/// <summary>Reads the passage from one century or decade to the next, which Kazakh joins by мен: ХІХ ғасырдың соңы мен ХХ ғасырдың басында.</summary>
internal static class KazakhTurns
{
    /// <summary>Whether two dates with a word for and between them, or with nothing, are the two ends of one period.</summary>
    /// <param name="one">The earlier date.</param>
    /// <param name="two">The later date.</param>
    /// <param name="hasAnd">Whether a word for and stands between.</param>
    public static bool IsTurn(Reading one, Reading two, bool hasAnd)
    {
        bool isUnit = one.First.Unit == two.First.Unit && one.First.Unit is Unit.Millennium or Unit.Century or Unit.Decade or Unit.Year or Unit.Month;
        // «XIX ғ. бірінші жартысы мен XIX ғ. аяғында»
        bool isKnown = one.First is { Source: YearSource.Written, IsBeforeChrist: false } && one.First.LacksCentury == two.First.LacksCentury;
        if (isKnown && one.First.Year >= two.End.Year && one.First.Unit is Unit.Millennium or Unit.Century or Unit.Decade)
            return false;
        bool hasParts = one.Modifiers != FoundModifiers.None && two.Modifiers != FoundModifiers.None;
        if (!hasAnd)
            return isUnit && hasParts && one.Case == Case.Possessive && one.First.Unit != Unit.Month;
        // «XVIII ғасырдың аяғында және XIX ғасырдың басында» are two times: the first has its ending.
        bool isOpen = one.Case is Case.Possessive or Case.Nominative or Case.None;
        return isUnit && isOpen && (hasParts || (one.Modifiers | two.Modifiers) != FoundModifiers.None
            && one.First.Unit is Unit.Millennium or Unit.Century or Unit.Decade);
    }

    /// <summary>Lends the unit of a century to the next one, of which only a part is named: ХХ ғасырдың соңы мен XXI басында.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="one">The earlier century.</param>
    /// <param name="next">The number behind it; afterwards the later century.</param>
    public static void TryPartOfNext(in Phrases phrases, Moment one, ref Reading next)
    {
        var numeral = next.First.Numeral;
        bool isBare = next.First.Unit == Unit.Bare && numeral is { Digits: <= 2, IsWord: false };
        if (!isBare || one is not { Unit: Unit.Century, IsBeforeChrist: false } || numeral.Value != one.Year + 1)
            return;
        var whole = next with { First = one with { Year = numeral.Value } };
        KazakhDays.TryPart(phrases, ref whole);
        if (whole.To > next.To)
            next = whole;
    }
}
