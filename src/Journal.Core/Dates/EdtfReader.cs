using Journal.Core.Text;

namespace Journal.Core.Dates;

/// <summary>Reads one EDTF value from left to right, in linear time (ISO 8601-2:2019, Annex A); stops at the first fault.</summary>
internal ref struct EdtfReader(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> text = text;
    private int position;

    /// <summary>What stopped the reading.</summary>
    public EdtfError Error { get; private set; }

    /// <summary>The value of the whole text, or null with an error.</summary>
    public Edtf? Read()
    {
        if (text.IsEmpty)
            return Fail(0, 0, EdtfFault.Empty);
        var value = text[0] switch
        {
            '[' => ReadSet(EdtfForm.OneOf, ']'),
            '{' => ReadSet(EdtfForm.AllOf, '}'),
            _ => ReadDateOrInterval(),
        };
        return value is not null && position < text.Length ? Unexpected() : value;
    }

    private Edtf? ReadDateOrInterval()
    {
        var start = ReadEnd();
        if (start is null)
            return null;
        if (start.Date is { } date && (position == text.Length || text[position] == 'T'))
            return position == text.Length ? new Edtf(EdtfForm.Date, [EdtfRange.Of(date)]) : ReadTime(date);
        if (!TrySkip('/'))
            return Unexpected();
        var end = ReadEnd();
        if (end is null)
            return null;
        if (position < text.Length || (start.Kind == EdtfEndKind.Unknown && end.Kind == EdtfEndKind.Unknown))
            return Unexpected();
        return CheckOrder(new EdtfRange(start, end), 0) is { } range ? new Edtf(EdtfForm.Interval, [range]) : null;
    }

    private EdtfEnd? ReadEnd()
    {
        if (position == text.Length || text[position] == '/')
            return EdtfEnd.Unknown;
        if (TrySkipDots())
            return EdtfEnd.Open;
        return ReadDate() is { } date ? EdtfEnd.At(date) : null;
    }

    private Edtf? ReadSet(EdtfForm form, char close)
    {
        position++;
        var members = new List<EdtfRange>();
        do
        {
            if (members.Count > 0 && position < text.Length && text[position] == ' ')
                position++;
            if (ReadMember() is not { } member)
                return null;
            members.Add(member);
        }
        while (TrySkip(','));
        return TrySkip(close) ? new Edtf(form, members.ToValueList()) : Unexpected();
    }

    private EdtfRange? ReadMember()
    {
        int first = position;
        if (TrySkipDots())
            return ReadDate() is { } last ? new EdtfRange(EdtfEnd.Open, EdtfEnd.At(last)) : null;
        if (ReadDate() is not { } date)
            return null;
        if (!TrySkipDots())
            return EdtfRange.Of(date);
        if (position == text.Length || text[position] is ',' or ']' or '}')
            return new EdtfRange(EdtfEnd.At(date), EdtfEnd.Open);
        return ReadDate() is { } end ? CheckOrder(new EdtfRange(EdtfEnd.At(date), EdtfEnd.At(end)), first) : null;
    }

    private EdtfRange? CheckOrder(EdtfRange range, int start)
    {
        if (!range.IsReversed)
            return range;
        Fail(start, position - start, EdtfFault.Reversed);
        return null;
    }

    private EdtfDate? ReadDate()
    {
        var parts = new EdtfPartsReader(text, position);
        var date = parts.Read();
        position = parts.Position;
        Error = parts.Error;
        return date;
    }

    private Edtf? ReadTime(EdtfDate date)
    {
        bool isDay = date is { Day: not null, Qualifier: EdtfQualifier.None } && date.ToString().IndexOf('X', StringComparison.Ordinal) < 0;
        if (!isDay)
            return Unexpected();
        var time = text[++position..];
        int fault = TimeOfDay.FindFault(time, out int length);
        if (fault >= 0)
        {
            bool isNumber = length > 0;
            return Fail(position + fault, length, isNumber ? EdtfFault.ImpossibleTime : EdtfFault.Syntax);
        }
        position = text.Length;
        return new Edtf(EdtfForm.DateTime, [EdtfRange.Of(date with { Time = TimeOfDay.Canonical(time.ToString()) })]);
    }

    private bool TrySkip(char expected)
    {
        bool found = position < text.Length && text[position] == expected;
        position += found ? 1 : 0;
        return found;
    }

    private bool TrySkipDots()
    {
        bool found = text[position..].StartsWith("..", StringComparison.Ordinal);
        position += found ? 2 : 0;
        return found;
    }

    private Edtf? Unexpected() => Fail(position, Math.Min(1, text.Length - position), EdtfFault.Syntax);

    private Edtf? Fail(int offset, int length, EdtfFault fault)
    {
        Error = new EdtfError(offset, length, fault);
        return null;
    }
}
