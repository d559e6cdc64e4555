using Journal.Core.Dates.Prose;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Core.Mentions;

/// <summary>Finds the dates that the text and the notes of an article mention.</summary>
public static class MentionFinder
{
    /// <summary>
    /// Finds the dates that are worth showing to an editor: all that have a year and that the editor has not marked in the text,
    /// but for the years of works that a passage cites. A date that a passage repeats is given once.
    /// </summary>
    /// <param name="file">The article as it was read.</param>
    /// <param name="language">The language of the text; undetermined where every sentence tells its own.</param>
    /// <returns>The dates in the order of the text, those of the notes last.</returns>
    public static ValueList<Mention> Find(ArticleFile file, LanguageTag language)
    {
        ArgumentNullException.ThrowIfNull(file);
        var body = RenditionResolver.Resolve(file.Body, file.Front, file.Ledger).Value;
        return RunningTextWriter.Of(body).SelectMany(text => Find(text, language)).ToValueList();
    }

    private static List<Mention> Find(RunningText text, LanguageTag language)
    {
        var mentions = new List<Mention>();
        var seen = text.Marked.Select(mark => (text.PassageAt(mark.Start), mark.Date)).ToHashSet();
        int next = 0;
        foreach (var date in DateFinder.Find(text.Text, language))
        {
            while (next < text.Marked.Count && text.Marked[next].End <= date.Start)
                next++;
            bool isMarked = next < text.Marked.Count && text.Marked[next].Start < date.End;
            string words = Words.Of(text.Text.AsSpan(date.Start, date.Length));
            int passage = text.PassageAt(date.Start);
            if (!isMarked && IsWorthShowing(date, words) && seen.Add((passage, date.Date.ToString())))
                mentions.Add(new Mention(date, words, text.AnchorOf(passage), text.SpanOf(date.Start, date.End)));
        }
        return mentions;
    }

    // A day without a year has no place on a timeline; a bare number in a reference is the year of an edition, or a page.
    private static bool IsWorthShowing(FoundDate date, string words) =>
        date.Kind != FoundKind.Partial
        && !words.Contains(RunningText.Gap, StringComparison.Ordinal)
        && !(date.IsInReference && !words.Any(char.IsLetter));
}
