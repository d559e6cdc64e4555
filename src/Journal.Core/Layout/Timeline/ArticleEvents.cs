using System.Globalization;
using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Model;

namespace Journal.Core.Layout.Timeline;

/// <summary>
/// Collects the events of one article: what its front matter states, the finds that an editor accepted, and the dates that its texts mark. The n-th mark
/// of a date is the same event in every language; the first mark of a date that the front matter states is the passage of that event.
/// </summary>
internal sealed class ArticleEvents
{
    private readonly Article article;
    private readonly OrderedDictionary<(Edtf Date, int Nth), List<EventPassage>> marks = [];
    private readonly Dictionary<LanguageTag, FoundWords> finders = [];

    private ArticleEvents(Article article)
    {
        this.article = article;
        foreach (var text in article.Texts)
            AddMarks(text);
    }

    /// <summary>The events: those of the front matter in their order, then the marks in the order of the original, then those of translations alone.</summary>
    public static IEnumerable<TimelineEvent> Of(Article article) => new ArticleEvents(article).All();

    private IEnumerable<TimelineEvent> All()
    {
        var used = new HashSet<(Edtf, int)>();
        var stated = new Dictionary<Edtf, int>();
        for (int i = 0; i < article.Events.Count; i++)
        {
            var happening = article.Events[i];
            var passages = Words(happening);
            if (!happening.IsMention)
            {
                var key = (happening.Date.Value, stated[happening.Date.Value] = stated.GetValueOrDefault(happening.Date.Value) + 1);
                if (marks.TryGetValue(key, out var marked) && used.Add(key))
                    passages = marked;
            }
            var origin = happening.IsMention ? EventOrigin.Mentioned : EventOrigin.Stated;
            yield return new TimelineEvent(happening.Date.Value, origin, article, AnchorOf("-", i + 1)) { Stated = happening, Passages = [.. passages] };
        }
        int number = 0;
        foreach (var (key, passages) in marks.Where(m => !used.Contains(m.Key)))
            yield return new TimelineEvent(key.Date, EventOrigin.Marked, article, AnchorOf("-marked_", ++number)) { Passages = [.. passages] };
    }

    private string AnchorOf(string kind, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"event-{article.Issue}-{article.Slug}{kind}{number}");

    /// <summary>The passages that hold the words of a find, in the order of the texts.</summary>
    private List<EventPassage> Words(Event happening)
    {
        var passages = new List<EventPassage>();
        foreach (var text in article.Texts)
        {
            string? words = happening.Words.Entries.Where(w => w.Language == text.Language).Select(w => w.Value).FirstOrDefault();
            if (words is null || text.Body.IsEmpty)
                continue;
            if (!finders.TryGetValue(text.Language, out var finder))
                finders[text.Language] = finder = new FoundWords(text);
            passages.Add(finder.Passage(words, happening.Anchor?.Value));
        }
        return passages;
    }

    private void AddMarks(Rendition text)
    {
        var counts = new Dictionary<Edtf, int>();
        foreach (var run in TextRuns.Of(text.Body))
        {
            if (!RunningText.HasMarks(run.Content))
                continue;
            var running = RunningText.Of(run.Content);
            var sentences = new Sentences(running.Plain);
            foreach (var mark in running.Marks)
            {
                var key = (mark.Date, counts[mark.Date] = counts.GetValueOrDefault(mark.Date) + 1);
                if (!marks.TryGetValue(key, out var passages))
                    marks[key] = passages = [];
                passages.Add(sentences.Passage(text.Language, mark.Id ?? run.Anchor, mark.Start, mark.Length));
            }
        }
    }
}
