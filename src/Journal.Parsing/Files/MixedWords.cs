using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Files;

/// <summary>Finds words of Cyrillic and Latin letters that look alike: in data, where names are sorted and looked up, they are errors; in running text warnings.</summary>
internal sealed class MixedWords : TreeRewriter
{
    // A text recognised from paper may have thousands.
    private const int MostNamed = 10;

    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly List<(SourceSpan Span, string Word, string Meant)> words = [];

    private MixedWords()
    {
    }

    /// <summary>Checks a data file or front matter; comments do not count, nor what is reported for another reason.</summary>
    /// <param name="part">The YAML.</param>
    /// <param name="found">What is wrong so far; takes what is wrong.</param>
    public static void CheckData(SourceSpan part, List<Diagnostic> found)
    {
        var search = new MixedWords();
        var known = found.Where(one => one.Span.Source.Path == part.Source.Path).Select(one => one.Span).ToList();
        foreach (var (start, length, meant) in MixedScript.Find(part.Text.ToString()))
            if (!IsComment(part, start) && !known.Exists(span => span.Start <= part.Start + start && part.Start + start < Math.Max(span.End, span.Start + 1)))
                search.Note(part.Slice(start, length), meant);
        search.Report(Problems.MixedWord, found);
    }

    /// <summary>Checks a text; code and formulas are what they are.</summary>
    /// <param name="body">The text.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static void CheckText(Body body, List<Diagnostic> found)
    {
        var search = new MixedWords();
        search.Rewrite(body.Blocks);
        foreach (var note in body.Notes)
            search.Rewrite(note.Content);
        search.Report(Problems.MixedWordInText, found);
    }

    /// <inheritdoc />
    protected override IReadOnlyList<Inline>? RewriteText(TextInline text)
    {
        foreach (var (start, length, meant) in MixedScript.Find(text.Text))
            if (text.Span.Length == text.Text.Length)
                Note(text.Span.Slice(start, length), meant);
        return null;
    }

    private static bool IsComment(SourceSpan part, int at)
    {
        int line = at == 0 ? 0 : part.Text[..at].LastIndexOf('\n') + 1;
        return part.Text[line..at].TrimStart().StartsWith("#");
    }

    private void Note(SourceSpan span, string meant)
    {
        string word = span.Text.ToString();
        counts[word] = counts.GetValueOrDefault(word) + 1;
        if (counts[word] == 1)
            words.Add((span, word, meant));
    }

    private void Report(Func<SourceSpan, string, string, Diagnostic> problem, List<Diagnostic> found)
    {
        foreach (var (span, word, meant) in words.Take(MostNamed))
            found.Add(Problems.InPlaces(problem(span, word, meant), counts[word]));
        if (words.Count > MostNamed)
            found.Add(Problems.MoreMixedWords(words[MostNamed].Span, words.Count - MostNamed));
    }
}
