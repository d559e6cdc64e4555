using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Timeline;

/// <summary>How an event came to the timeline.</summary>
public enum EventOrigin
{
    /// <summary>The front matter of an article states it, with a title.</summary>
    Stated,

    /// <summary>The author marked a date in the running text: <c>[1860 жылы 2 қарашада]{date=1860-11-02}</c>.</summary>
    Marked,

    /// <summary>A date found in the prose, which an editor accepted.</summary>
    Mentioned,
}

/// <summary>An event with the article that tells of it.</summary>
/// <param name="Date">When it happened.</param>
/// <param name="Origin">How it came to the timeline.</param>
/// <param name="Article">The article.</param>
/// <param name="Anchor">The anchor of its entry on the timeline, without <c>#</c>.</param>
public sealed record TimelineEvent(Edtf Date, EventOrigin Origin, Article Article, string Anchor)
{
    /// <summary>What the front matter says, without a title where it only accepts a find; null for a mark of the running text.</summary>
    public Event? Stated { get; init; }

    /// <summary>Where the texts of the article tell of it: the original first, one passage at most for each text.</summary>
    public ValueList<EventPassage> Passages { get; init; } = [];

    /// <summary>The day under which it is filed: the first that can be meant, else the last; null where neither is known.</summary>
    public DayNumber? Day => Date.EarliestDay ?? Date.LatestDay;

    /// <summary>Whether the day is known without doubt and a calendar of years 1 to 9999 has it.</summary>
    public bool IsExactDay =>
        Date.Form is EdtfForm.Date or EdtfForm.DateTime && !Date.IsUncertain && !Date.IsApproximate && Date.EarliestDay is { } day
        && day == Date.LatestDay && day.ToCalendar().Year is >= 1 and <= 9999;

    /// <summary>The passage for readers of a language: in that language, else in the original; null where no text tells of it.</summary>
    /// <param name="language">The reader's language.</param>
    public EventPassage? PassageFor(LanguageTag language)
    {
        foreach (var passage in Passages)
            if (passage.Language == language)
                return passage;
        return Passages.Count > 0 ? Passages[0] : null;
    }
}

/// <summary>The place in a text that tells of an event.</summary>
/// <param name="Language">The language of the text.</param>
/// <param name="Anchor">The anchor of the place, without <c>#</c>; null where nothing before it has one.</param>
/// <param name="Sentence">The sentence, plain; cut with an ellipsis where it is very long.</param>
/// <param name="Start">Where the words of the date begin in the sentence.</param>
/// <param name="Length">How many code units they have.</param>
public sealed record EventPassage(LanguageTag Language, string? Anchor, string Sentence, int Start, int Length);
