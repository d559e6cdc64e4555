namespace Journal.Core.Dates.Prose;

/// <summary>A unit word behind a number: жылдарында, г., century.</summary>
/// <param name="Unit">Year, century or millennium.</param>
/// <param name="Tongue">Its language.</param>
/// <param name="Case">Its case in Kazakh.</param>
/// <param name="Next">The token behind it and its point.</param>
internal readonly record struct UnitWord(Unit Unit, Tongue Tongue, Case Case, int Next)
{
    public bool IsPlural { get; init; }

    /// <summary>Whether it is an abbreviation.</summary>
    public bool IsMark { get; init; }

    /// <summary>Whether a hyphen joins it to the number: 30-жылдары.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether it is a year that begins in one calendar year and ends in the next: оқу жылы, учебный год.</summary>
    public bool IsOfTwo { get; init; }

    /// <summary>Whether it is the word жыл without an ending.</summary>
    public bool IsBare { get; init; }
}

/// <summary>The tokens of a paragraph, and the phrases that dates in all three languages share.</summary>
internal readonly ref struct Phrases(ReadOnlySpan<Token> tokens, ReadOnlySpan<char> text)
{
    private static readonly Token Nothing = new() { Start = 0, End = 0, Kind = TokenKind.None };
    private readonly ReadOnlySpan<Token> tokens = tokens;
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>How many tokens there are.</summary>
    public int Count => tokens.Length;

    /// <summary>A token; an empty one outside the paragraph.</summary>
    public ref readonly Token this[int index]
    {
        get
        {
            if ((uint)index < (uint)tokens.Length)
                return ref tokens[index];
            return ref Nothing;
        }
    }

    /// <summary>The characters of a token.</summary>
    public ReadOnlySpan<char> TextOf(int index) => text[this[index].Start..this[index].End];

    /// <summary>The token behind a point that belongs to the word before it.</summary>
    public int SkipPoint(int index) => this[index].Is('.') && this[index].IsGlued ? index + 1 : index;

    /// <summary>The token behind the name of a month and, if it is abbreviated, its point.</summary>
    public int SkipMonth(int index) => this[index].Sense.Case == Case.None ? SkipPoint(index + 1) : index + 1;

    /// <summary>Whether a word of a language stands here.</summary>
    public bool Has(int index, Term term, Tongue tongue) => this[index].Term == term && (this[index].Sense.Tongue & tongue) != 0;

    /// <summary>Whether a single letter stands here, in either case.</summary>
    public bool HasLetter(int index, char letter) =>
        this[index].Kind == TokenKind.Word && this[index].End - this[index].Start == 1 && char.ToLowerInvariant(text[this[index].Start]) == letter;

    /// <summary>Reads a number in figures with its ending, in Roman figures or as an ordinal in words.</summary>
    public bool TryNumeral(int index, out Numeral numeral)
    {
        ref readonly var token = ref this[index];
        numeral = default;
        if (token.Kind == TokenKind.Number)
        {
            numeral = new Numeral(token.Number, token.Digits, index + 1);
            return !IsCounted(index) && TryJoin(ref numeral);
        }
        if (token.Roman > 0)
        {
            numeral = new Numeral(token.Roman, 0, index + 1) { IsRoman = true };
            return TryJoin(ref numeral);
        }
        if (token.Term == Term.Ordinal)
            numeral = new Numeral(token.Sense.Value, 0, index + 1) { IsWord = true };
        else if (token.Term == Term.Decade)
            numeral = new Numeral(token.Sense.Value, 2, index + 1) { IsWord = true, Ending = Ending.Plural };
        else if (token.Term == Term.Tens)
            numeral = TensAnd(index);
        else if (token.Term == Term.Cardinal)
            numeral = KazakhYears.Read(this, index);
        return numeral.Next > 0;
    }

    /// <summary>Reads a unit word behind a number.</summary>
    public bool TryUnit(int index, out UnitWord unit)
    {
        // «20 - жылдардың» is how some set «20-жылдардың».
        bool isJoined = this[index].IsDash
            && ((this[index].IsGlued && this[index + 1].IsGlued) || Has(index + 1, Term.Years, Tongue.Kazakh) || Has(index + 1, Term.Year, Tongue.Kazakh));
        int at = isJoined ? index + 1 : index;
        bool hasAdjective = this[at].Term == Term.YearAdjective;
        if (hasAdjective)
            at = SkipPoint(at + 1);
        ref readonly var word = ref this[at];
        var (kind, isPlural, isMark) = word.Term switch
        {
            Term.Year => (Unit.Year, false, false),
            Term.Years => (Unit.Year, true, false),
            Term.YearMark => (Unit.Year, false, true),
            Term.YearsMark => (Unit.Year, true, true),
            Term.Century => (Unit.Century, false, false),
            Term.Centuries => (Unit.Century, true, false),
            Term.CenturyMark => (Unit.Century, false, true),
            Term.CenturiesMark => (Unit.Century, true, true),
            Term.Millennium when word.Sense.Value == 0 => (Unit.Millennium, false, false),
            // б.з.д. II мың жылдықта, б.з.д. ІІ–І мың жж.
            Term.Cardinal when word.Sense.Value == 1000 && IsOfMillennium(at + 1) => (Unit.Millennium, false, true),
            Term.Thousand => (Unit.Millennium, false, true),
            // XVI ст. = столетие; «ст. 5» is an article of law.
            Term.Counter when this[index - 1].Roman > 0 && this[at + 1].Is('.') && this[at + 2].Kind != TokenKind.Number
                && TextOf(at) is "ст" => (Unit.Century, false, true),
            // «12° в. д.» is a longitude.
            Term.In when HasLetter(at, 'в') && this[at + 1].Is('.') && this[at + 1].IsGlued
                && !(HasLetter(at + 2, 'д') && this[at + 3].Is('.')) => (Unit.Century, false, true),
            Term.In when HasLetter(at, 'в') && this[index - 1].Roman > 0 && IsPointless(at + 1) => (Unit.Century, false, true),
            _ => default,
        };
        if (kind == Unit.Millennium && word.Term == Term.Cardinal)
            word = ref this[++at];
        int next = isMark ? SkipPoint(at + 1) : at + 1;
        // «г.г.» and «в.в.» are plurals.
        if (isMark && !isPlural && next == at + 2 && this[next].Term == word.Term && this[next].IsGlued && this[next + 1].Is('.'))
            (isPlural, next) = (true, next + 2);
        // ж. ж., ғ. ғ., ж.ж
        else if (isMark && !isPlural && next == at + 2 && this[next].Term == word.Term && !this[next].IsCapital && word.Sense.Tongue == Tongue.Kazakh)
            (isPlural, next) = (true, SkipPoint(next + 1));
        var form = word.Sense.Case;
        // 1918 ж-да, 6 ғ-лар, XX ғ.-дың
        if (isMark && word.Sense.Tongue == Tongue.Kazakh && this[next].IsDash && this[next].IsGlued && this[next + 1].IsGlued
            && KazakhMarks.TryEnding(TextOf(next + 1), out var ending, out bool hasMany))
            (form, isPlural, next) = (ending, isPlural || hasMany, next + 2);
        unit = new UnitWord(kind, word.Sense.Tongue, form, next)
        {
            IsPlural = isPlural,
            IsMark = isMark,
            IsJoined = isJoined,
            IsOfTwo = hasAdjective,
            IsBare = kind == Unit.Year && word.Sense.Tongue == Tongue.Kazakh && word.Sense.Case is not (Case.Possessive or Case.Adjective) && !isMark && !isPlural,
        };
        return kind != Unit.None;
    }

    private bool IsOfMillennium(int index) => Has(index, Term.Millennium, Tongue.Kazakh) || Has(index, Term.YearMark, Tongue.Kazakh)
        || Has(index, Term.YearsMark, Tongue.Kazakh);

    // «V в до н. э.», «XIX в, позже», «конец XIX в»
    private bool IsPointless(int index)
    {
        ref readonly var behind = ref this[index];
        return behind.Kind == TokenKind.None || (behind.Kind == TokenKind.Mark && (behind.IsGlued ? behind.Mark is ',' or ';' or ')' or ']' or ':' : behind.IsDash))
            || (Has(index, Term.Until, Tongue.Russian) && Eras.Behind(this, index, out _) > 0) || (HasLetter(index, 'н') && Eras.Behind(this, index, out _) > 0);
    }

    /// <summary>Whether a number is that of a page, an issue, an article or the like.</summary>
    public bool IsCounted(int index)
    {
        int before = index - 1;
        if (this[before].IsDash && this[before].IsGlued && this[before - 1].Kind == TokenKind.Number)
            before -= 2;
        ref readonly var token = ref this[before];
        if (token.Is('№') || token.Is('#') || token.Is('§'))
            return true;
        if (token.Kind == TokenKind.Word)
            return token.Term == Term.Counter && (token.End - token.Start > 2 || TextOf(before) is "N" or "No" or "Nr");
        if (!token.Is('.') || !token.IsGlued)
            return false;
        ref readonly var word = ref this[before - 1];
        // The last letter of «б.з.д.» and «б. з. д.» is no file («д. 12»).
        if (this[before - 2].Is('.') && (word.IsGlued || (HasLetter(before - 1, 'д') && HasLetter(before - 3, 'з'))))
            return false;
        // 24 июня ст. ст. 1812 года
        if (TextOf(before - 1) is "ст" && this[before - 2].Is('.') && TextOf(before - 3) is "ст" or "н")
            return false;
        // «М.; Л. 1950» is a city.
        if (word.IsCapital && HasLetter(before - 1, 'л') && this[index].Digits == 4 && this[before - 2].Kind == TokenKind.Mark && (HasLetter(before - 3, 'м')
            || HasLetter(before - 4, 'м')))
            return false;
        // «Д. 14 декабря 1825» is an initial before a day.
        if (word.IsCapital && word.End - word.Start == 1 && this[index].Digits <= 2 && this[index + 1].Term == Term.Month && this[index + 2].Digits == 4)
            return false;
        return word.Term == Term.Counter || (word.Term == Term.From && word.End - word.Start == 1);
    }

    private Numeral TensAnd(int index)
    {
        int next = this[index + 1].IsDash && this[index + 1].IsGlued ? index + 2 : index + 1;
        ref readonly var unit = ref this[next];
        bool fits = unit.Term == Term.Ordinal && unit.Sense.Tongue == this[index].Sense.Tongue && unit.Sense.Value < 10 && this[index].Sense.Value % 10 == 0;
        return fits ? new Numeral(this[index].Sense.Value + unit.Sense.Value, 0, next + 1) { IsWord = true } : default;
    }

    // A word that is glued to a figure and no part of a date makes the figure something else: 5м, 1905б.
    private bool TryJoin(ref Numeral numeral)
    {
        int next = numeral.Next;
        ref readonly var mark = ref this[next];
        bool isMark = mark.IsGlued && (mark.IsDash || mark.Is('\'') || mark.Is('’'));
        ref readonly var word = ref this[isMark ? next + 1 : next];
        // «20 -х годов», «20- х годов»
        if (mark.IsDash && mark.IsGlued != this[next + 1].IsGlued && this[next + 1].Sense is { Term: Term.Ending, Tongue: Tongue.Russian, Value: (int)Ending.Plural }
            && this[next + 2].Term is Term.Years or Term.YearsMark)
        {
            numeral = numeral with { Ending = Ending.Plural, Next = next + 2 };
            return true;
        }
        if (!word.IsGlued || word.Kind != TokenKind.Word)
            return true;
        // The second numeral of «ІІ-І» is no ending «-і».
        if (word.Term == Term.Ending && !(numeral.IsRoman && word.Roman > 0))
        {
            numeral = numeral with { Ending = (Ending)word.Sense.Value, Case = word.Sense.Case, Next = next + (isMark ? 2 : 1) };
            return true;
        }
        return isMark || word.Term is Term.Year or Term.Years or Term.YearMark or Term.YearsMark or Term.Month
            or Term.Century or Term.Centuries or Term.CenturyMark or Term.CenturiesMark || HasLetter(next, 'в');
    }
}
