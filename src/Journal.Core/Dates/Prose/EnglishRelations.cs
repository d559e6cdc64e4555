namespace Journal.Core.Dates.Prose;

/// <summary>Reads English relations of several words: prior to, no later than, pre-, from at least, starting from; and “–present” behind a date.</summary>
internal static class EnglishRelations
{
    // «The paper by the consul from December 1973»
    private const int FarthestDocument = 8;

    /// <summary>Reads a relation that single words do not tell.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token.</param>
    /// <param name="doubt">What a word before it doubts.</param>
    /// <param name="relation">The relation.</param>
    public static bool TryRead(in Phrases phrases, int index, EdtfQualifier doubt, out Relation relation)
    {
        relation = default;
        ref readonly var word = ref phrases[index];
        if (word.Sense.Tongue != Tongue.English)
            return false;
        var (term, at) = Opening(phrases, index);
        bool isOwn = term != Term.None;
        if (!isOwn)
            (term, at) = word switch
            {
                { Term: Term.From or Term.Since or Term.Until or Term.By or Term.Before or Term.After, Sense.Value: 0 } => (word.Term, index + 1),
                _ => (Term.None, 0),
            };
        if (at < index || term == Term.None)
            return false;
        int limited = SkipLimit(phrases, at);
        relation = new Relation(term, limited, doubt);
        return isOwn || limited > at;
    }

    /// <summary>Reads “–present”, “to the present”, “until today” behind a date.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The date.</param>
    public static void ReadPresent(in Phrases phrases, ref Reading reading)
    {
        ref readonly var joint = ref phrases[reading.To];
        bool isWord = joint.Sense.Tongue == Tongue.English && joint.Term is Term.To or Term.Until;
        if (!(joint.IsDash || isWord) || reading.IsRange || reading.OpensEnd || reading.OpensStart)
            return;
        int at = phrases[reading.To + 1].Term == Term.The ? reading.To + 2 : reading.To + 1;
        var word = phrases.TextOf(at);
        bool isPresent = word is "present" or "Present" or "today" or "now" || (isWord && word is "date");
        if (!isPresent)
            return;
        reading.OpensEnd = true;
        reading.To = phrases.TextOf(at + 1) is "day" ? at + 2 : at + 1;
    }

    /// <summary>Reads “onwards” behind a beginning: from 1348 onwards.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="reading">The date with its relation.</param>
    public static void ReadOnwards(in Phrases phrases, ref Reading reading)
    {
        if (reading.OpensEnd && phrases.TextOf(reading.To) is "onwards" or "onward")
            reading.To++;
    }

    /// <summary>Whether the date behind from is that of a letter or another writing: a letter from June 1861.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="from">The word from.</param>
    /// <param name="reading">The date.</param>
    public static bool IsOfDocument(in Phrases phrases, int from, Reading reading)
    {
        // «A ballad from the seventeenth century», but «occupied from the third century»
        if (phrases[from].Sense.Tongue != Tongue.English)
            return false;
        ref readonly var noun = ref phrases[from - 1];
        // “Lecture on Nothing” from 1959
        if (noun.Is('”') || noun.Is('"'))
            return true;
        bool isVague = reading.First.Unit == Unit.Century
            || (reading.First.Unit == Unit.Decade && reading.Modifiers == FoundModifiers.None && phrases.TextOf(from - 1) is not "time");
        bool isThing = isVague && noun is { Kind: TokenKind.Word, Term: Term.None, IsCapital: false } && phrases.TextOf(from - 1).Length > 2
            && !phrases.TextOf(from - 1).EndsWith("ed", StringComparison.Ordinal) && phrases.TextOf(reading.To) is not ("onwards" or "onward" or "on");
        if (isThing)
            return true;
        int farthest = reading.First.Unit is Unit.Day or Unit.Month or Unit.Season ? FarthestDocument : 1;
        for (int at = from - 1; at >= 0 && at >= from - farthest && phrases[at].Kind == TokenKind.Word; at--)
            if (IsDocument(phrases.TextOf(at)))
                return true;
        return false;
    }

    /// <summary>Whether a word before a date does not relate to it but to the thing that it belongs to: by nineteenth-century standards.</summary>
    public static bool IsOfThing(in Phrases phrases, Relation relation, Reading reading) =>
        relation.Term is not (Term.None or Term.Of) && !phrases[relation.Next - 1].IsDash && EnglishParts.IsAttributive(phrases, reading);

    /// <summary>Goes behind “ending on” in a span that began with “beginning on”; other ranges have no such words.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="relation">The words before the first end.</param>
    /// <param name="index">The token before the second end; afterwards its first token.</param>
    /// <returns>Whether both ends have their words.</returns>
    public static bool TryEnding(in Phrases phrases, Relation relation, ref int index)
    {
        bool isSpan = relation.Term == Term.Amid && phrases.TextOf(relation.Next - 1) is "on";
        bool isEnding = phrases.TextOf(index) is "ending" or "ended";
        if (isEnding && isSpan)
            index += phrases.TextOf(index + 1) is "on" ? 2 : 1;
        return isEnding == isSpan;
    }

