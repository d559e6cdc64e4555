namespace Journal.Core.Text;

// Problems that an optional engine of templates words itself.
public static partial class Problems
{
    /// <summary>An engine cannot parse a template.</summary>
    /// <param name="span">Where it stopped.</param>
    /// <param name="message">What the engine says, without a final point.</param>
    public static Diagnostic ThemeNotParsed(SourceSpan span, string message) => Error("theme-syntax", span, message);
}
