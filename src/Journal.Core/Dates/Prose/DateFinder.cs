using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Dates.Prose;

/// <summary>
/// Finds dates and periods in Kazakh, Russian and English prose and says in EDTF (ISO 8601-2:2019, Annex A) what they mean: by rules, in linear time.
/// A text is one article: a year that it names is lent to the days and months after it.
/// </summary>
public static class DateFinder
{
    /// <summary>Finds the dates of a text whose sentences may be in any of the three languages.</summary>
    /// <param name="text">The text; a blank line parts paragraphs.</param>
    /// <returns>The dates in the order of the text; none overlaps another.</returns>
    public static ValueList<FoundDate> Find(ReadOnlySpan<char> text) => Find(text, LanguageTag.Undetermined);

    /// <summary>Finds the dates of a text.</summary>
    /// <param name="text">The text; a blank line parts paragraphs.</param>
    /// <param name="language">Its language; anything but Kazakh, Russian and English means that every sentence tells its own. A Kazakh text may hold Russian dates all the same: its references do.</param>
    /// <returns>The dates in the order of the text; none overlaps another.</returns>
    public static ValueList<FoundDate> Find(ReadOnlySpan<char> text, LanguageTag language)
    {
        var tongues = language.Language switch
        {
            "en" => Tongue.English,
            "ru" => Tongue.Russian | Tongue.English,
            _ => Tongue.Kazakh | Tongue.Russian | Tongue.English,
        };
        var tokenizer = new Tokenizer(text);
        try
        {
            var search = new Search(text, tongues);
            int start = 0;
            while (start < text.Length)
            {
                int end = ParagraphEnd(text, start);
                tokenizer.Read(start, end);
                search.Read(tokenizer.Tokens);
                start = end;
            }
            return search.Finish();
        }
        finally
        {
            tokenizer.Dispose();
        }
    }

    // Behind the first blank line.
    private static int ParagraphEnd(ReadOnlySpan<char> text, int start)
    {
        int at = start;
        while (text[at..].IndexOf('\n') is >= 0 and int offset)
        {
            at += offset + 1;
            int next = at;
            while (next < text.Length && text[next] is ' ' or '\t' or '\r')
                next++;
            if (next < text.Length && text[next] == '\n')
                return next + 1;
        }
        return text.Length;
    }
}
