using System.Globalization;
using Journal.Core.Languages.Typography;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming;

/// <summary>The functions that every template has for interface text.</summary>
internal static class WordFunctions
{
    /// <summary><c>say words.key value …</c>: interface text with values filled into <c>{0}</c>, <c>{1}</c> …</summary>
    public static object? Say(ReadOnlySpan<object?> arguments)
    {
        if (arguments.IsEmpty || TextOf(arguments[0]) is not { } phrase)
            throw new ThemeException("say needs a piece of interface text, as in 'say words.page_short article.pages'");
        var values = new string[arguments.Length - 1];
        for (int i = 0; i < values.Length; i++)
            values[i] = TextOf(arguments[i + 1]) ?? "";
        return Phrase.Fill(phrase, values);
    }

    /// <summary><c>count words.key n</c>: the form of a counted word for a whole number, with the number filled into <c>{0}</c>.</summary>
    public static object? Count(ReadOnlySpan<object?> arguments)
    {
        if (arguments.Length != 2 || TextOf(arguments[0]) is not { } general || NumberOf(arguments[1]) is not { } number)
            throw new ThemeException("count needs a piece of interface text and a whole number, as in 'count words.article_count issue.article_count'");
        return arguments[0] is CountedPhrase counted
            ? Phrase.Fill(counted.For(number), GroupedNumbers.Write(number, counted.Language))
            : Phrase.Fill(general, number.ToString(CultureInfo.InvariantCulture));
    }

    private static string? TextOf(object? value) => value switch
    {
        string text => text,
        IHtml html => html.ToString(),
        int or long or double => Convert.ToString(value, CultureInfo.InvariantCulture),
        _ => null,
    };

    private static long? NumberOf(object? value) => value switch
    {
        int number => number,
        long number => number,
        _ => null,
    };
}
