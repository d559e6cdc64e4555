using System.Globalization;

namespace Journal.Core.Dates;

/// <summary>Reads the parts of one date: year, month or season, day, each with its doubts (ISO 8601-2, 8.2 and 8.3).</summary>
internal ref struct EdtfPartsReader(ReadOnlySpan<char> text, int position)
{
    private const int MostExponentDigits = 2;
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Offset behind what was read.</summary>
    public int Position { get; private set; } = position;

    /// <summary>What stopped the reading.</summary>
    public EdtfError Error { get; private set; }

    /// <summary>The date, or null with an error.</summary>
    public EdtfDate? Read()
    {
        var yearQualifier = ReadQualifier();
        int yearStart = Position;
        if (ReadYear() is not { } year)
            return null;
        yearQualifier |= ReadQualifier();
        bool hasParts = !year.IsLong && year.SignificantDigits is null;
        if (!hasParts || !TrySkip('-'))
            return new EdtfDate(year with { Qualifier = yearQualifier });
        if (ReadPart() is not { } month)
            return null;
        int monthStart = month.Start;
        if (!TrySkip('-'))
            return Finish(new EdtfDate(Doubt(year, yearQualifier | month.Group), Part(month)), (yearStart, monthStart, monthStart));
        if (ReadPart() is not { } day)
            return null;
        var date = new EdtfDate(
            Doubt(year, yearQualifier | month.Group | day.Group),
            new EdtfPart(month.Digits, month.Own | month.Group | day.Group),
            Part(day));
        return Finish(date, (yearStart, monthStart, day.Start));
    }

    private static EdtfYear Doubt(EdtfYear year, EdtfQualifier qualifier) => year with { Qualifier = qualifier };

    private static EdtfPart Part((string Digits, EdtfQualifier Own, EdtfQualifier Group, int Start) part) => new(part.Digits, part.Own | part.Group);

    private EdtfDate? Finish(EdtfDate date, (int Year, int Month, int Day) starts)
    {
        bool isSeason = date.Month!.Value is >= Seasons.First and <= Seasons.Last;
        if (isSeason ? date.Day is not null : !DateBounds.IsMonth(date.Month))
            return Fail(starts.Month, 2, EdtfFault.ImpossibleMonth);
        bool exists = date.Year.IsUnknown ? DateBounds.Exists(date) : date.EarliestDay is not null;
        return exists ? date : Fail(starts.Day, 2, EdtfFault.ImpossibleDay);
    }

    private EdtfYear? ReadYear()
    {
        int start = Position;
        bool isLong = TrySkip('Y');
        bool isNegative = TrySkip('-');
        int digitsStart = Position;
        SkipDigits(isLong);
        var digits = text[digitsStart..Position];
        int exponent = 0;
        if (digits.Length < (isLong ? 1 : 4) || (isLong && ReadNumber('E', out exponent) is false))
            return Unexpected();
        if (isLong && (digits[0] == '0' || (exponent == 0 && digits.Length < 5)))
            return FailYear(start, EdtfFault.Syntax);
        bool isSignificant = ReadNumber('S', out int significant) ?? false;
        if (Error.Fault != EdtfFault.None || (isSignificant && (significant == 0 || digits.Contains('X'))))
            return Error.Fault == EdtfFault.None ? FailYear(start, EdtfFault.Syntax) : null;
        bool isZero = digits.TrimStart('0').IsEmpty;
        if (digits.Length + exponent > EdtfYear.MostDigits || (isZero && isNegative))
            return FailYear(start, EdtfFault.ImpossibleYear);
        return new EdtfYear(digits.ToString())
        {
            IsLong = isLong,
            IsNegative = isNegative,
            Exponent = exponent,
            SignificantDigits = isSignificant ? significant : null,
        };
    }

    private void SkipDigits(bool isLong)
    {
        int end = isLong ? text.Length : Math.Min(text.Length, Position + 4);
        while (Position < end && (char.IsAsciiDigit(text[Position]) || (!isLong && text[Position] == 'X')))
            Position++;
    }

    // Null if the letter does not stand here, false with an error if no number follows it.
    private bool? ReadNumber(char letter, out int number)
    {
        number = 0;
        if (!TrySkip(letter))
            return null;
        int start = Position;
        while (Position < text.Length && char.IsAsciiDigit(text[Position]) && Position - start < MostExponentDigits)
            Position++;
        bool read = Position > start && int.TryParse(text[start..Position], NumberStyles.None, CultureInfo.InvariantCulture, out number);
        if (!read)
            Unexpected();
        return read;
    }

    private (string Digits, EdtfQualifier Own, EdtfQualifier Group, int Start)? ReadPart()
    {
        var own = ReadQualifier();
        int start = Position;
        while (Position < text.Length && Position - start < 2 && (char.IsAsciiDigit(text[Position]) || text[Position] == 'X'))
            Position++;
        if (Position - start < 2 || (Position < text.Length && char.IsAsciiDigit(text[Position])))
        {
            Unexpected();
            return null;
        }
        return (text[start..Position].ToString(), own, ReadQualifier(), start);
    }

    private EdtfQualifier ReadQualifier()
    {
        var qualifier = Position < text.Length
            ? text[Position] switch
            {
                '?' => EdtfQualifier.Uncertain,
                '~' => EdtfQualifier.Approximate,
                '%' => EdtfQualifier.Both,
                _ => EdtfQualifier.None,
            }
            : EdtfQualifier.None;
        Position += qualifier == EdtfQualifier.None ? 0 : 1;
        return qualifier;
    }

    private bool TrySkip(char expected)
    {
        bool found = Position < text.Length && text[Position] == expected;
        Position += found ? 1 : 0;
        return found;
    }

    private EdtfYear? Unexpected()
    {
        Error = new EdtfError(Position, Math.Min(1, text.Length - Position), EdtfFault.Syntax);
        return null;
    }

    private EdtfYear? FailYear(int start, EdtfFault fault)
    {
        Error = new EdtfError(start, Position - start, fault);
        return null;
    }

    private EdtfDate? Fail(int offset, int length, EdtfFault fault)
    {
        Error = new EdtfError(offset, length, fault);
        return null;
    }
}
