namespace Journal.Core.Text;

public static partial class Problems
{
    /// <summary>A token stands where something else is expected in a template.</summary>
    /// <param name="span">The token.</param>
    /// <param name="expected">What is expected, as a noun phrase.</param>
    public static Diagnostic ThemeExpected(SourceSpan span, string expected) =>
        Error("theme-syntax", span, span.Length == 0 ? $"{expected} is expected here" : $"{expected} is expected here, not '{Shown(span)}'");

    /// <summary>A value in a template is followed by another as if it were a function.</summary>
    /// <param name="span">The value.</param>
    public static Diagnostic ThemeNotCallable(SourceSpan span) =>
        Error(
            "theme-syntax",
            span,
            $"'{Shown(span)}' is followed by another value, but it is no function",
            "an operator, a comma or parentheses are missing");

    /// <summary>Something that was begun in a template is not finished.</summary>
    /// <param name="span">Its beginning.</param>
    /// <param name="what">What was begun, as a noun phrase.</param>
    /// <param name="closing">What would finish it.</param>
    public static Diagnostic ThemeUnclosed(SourceSpan span, string what, string closing) =>
        Error("theme-syntax", span, $"{what} is not closed", $"add '{closing}'");

    /// <summary>A literal in a template cannot be read.</summary>
    /// <param name="span">The literal or the part that is wrong.</param>
    /// <param name="what">What it should be, as a noun phrase.</param>
    public static Diagnostic ThemeBadLiteral(SourceSpan span, string what) =>
        Error("theme-syntax", span, $"'{Shown(span)}' is not {what}");

    /// <summary>A statement stands where it has no meaning.</summary>
    /// <param name="span">The statement.</param>
    /// <param name="what">The statement.</param>
    /// <param name="place">Where it may stand.</param>
    public static Diagnostic ThemeMisplaced(SourceSpan span, string what, string place) =>
        Error("theme-syntax", span, $"'{what}' may stand only {place}");

    /// <summary>The template language of Scriban has this, but themes may not use it.</summary>
    /// <param name="span">The construct.</param>
    /// <param name="what">The construct, as a noun phrase.</param>
    /// <param name="instead">What to do instead, or null.</param>
    public static Diagnostic ThemeRefused(SourceSpan span, string what, string? instead = null) =>
        Error("theme-refused", span, $"{what} cannot be used in a theme", instead);

    /// <summary>A template names a variable that nobody defines.</summary>
    /// <param name="span">The name.</param>
    /// <param name="name">The name.</param>
    /// <param name="nearest">The most similar known name, or null.</param>
    public static Diagnostic ThemeUnknownName(SourceSpan span, string name, string? nearest) =>
        Error("theme-unknown-name", span, $"there is no variable '{name}'", DidYouMean(nearest));

    /// <summary>A template names a member that the object does not have.</summary>
    /// <param name="span">The name.</param>
    /// <param name="name">The name.</param>
    /// <param name="nearest">The most similar member, or null.</param>
    public static Diagnostic ThemeUnknownMember(SourceSpan span, string name, string? nearest) =>
        Error("theme-unknown-member", span, $"there is no member '{name}'", DidYouMean(nearest));

    /// <summary>A template calls a built-in function that does not exist or that themes may not use.</summary>
    /// <param name="span">The name.</param>
    /// <param name="name">The name with its group.</param>
    /// <param name="nearest">The most similar function, or null.</param>
    public static Diagnostic ThemeUnknownFunction(SourceSpan span, string name, string? nearest) =>
        Error("theme-unknown-function", span, $"there is no function '{name}'", DidYouMean(nearest));

    /// <summary>A value in a template is not of a kind that the place can take.</summary>
    /// <param name="span">The expression.</param>
    /// <param name="expected">What is needed, as a noun phrase.</param>
    /// <param name="found">What the value is, as a noun phrase.</param>
    public static Diagnostic ThemeType(SourceSpan span, string expected, string found) =>
        Error("theme-type", span, $"{expected} is needed here, not {found}");

    /// <summary>An operator in a template cannot join these two values.</summary>
    /// <param name="span">The operator's expression.</param>
    /// <param name="symbol">The operator.</param>
    /// <param name="left">What the left value is, as a noun phrase.</param>
    /// <param name="right">What the right value is, as a noun phrase.</param>
    public static Diagnostic ThemeOperator(SourceSpan span, string symbol, string left, string right) =>
        Error("theme-type", span, $"'{symbol}' cannot join {left} and {right}");

    /// <summary>A function in a template gets too few or too many arguments.</summary>
    /// <param name="span">The call.</param>
    /// <param name="expected">How many it takes, in words.</param>
    /// <param name="count">How many it got.</param>
    public static Diagnostic ThemeArguments(SourceSpan span, string expected, int count) =>
        Error("theme-type", span, $"the function takes {expected}, not {count}");

    /// <summary>A function in a template refuses its arguments.</summary>
    /// <param name="span">The call.</param>
    /// <param name="message">What the function says.</param>
    public static Diagnostic ThemeFunctionFailed(SourceSpan span, string message) =>
        Error("theme-type", span, message);

    /// <summary>A template includes a file that the theme does not have.</summary>
    /// <param name="span">The name.</param>
    /// <param name="name">The name.</param>
    /// <param name="nearest">The most similar file, or null.</param>
    public static Diagnostic ThemeIncludeMissing(SourceSpan span, string name, string? nearest) =>
        Error("theme-include-missing", span, $"the theme has no file '{name}'", DidYouMean(nearest));

    /// <summary>Templates include each other without end.</summary>
    /// <param name="span">The include that went too deep.</param>
    /// <param name="name">The file.</param>
    /// <param name="depth">How deep includes may go.</param>
    public static Diagnostic ThemeIncludeLoop(SourceSpan span, string name, int depth) =>
        Error("theme-include-loop", span, $"'{name}' is included more than {depth} levels deep", "a template probably includes itself");

    /// <summary>A template or a render is bigger than allowed.</summary>
    /// <param name="span">Where the limit was met.</param>
    /// <param name="what">What is limited, with its limit, as a noun phrase.</param>
    public static Diagnostic ThemeLimit(SourceSpan span, string what) =>
        Error("theme-limit", span, $"the limit of {what} is exceeded");
}
