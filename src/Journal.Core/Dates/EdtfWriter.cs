using Journal.Core.Text;

namespace Journal.Core.Dates;

/// <summary>Writes values in canonical EDTF.</summary>
internal static class EdtfWriter
{
    /// <summary>The text of a value.</summary>
    public static string Write(EdtfForm form, ValueList<EdtfRange> members) => form switch
    {
        EdtfForm.Interval => $"{members[0].Start}/{members[0].End}",
        EdtfForm.OneOf => $"[{string.Join(',', members.Select(WriteMember))}]",
        EdtfForm.AllOf => $"{{{string.Join(',', members.Select(WriteMember))}}}",
        _ => members[0].Start.ToString(),
    };

    private static string WriteMember(EdtfRange member)
    {
        if (member.IsSingle)
            return member.Start.ToString();
        return $"{member.Start.Date}..{member.End.Date}";
    }
}