    /// <summary>Whether “from” belongs to a range with a dash: from March 2–3, 2012; but a cycle from 1930–31 is of these years.</summary>
    public static bool TakesFrom(in Phrases phrases, Relation relation, Reading reading) => reading.IsRange && phrases[relation.Next - 1].Sense.Tongue == Tongue.English
        && (reading.First.Unit == Unit.Day || reading.First is { Unit: Unit.Year, HasEra: true }
        || phrases.TextOf(relation.Next - 2).EndsWith("ed", StringComparison.Ordinal));

    /// <summary>Goes back before “the years” in front of a range: the years from 1854 to 1857.</summary>
    public static int SkipBackYears(in Phrases phrases, int index) =>
        phrases.Has(index - 1, Term.Years, Tongue.English) && phrases[index - 2].Term == Term.The ? index - 2 : index;

    private static (Term Term, int Next) Opening(in Phrases phrases, int index)
    {
        ref readonly var word = ref phrases[index];
        bool isNot = word.Term == Term.Not && word.Sense.Value == 2;
        return (word.Term, phrases[index + 1].Term) switch
        {
            (Term.Before or Term.After, Term.To) when word.Sense.Value == 1 => (word.Term, index + 2),
            // pre-1959, post-1945
            (Term.Before or Term.After, Term.None) when word.Sense.Value == 2 && phrases[index + 1].IsDash && phrases[index + 2].IsGlued => (word.Term, index + 2),
            (Term.Before, Term.And) when phrases[index + 2] is { Term: Term.After, Sense.Value: 0 } => (Term.After, index + 3),
            (Term.Counter or Term.Not, Term.Later) when IsNo(phrases, index) => (Term.Until, Than(phrases, index + 2)),
            (Term.Counter or Term.Not, Term.Earlier) when IsNo(phrases, index) => (Term.Since, Than(phrases, index + 2)),
            (Term.Not, Term.Before) when isNot => (Term.Since, index + 2),
            (Term.Not, Term.After) when isNot => (Term.Until, index + 2),
            (Term.Part, Term.From) when phrases.TextOf(index) is "beginning" or "Beginning" => (Term.Since, index + 2),
            // beginning on January 1, 1991 and ending on April 23, 1996
            (Term.Part or Term.Beginning, Term.In) when phrases.TextOf(index + 1) is "on"
            && phrases.TextOf(index) is "beginning" or "commencing" or "starting" => (Term.Amid, index + 2),
            (Term.Not, Term.From) when phrases.TextOf(index) is "as" or "As" => (Term.Since, index + 2),
            (Term.To, _) when IsThrough(phrases, index) => (Term.Until, index + 1),
            _ => default,
        };
    }

    private static bool IsDocument(ReadOnlySpan<char> word) => EnglishYearWords.Documents.Contains(word);

    // at least, at the latest
    private static int SkipLimit(in Phrases phrases, int index) =>
        phrases.TextOf(index) is "at" && phrases.TextOf(index + 1) is "least" or "latest" ? index + 2 : index;

    /// <summary>Whether “to” before a year names a limit in time: back to 1243, retroactive to 1863.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The year.</param>
    public static bool IsBehindBack(in Phrases phrases, int index) => phrases.TextOf(index - 1) is "to"
        && phrases.TextOf(index - 2) is "back" or "down" or "retroactive" or "retroactively" or "date" or "dates" or "dated" or "dating" or "datable"
        or "assigned" or "attributed";

    /// <summary>Whether “as early as” and its like stand before a date; the words are no part of it.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The first token of the date.</param>
    public static bool IsBehindLimit(in Phrases phrases, int index)
    {
        if (phrases.TextOf(index - 1) is not "as")
            return false;
        // as far back as, as long ago as
        int first = phrases.TextOf(index - 2) is "back" or "ago" ? index - 4 : index - 3;
        return phrases.TextOf(first) is "as" or "As" && phrases.TextOf(first + 1) is "early" or "late" or "recently" or "recent" or "far" or "long";
    }

    private static bool IsNo(in Phrases phrases, int index) => phrases.TextOf(index) is "no" or "No" or "not" or "Not";

    private static int Than(in Phrases phrases, int index) => phrases.TextOf(index) is "than" ? index + 1 : 0;

    // «Through 1939 newspapers» is a way.
    private static bool IsThrough(in Phrases phrases, int index)
    {
        bool isThrough = phrases.TextOf(index) is "through" or "Through";
        ref readonly var next = ref phrases[index + 1];
        bool isBare = next.Kind == TokenKind.Number && phrases[index + 2].Kind == TokenKind.Word && phrases[index + 2].Term == Term.None;
        return isThrough && !isBare && next.Digits != 3 && (next.Kind == TokenKind.Number || next.Term == Term.Month);
    }
}
