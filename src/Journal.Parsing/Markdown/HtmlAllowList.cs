using System.Collections.Frozen;
using Journal.Core.Languages;

namespace Journal.Parsing.Markdown;

/// <summary>The elements and attributes of HTML that a text may hold.</summary>
internal static class HtmlAllowList
{
    private static readonly FrozenSet<string> Phrasing = Set("b i em strong sub sup br wbr span abbr cite q s u small mark ins del kbd samp code var dfn bdi time ruby rt rp");

    private static readonly FrozenSet<string> Blocks = Set(
        "p div blockquote pre hr ul ol li dl dt dd h2 h3 h4 h5 h6 figure figcaption table caption thead tbody tfoot tr th td colgroup col details summary section aside");

    private static readonly FrozenSet<string> Void = Set("br wbr hr col");

    private static readonly FrozenSet<string> Hiding = Set(
        "script style iframe object applet template noscript noembed noframes svg math textarea title select xmp plaintext frameset head audio video canvas");

    private static readonly FrozenSet<string> ClosesParagraph = Set("p div blockquote pre hr ul ol dl h2 h3 h4 h5 h6 figure table details section aside");

    private static readonly FrozenSet<string> Anywhere = Set("class id lang dir title");

    /// <summary>Whether an element may stand in a block of HTML.</summary>
    public static bool IsAllowed(string element) => Phrasing.Contains(element) || Blocks.Contains(element);

    /// <summary>Whether an element may stand in running text.</summary>
    public static bool IsPhrasing(string element) => Phrasing.Contains(element);

    /// <summary>Whether an element has no content and no end tag.</summary>
    public static bool IsVoid(string element) => Void.Contains(element);

    /// <summary>Whether the content of an element is no text to read and goes with it.</summary>
    public static bool HidesContent(string element) => Hiding.Contains(element);

    /// <summary>Whether an element may carry an attribute with a value.</summary>
    public static bool IsAllowed(string element, string attribute, string value) => attribute switch
    {
        "lang" => LanguageTag.TryParse(value, out _),
        "dir" => value is "ltr" or "rtl" or "auto",
        "id" => value.Length > 0 && !value.Any(char.IsWhiteSpace),
        "colspan" or "rowspan" => element is "td" or "th" && value.Length is > 0 and <= 3 && value.All(char.IsAsciiDigit),
        "scope" => element == "th" && value is "row" or "col" or "rowgroup" or "colgroup",
        _ => Anywhere.Contains(attribute),
    };

    /// <summary>Whether an element ends the one that is open around it, as HTML's optional end tags do.</summary>
    public static bool ClosesBefore(string element, string around) => around switch
    {
        "p" => ClosesParagraph.Contains(element),
        "li" => element == "li",
        "dt" or "dd" => element is "dt" or "dd",
        "td" or "th" => element is "td" or "th" or "tr" or "tbody" or "tfoot",
        "tr" => element is "tr" or "tbody" or "tfoot",
        "thead" or "tbody" or "caption" or "colgroup" => element is "thead" or "tbody" or "tfoot" or "colgroup" || (around == "caption" && element == "tr"),
        _ => false,
    };

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
