using System.Buffers;
using Journal.Core.Mentions;

namespace Journal.Parsing.Editing;

/// <summary>Writes a find as an entry of <c>events</c> (YAML 1.2, flow mapping), with quotes only where they are needed.</summary>
public static class FindYaml
{
    private static readonly SearchValues<char> PlainDate = SearchValues.Create("0123456789XYZTE-./~?%");

    /// <summary>The entry, in braces.</summary>
    /// <param name="mention">The find.</param>
    public static string Of(Mention mention)
    {
        ArgumentNullException.ThrowIfNull(mention);
        string date = mention.Date.Date.ToString();
        string anchor = mention.Anchor is { } known ? $", anchor: {Text(known)}" : "";
        bool isPlain = !date.AsSpan().ContainsAnyExcept(PlainDate) && date[0] is not ('~' or '?' or '%');
        return $"{{ date: {(isPlain ? date : Quoted(date))}, found: {Text(mention.Words)}{anchor}, status: proposed }}";
    }

    // A text without letters would be a number or a date to other programs.
    private static string Text(string text) => char.IsLetterOrDigit(text[0]) && text.Any(char.IsLetter) && text.All(IsPlain) ? text : Quoted(text);

    private static bool IsPlain(char character) => char.IsLetterOrDigit(character) || character is ' ' or '.' or '-' or '–' or '—' or '/' or '(' or ')' or '«' or '»' or '’';

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
