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
        if (token.IsDash)
            return new Joint(JointKind.Dash, at + 1);
        // 1927/28 учебный год
        if (token.Is('/') && token.IsGlued && phrases[at + 1].IsGlued && reading.First is { Unit: Unit.Bare, Numeral: { IsFullYear: true } or { Digits: 3 } })
            return new Joint(JointKind.Dash, at + 1);
        if (token.Term == Term.And)
            return new Joint(JointKind.And, at + 1);
        if (!token.Is(','))
            return default;
        return phrases[at + 1].Term == Term.And ? new Joint(JointKind.And, at + 2) : new Joint(JointKind.Comma, at + 1);
    }
}
