using Journal.Core.Model;

namespace Journal.Core.Layout.Timeline;

/// <summary>Finds the words of accepted finds in a text, and with them the sentences.</summary>
/// <param name="text">The text.</param>
internal sealed class FoundWords(Rendition text)
{
    private readonly Lazy<List<Run>> runs = new(() => [.. TextRuns.Of(text.Body).Select(r => new Run(r.Anchor, RunningText.Of(r.Content).Plain))]);

    // Where the search for the same words goes on: the next find of them is the next place.
    private readonly Dictionary<(string? Anchor, string Words), (int Run, int From)> next = [];

    /// <summary>The passage that holds the words.</summary>
    /// <param name="words">The words as printed; a space fits any space.</param>
    /// <param name="anchor">The anchor of their paragraph, or null where the editor gave none.</param>
    /// <returns>The sentence around them; the words alone where the text does not have them.</returns>
    public EventPassage Passage(string words, string? anchor)
    {
        string wanted = WithSpaces(words.Trim());
        if ((anchor is null ? null : Find(wanted, anchor)) is { } near)
            return near;
        bool isKnown = anchor is not null && runs.Value.Exists(r => r.Anchor == anchor);
        return Find(wanted, null) ?? new EventPassage(text.Language, isKnown ? anchor : null, words.Trim(), 0, words.Trim().Length);
    }

    private EventPassage? Find(string words, string? anchor)
    {
        if (words.Length == 0)
            return null;
        var (start, from) = next.GetValueOrDefault((anchor, words));
        for (int i = start; i < runs.Value.Count; i++, from = 0)
        {
            var run = runs.Value[i];
            if (anchor is not null && run.Anchor != anchor)
                continue;
            int at = run.Spaced.IndexOf(words, from, StringComparison.Ordinal);
            if (at < 0)
                continue;
            next[(anchor, words)] = (i, at + words.Length);
            return run.Sentences.Passage(text.Language, run.Anchor, at, words.Length);
        }
        return null;
    }

    private static string WithSpaces(string plain) => plain.Replace('\u00a0', ' ');

    private sealed class Run(string? anchor, string plain)
    {
        private Sentences? sentences;

        public string? Anchor { get; } = anchor;

        public string Spaced { get; } = WithSpaces(plain);

        public Sentences Sentences => sentences ??= new Sentences(plain);
    }
}
