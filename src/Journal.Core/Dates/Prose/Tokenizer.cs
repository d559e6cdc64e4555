namespace Journal.Core.Dates.Prose;

/// <summary>Cuts a paragraph into words, numbers and marks, each looked at once.</summary>
/// <param name="whole">The whole text.</param>
internal ref struct Tokenizer(ReadOnlySpan<char> whole)
{
    private const int LongestAbbreviation = 2;
    private const int LongestDash = 3;
    private readonly ReadOnlySpan<char> whole = whole;
    private ReadOnlySpan<char> text = whole;
    private TokenList tokens = TokenList.Rent();
    private Setting setting = Setting.Line | Setting.Sentence;
    private int position;

    /// <summary>The tokens of the paragraph that was read last.</summary>
    public readonly ReadOnlySpan<Token> Tokens => tokens.AsSpan();

    /// <summary>Gives borrowed memory back.</summary>
    public readonly void Dispose() => tokens.Return();

    /// <summary>Reads a paragraph.</summary>
    /// <param name="start">Its beginning.</param>
    /// <param name="end">The offset behind it.</param>
    public void Read(int start, int end)
    {
        text = whole[..end];
        position = start;
        setting = Setting.Line | Setting.Sentence;
        tokens.Clear();
        while (position < text.Length)
        {
            char c = text[position];
            if (c <= ' ' || c is '\u00a0' or '\u202f' or '\u2009' || char.IsWhiteSpace(c))
            {
                setting = (setting & ~Setting.Glued) | (c == '\n' ? Setting.Line : Setting.None);
                position++;
                continue;
            }
            if (char.IsAsciiDigit(c))
                ReadNumber();
            else if (IsLetter(c))
                ReadWord();
            else
                ReadMark(c);
        }
    }

    private static bool IsLetter(char c) =>
        c < 128 ? char.IsAsciiLetter(c) : c is >= '\u0400' and < '\u0530' ? c is < '\u0482' or > '\u0489' : char.IsLetter(c);

    private void ReadNumber()
    {
        bool followsLetter = position > 0 && IsLetter(text[position - 1]);
        var number = new NumberReader(text, position).Read();
        // c1900
        bool isCirca = followsLetter && number.Digits == 4 && position > 0 && text[position - 1] is 'c' && (position == 1 || !char.IsLetterOrDigit(text[position - 2]));
        bool isUsable = !followsLetter || isCirca || number.Kind is TokenKind.Amount || IsBehindDateWord(number.Digits) || IsFullDate(number.Kind, number.End);
        Add(number.End, new Token
        {
            Start = position,
            End = number.End,
            Kind = isUsable ? number.Kind : TokenKind.Amount,
            Number = number.Value,
            Digits = (byte)Math.Min(number.Digits, byte.MaxValue),
            Setting = setting,
        });
    }

    // «21 мамыр1815», «1941 жылғы22 маусымда», «по14 марта» and «с1925 г.» lack a space.
    private readonly bool IsBehindDateWord(int digits)
    {
        var sense = tokens.Count > 0 ? tokens[tokens.Count - 1].Sense : default;
        bool isPreposition = sense.Tongue == Tongue.Russian
            && sense.Term is Term.From or Term.To or Term.Until or Term.By or Term.After or Term.In or Term.And or Term.About;
        return (digits == 4 && sense.Term == Term.Month) || (digits <= 2 && sense.Term == Term.Year) || isPreposition;
    }

    // «Андрей Иванов05.12.2003»: day, month and year in full are a date wherever they stand.
    private readonly bool IsFullDate(TokenKind kind, int end) =>
        kind == TokenKind.NumericDate && end - position == "31.12.1999".Length && text[position + 2] == '.' && Letters.IsCyrillic(text[position - 1]);

    private void ReadWord()
    {
        int end = position;
        bool isCyrillic = false;
        bool isRoman = true;
        bool isWhole = true;
        while (end < text.Length && (IsLetter(text[end]) || (isRoman && end > position && text[end] == '1') || BrokenWords.IsInside(text, end)))
        {
            isCyrillic |= Letters.IsCyrillic(text[end]);
            isRoman = isRoman && RomanNumerals.IsDigit(text[end]);
            isWhole &= !BrokenWords.IsInside(text, end);
            end++;
        }
        if (text[end - 1] == '1' && !isRoman)
            end = position + text[position..end].IndexOf('1');
        int numeralEnd = EndOfNumeral(end);
        isRoman |= numeralEnd < end;
        end = numeralEnd;
        var word = text[position..end];
        isCyrillic |= word.Length == 1 && word[0] is 'c' or 'C' && IsAmongCyrillic(end);
        var sense = isWhole ? Lexicon.Find(word, isCyrillic, IsJoined()) : BrokenWords.Find(word, isCyrillic);
        if (isCyrillic && BrokenWords.TryRead(text, position, end, out int whole, out var meant))
            (end, sense) = (whole, meant);
        bool isCapital = char.IsUpper(word[0]);
        Add(end, new Token
        {
            Start = position,
            End = end,
            Kind = TokenKind.Word,
            Sense = sense,
            Roman = isRoman ? (byte)RomanNumerals.Read(word) : (byte)0,
            Setting = isCapital ? setting | Setting.Capital : setting & ~Setting.Sentence,
        });
        if (sense.Term == Term.Address)
            SkipAddress();
    }

    // XVIIв., ХІХғ.: the mark of the century is a word of its own.
    private readonly int EndOfNumeral(int end)
    {
        int mark = end;
        while (mark > position && text[mark - 1] is 'в' or 'ғ')
            mark--;
        // XXвека
        if (mark == end && end - position > "век".Length && Letters.IsCyrillic(text[end - 1]))
            return EndBeforeCentury(end);
        bool isJoined = mark < end && mark - position >= 2 && end - mark <= 2 && RomanNumerals.Read(text[position..mark]) > 0;
        if (isJoined)
            return mark;
        // ХХғасырда
        int word = text[position..end].IndexOf('ғ');
        if (word > 0 && text[(position + word)..end].StartsWith("ғасыр", StringComparison.Ordinal) && RomanNumerals.Read(text[position..(position + word)]) > 0)
            return position + word;
        // XXth century
        bool isOrdinal = end - position > 2 && text[(end - 2)..end] is "th" or "st" or "nd" or "rd" && RomanNumerals.Read(text[position..(end - 2)]) > 0;
        return isOrdinal ? end - 2 : end;
    }

    private readonly int EndBeforeCentury(int end)
    {
        int last = position;
        while (last < end && RomanNumerals.IsDigit(text[last]))
            last++;
        bool isJoined = last > position && last < end && RomanNumerals.Read(text[position..last]) > 0
            && Lexicon.Find(text[last..end], isCyrillic: true, isEnding: false).Term is Term.Century or Term.Centuries;
        return isJoined ? last : end;
    }

    private void ReadMark(char mark)
    {
        bool endsSentence = mark is '!' or '?' or '…' or '.' && (mark != '.' || EndsSentence());
        // Two or three hyphens stand for a dash.
        int end = position + 1;
        while (mark == '-' && end < text.Length && text[end] == '-' && end - position < LongestDash)
            end++;
        Add(end, new Token
        {
            Start = position,
            End = end,
            Kind = TokenKind.Mark,
            Mark = mark,
            Setting = setting & ~Setting.Sentence,
        });
        // Quotation marks and brackets may stand between the point and the next sentence.
        if (endsSentence)
            setting |= Setting.Sentence;
    }

    private void Add(int end, Token token)
    {
        tokens.Add(token);
        position = end;
        bool keepsSentence = token.Kind == TokenKind.Mark && (setting & Setting.Sentence) != 0;
        setting = keepsSentence ? Setting.Glued | Setting.Sentence : Setting.Glued;
    }

    // An ending is joined to the figure itself, or by a hyphen or an apostrophe.
    private readonly bool IsJoined()
    {
        int last = tokens.Count - 1;
        if (last < 0)
            return false;
        ref readonly var before = ref tokens[last];
        // «20 -х годов», «20- х годов»
        if (before.IsDash && last > 0 && tokens[last - 1].Kind == TokenKind.Number && tokens[last - 1].Number % 10 == 0
            && before.IsGlued != ((setting & Setting.Glued) != 0))
            return true;
        if ((setting & Setting.Glued) == 0)
            return false;
        if (before.Kind == TokenKind.Number || before.Roman > 0)
            return true;
        bool joins = before.IsDash || before.Is('\'') || before.Is('’');
        return joins && before.IsGlued && last > 0 && (tokens[last - 1].Kind == TokenKind.Number || tokens[last - 1].Roman > 0);
    }

    // «c 1917 г.» and «c. 63» with the Latin letter that looks alike.
    private readonly bool IsAmongCyrillic(int end)
    {
        const int farthest = 20;
        int before = position - 1;
        while (before >= 0 && position - before < farthest && !char.IsLetter(text[before]))
            before--;
        int behind = end;
        while (behind < text.Length && behind - end < farthest && !char.IsLetter(text[behind]))
            behind++;
        bool isBefore = before < 0 || !char.IsLetter(text[before]) || Letters.IsCyrillic(text[before]);
        bool isBehind = behind >= text.Length || !char.IsLetter(text[behind]) || Letters.IsCyrillic(text[behind]);
        return isBefore && isBehind && (Letters.IsCyrillic(text[Math.Max(before, 0)]) || (behind < text.Length && Letters.IsCyrillic(text[behind])));
    }

    private readonly bool EndsSentence()
    {
        if (tokens.Count == 0)
            return false;
        ref readonly var before = ref tokens[tokens.Count - 1];
        return before.Kind switch
        {
            TokenKind.Word => before.End - before.Start > LongestAbbreviation && before.Term is not (Term.Month or Term.Counter or Term.Counted),
            TokenKind.Mark => true,
            TokenKind.Number => before.Digits > 2 || (before.Setting & Setting.Line) == 0,
            _ => true,
        };
    }

    private void SkipAddress()
    {
        while (position < text.Length && text[position] is ':' or ' ' or '.')
            position++;
        if (position < text.Length && (text[position] == '/' || char.IsAsciiDigit(text[position]) || text[position - 1] is ':' or '.'))
            while (position < text.Length && !char.IsWhiteSpace(text[position]) && text[position] is not ('>' or '»' or '"'))
                position++;
        setting = Setting.None;
    }
}
