using Journal.Core.Dates;

namespace Journal.Core.Text;

/// <content>What is wrong with dates.</content>
public static partial class Problems
{
    private const string EdtfExamples = "write it as 1892-07-15, 1892-07 or 1892; an interval as 1892/1897 or 1892/..; a decade as 189X; an approximate year as 1892~";

    /// <summary>The problem for a fault in a date.</summary>
    /// <param name="written">Where the whole date stands.</param>
    /// <param name="error">What is wrong, with its offset in the date.</param>
    /// <param name="suggestion">The form that was probably meant, or null.</param>
    public static Diagnostic OfDate(SourceSpan written, EdtfError error, string? suggestion)
    {
        var place = written.Slice(error.Offset, error.Length);
        return error.Fault switch
        {
            EdtfFault.Reversed => EdtfReversedInterval(place, suggestion),
            EdtfFault.ImpossibleYear => EdtfImpossibleDate(place, "year", suggestion),
            EdtfFault.ImpossibleMonth => EdtfImpossibleDate(place, "month", suggestion),
            EdtfFault.ImpossibleDay => EdtfImpossibleDate(place, "day", suggestion),
            EdtfFault.ImpossibleTime => EdtfImpossibleDate(place, "time", suggestion),
            _ => EdtfSyntax(written, place, suggestion),
        };
    }

    /// <summary>A text is no date in EDTF.</summary>
    /// <param name="written">Where the whole date stands.</param>
    /// <param name="place">The first character that is wrong; empty if something is missing.</param>
    /// <param name="suggestion">The form that was probably meant, or null.</param>
    public static Diagnostic EdtfSyntax(SourceSpan written, SourceSpan place, string? suggestion) =>
        Error("edtf-syntax", place, $"'{Shown(written)}' cannot be read as a date (EDTF)", DidYouMean(suggestion) ?? EdtfExamples);

    /// <summary>A date is well written but does not exist.</summary>
    /// <param name="place">The part that does not exist.</param>
    /// <param name="part">What the part is: year, month, day or time.</param>
    /// <param name="suggestion">The form that was probably meant, or null.</param>
    public static Diagnostic EdtfImpossibleDate(SourceSpan place, string part, string? suggestion) =>
        Error("edtf-impossible-date", place, $"there is no {part} '{Shown(place)}' here in the calendar", DidYouMean(suggestion) ?? $"correct the {part}, or write X for each digit that is not known");

    /// <summary>An interval ends before it starts.</summary>
    /// <param name="place">The interval.</param>
    /// <param name="suggestion">The interval the other way round, or null.</param>
    public static Diagnostic EdtfReversedInterval(SourceSpan place, string? suggestion) =>
        Error("edtf-reversed-interval", place, $"the interval '{Shown(place)}' ends before it starts", DidYouMean(suggestion) ?? "write the earlier date first");
}
