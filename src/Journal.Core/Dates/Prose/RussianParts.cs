namespace Journal.Core.Dates.Prose;

/// <summary>Reads the Russian words for a part of a century, decade, year or month: начале, второй половине, первых числах, рубеже.</summary>
internal static class RussianParts
{
    private const int MostParts = 4;
    private const int LongestMark = 4;
    private const int MostShares = 4;

    /// <summary>Reads one part, or several that one unit word closes: «середины — второй половины VI в.».</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">Takes the modifiers and the token behind the words.</param>
    public static void Read(in Phrases phrases, ref Reading reading)
    {
        if (!TryOne(phrases, ref reading))
            return;
        for (int parts = 1; parts < MostParts; parts++)
        {
            var next = reading;
            if (IsJoint(phrases, next.To))
                next.To++;
            if (!TryOne(phrases, ref next))
                return;
            reading = next;
        }
    }

    /// <summary>The token behind the point of a shortened word: «нач.», «втор.».</summary>
    public static int SkipMark(in Phrases phrases, int index) =>
        phrases[index - 1].End - phrases[index - 1].Start <= LongestMark ? phrases.SkipPoint(index) : index;

    private static bool IsJoint(in Phrases phrases, int index) => phrases[index].IsDash || phrases[index].Is('/') || phrases.Has(index, Term.And, Tongue.Russian);

    private static bool TryOne(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        // в половине октября
        if (phrases.Has(at, Term.Share, Tongue.Russian) && phrases.TextOf(at) is "половине" or "половины" && phrases.Has(at + 1, Term.Month, Tongue.Russian))
        {
            reading.Modifiers |= FoundModifiers.Middle;
            reading.To = at + 1;
            return true;
        }
        bool isTurn = phrases.Has(at, Term.Turn, Tongue.Russian);
        if (!isTurn && !phrases.Has(at, Term.Part, Tongue.Russian))
            return TryShare(phrases, ref reading);
        reading.Modifiers |= isTurn ? FoundModifiers.Turn : (FoundModifiers)phrases[at].Sense.Value;
        reading.To = SkipMark(phrases, at + 1);
        return true;
    }

    // второй половине, последней четверти, I квартале, первые годы, 20-х числах
    private static bool TryShare(in Phrases phrases, ref Reading reading)
    {
        int at = reading.To;
        bool isLast = phrases.Has(at, Term.Last, Tongue.Russian);
        var numeral = default(Numeral);
        if (!isLast && !phrases.TryNumeral(at, out numeral))
            return false;
        int next = SkipMark(phrases, isLast ? at + 1 : numeral.Next);
        bool isYears = phrases.Has(next, Term.Years, Tongue.Russian) && (isLast || numeral is { IsWord: true, Value: 1 });
        if (!isYears && !phrases.Has(next, Term.Share, Tongue.Russian))
            return !isLast && TryFirstOfTwo(phrases, numeral, ref reading);
        int count = isYears ? 10 : phrases[next].Sense.Value;
        if (count != Shares.Days && numeral.Value > MostShares)
            return false;
        var share = Shares.Of(count, isLast ? count : numeral.Value);
        if (share == FoundModifiers.None)
            return false;
        reading.Modifiers |= share;
        reading.To = isYears ? next + 1 : SkipMark(phrases, next + 1);
        return true;
    }

    // «первой и второй половинах», «конца первой — начала второй половины»; «второй середины» is a half too.
    private static bool TryFirstOfTwo(in Phrases phrases, Numeral numeral, ref Reading reading)
    {
        if (numeral.Value is < 1 or > MostShares)
            return false;
        if (numeral.IsWord && phrases.Has(numeral.Next, Term.Part, Tongue.Russian) && (FoundModifiers)phrases[numeral.Next].Sense.Value == FoundModifiers.Middle)
        {
            reading.Modifiers |= FoundModifiers.Middle;
            reading.To = numeral.Next + 1;
            return true;
        }
        if (!IsJoint(phrases, numeral.Next))
            return false;
        int at = numeral.Next + 1;
        if (phrases.Has(at, Term.Part, Tongue.Russian))
            at++;
        if (!phrases.TryNumeral(at, out var second) || second.Value <= numeral.Value || second.Value > MostShares
            || !phrases.Has(SkipMark(phrases, second.Next), Term.Share, Tongue.Russian))
            return false;
        int share = SkipMark(phrases, second.Next);
        reading.Modifiers |= Shares.Of(phrases[share].Sense.Value, numeral.Value) | Shares.Of(phrases[share].Sense.Value, second.Value);
        reading.To = SkipMark(phrases, share + 1);
        return true;
    }
}
