namespace Journal.Core.Dates.Prose;

/// <summary>How two dates are joined.</summary>
internal enum JointKind : byte
{
    None,
    Dash,
    Comma,
    And,
}

/// <summary>What stands between two dates.</summary>
/// <param name="Kind">How it joins them.</param>
/// <param name="Next">The token behind it.</param>
internal readonly record struct Joint(JointKind Kind, int Next)
{
    /// <summary>Reads a dash, a slash between years, a comma or a word for and.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The date before it.</param>
    public static Joint Behind(in Phrases phrases, Reading reading)
    {
        int at = reading.To;
        ref readonly var token = ref phrases[at];
        // eighth- to tenth-century, seventeenth- and eighteenth-century
        if (token.IsDash && token.IsGlued && reading.First.Unit == Unit.Bare && phrases[at + 1].Sense.Tongue == Tongue.English
            && phrases[at + 1].Term is Term.And or Term.To)
            return new Joint(phrases[at + 1].Term == Term.And ? JointKind.And : JointKind.Dash, at + 2);
        // January 1942 to March 1943; November 29, 2002, to March 30, 2003
        int to = token.Is(',') ? at + 1 : at;
        if (phrases.Has(to, Term.To, Tongue.English) || (phrases.Has(to, Term.Until, Tongue.English) && reading.First.IsComplete))
            return new Joint(JointKind.Dash, to + 1);
        if (token.IsDash || IsLostDash(phrases, at))
            return new Joint(JointKind.Dash, at + 1);
        // 1927/28 учебный год
        if (token.Is('/') && token.IsGlued && phrases[at + 1].IsGlued && reading.First is { Unit: Unit.Bare, Numeral: { IsFullYear: true } or { Digits: 3 } })
            return new Joint(JointKind.Dash, at + 1);
        // the 9th/10th century
        if (token.Is('/') && token.IsGlued && phrases[at + 1].IsGlued && reading.First is { Unit: Unit.Bare, Numeral.Ending: Ending.OrdinalSingular })
            return new Joint(JointKind.Dash, at + 1);
        if (RussianRelations.LacksDash(phrases, reading))
            return new Joint(JointKind.Dash, token.Is('?') ? at + 1 : at);
        // 1748 не 1749 жылы
        if (token.Term == Term.And || (token.Term == Term.Not && phrases[at - 1].Digits == 4 && phrases[at + 1].Digits == 4))
            return new Joint(JointKind.And, at + 1);
        if (!token.Is(','))
            return default;
        // ни 15, ни 16, ни 17 августа
        if (phrases.TextOf(at + 1) is "ни")
            return new Joint(JointKind.And, at + 2);
        return phrases[at + 1].Term == Term.And ? new Joint(JointKind.And, at + 2) : new Joint(JointKind.Comma, at + 1);
    }

    /// <summary>Whether a point stands for a dash, as in 1939.1945 жж. and 50.60 жылдары; the reader of figures parts them only there.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="at">The token of the point.</param>
    public static bool IsLostDash(in Phrases phrases, int at) => phrases[at].Is('.') && phrases[at].IsGlued
        && phrases[at + 1] is { Kind: TokenKind.Number, IsGlued: true, Digits: 2 or 4 } last
        && phrases[at - 1] is { Kind: TokenKind.Number, Digits: 2 or 4 } first && first.Digits >= last.Digits;
}
