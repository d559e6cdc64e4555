using Journal.Core.Text;

namespace Journal.Core.Dates.Prose;

/// <summary>Goes through a text paragraph by paragraph and collects its dates.</summary>
/// <param name="text">The text.</param>
/// <param name="tongues">The languages to look for.</param>
internal ref struct Search(ReadOnlySpan<char> text, Tongue tongues)
{
    private readonly ReadOnlySpan<char> text = text;
    private readonly Tongue tongues = tongues;
    private RunningYear running;
    private List<FoundDate>? found;
    private List<(int Index, Reading Reading)>? pending;
    private (int Index, Reading Reading, int Sentence)? waiting;
    private int sentence;
    private int quotes;

    /// <summary>Finds the dates of one paragraph.</summary>
    /// <param name="tokens">Its tokens.</param>
    public void Read(ReadOnlySpan<Token> tokens)
    {
        var phrases = new Phrases(tokens, text);
        var lines = new ReferenceLines();
        var bare = new BareYears();
        Span<Reading> readings = stackalloc Reading[Expressions.Most];
        Span<Reading> others = stackalloc Reading[Expressions.Most];
        int depth = 0;
        sentence++;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind == TokenKind.Mark)
            {
                depth += token.Mark is '(' or '[' ? 1 : token.Mark is ')' or ']' && depth > 0 ? -1 : 0;
                Quote(token.Mark);
                continue;
            }
            if ((token.Setting & Setting.Sentence) != 0 && i > 0)
                sentence++;
            if (!Starts.At(phrases, i))
                continue;
            int count = ReadBest(phrases, i, readings, others);
            if (count == 0 && token.Kind == TokenKind.Number && bare.TryRead(phrases, i, out readings[0]))
                count = 1;
            int next = i;
            for (int k = 0; k < count; k++)
            {
                bool isReference = token.Kind == TokenKind.Number && lines.Contains(phrases, i);
                if (Add(phrases, readings[k], isReference, depth > 0 || isReference))
                    next = Math.Max(next, readings[k].To - 1);
            }
            i = next;
        }
    }

    private void Quote(char mark)
    {
        quotes += mark == '«' ? 1 : mark == '»' && quotes > 0 ? -1 : 0;
        if (quotes == 0)
            running.QuotedYear = 0;
    }

    /// <summary>All dates of the text.</summary>
    public readonly ValueList<FoundDate> Finish() => found is null ? [] : found.ToValueList();

    private readonly int ReadBest(in Phrases phrases, int index, Span<Reading> best, Span<Reading> other)
    {
        int count = 0;
        int end = 0;
        foreach (var tongue in (ReadOnlySpan<Tongue>)[Tongue.Kazakh, Tongue.Russian, Tongue.English])
        {
            if ((tongues & tongue) == 0 || !Starts.MayBe(phrases, index, tongue))
                continue;
            int next = Expressions.Read(phrases, index, tongue, other);
            if (next == 0 || other[next - 1].To <= end)
                continue;
            other[..next].CopyTo(best);
            (count, end) = (next, other[next - 1].To);
        }
        return count;
    }

    private bool Add(in Phrases phrases, Reading reading, bool isReference, bool isAside)
    {
        var whole = reading;
        if (running.Resolve(ref whole, sentence, out bool isPending) is not { } kind)
            return false;
        // A season by itself is weather; «весной и летом 1916 г.» lends it the year.
        if (reading.First is { Unit: Unit.Season, Source: YearSource.Missing }
            && !(kind == FoundKind.RelativeResolved && phrases.Has(reading.To - 1, Term.SeasonWord, Tongue.Kazakh)))
            return false;
        if (reading.IsBareMonth && reading.First.Source == YearSource.Missing && !BareMonths.IsDate(phrases, reading, kind))
            return false;
        if (DateText.Of(whole) is not { } date)
            return false;
        int start = phrases[reading.From].Start;
        found ??= [];
        found.Add(new FoundDate(start, phrases[reading.To - 1].End - start, date, kind, whole.Modifiers) { IsInReference = isReference });
        LendBack(reading, kind);
        if (isPending)
            (pending ??= []).Add((found.Count - 1, reading));
        bool knewCentury = running.Century is not null;
        if (!isPending)
            running.Remember(whole, sentence, isAside);
        if (quotes > 0 && whole.End is { Unit: Unit.Year or Unit.Day or Unit.Month, Source: YearSource.Written })
            running.QuotedYear = whole.End.Year;
        if (!knewCentury && running.Century is not null)
            SettlePending();
        return true;
    }

    // 25–26 April, 10–14 May 1993: the first date of a sentence has its year from the second.
    private void LendBack(Reading reading, FoundKind kind)
    {
        const int farthest = 8;
        if (waiting is { } earlier && earlier.Sentence == sentence && reading.From - earlier.Reading.To <= farthest
            && reading.First is { Source: YearSource.Written, IsBeforeChrist: false } && reading.First.Unit == earlier.Reading.First.Unit)
        {
            var whole = earlier.Reading;
            whole.First = whole.First with { Year = reading.First.Year, Source = YearSource.Written };
            whole.Last = whole.Last with { Year = reading.First.Year, Source = YearSource.Written };
            if (found is not null && Completion.IsOrdered(whole.First, reading.First) && DateText.Of(whole) is { } date)
                found[earlier.Index] = found[earlier.Index] with { Date = date, Kind = FoundKind.RelativeResolved };
        }
        bool waits = kind == FoundKind.Partial && found is not null && reading.First is { Unit: Unit.Day or Unit.Month, Source: YearSource.Missing };
        waiting = waits ? (found!.Count - 1, reading, sentence) : null;
    }

    // The century of the first decades of a text is the one that it names first.
    private readonly void SettlePending()
    {
        if (pending is null || found is null)
            return;
        foreach (var (index, reading) in pending)
        {
            var whole = reading;
            if (running.Resolve(ref whole, sentence, out _) is not null && DateText.Of(whole) is { } date)
                found[index] = found[index] with { Date = date };
        }
        pending.Clear();
    }
}
