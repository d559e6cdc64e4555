using System.Globalization;
using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;

namespace Journal.Formats.Timeline;

/// <summary>An event as data says it, in the words of one language as far as they exist in it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Title">What happened; where nobody gave a title, the sentence. Null where there is neither.</param>
/// <param name="Place">Where, or null.</param>
/// <param name="Note">A remark, or null.</param>
/// <param name="Article">The title of the article.</param>
/// <param name="Address">The page of the article: absolute where the base address is known, else from the root of the site; null for none.</param>
/// <param name="Anchor">The anchor of the passage, or null.</param>
internal sealed record TimelineRow(
    TimelineEvent Event,
    InLanguage<string>? Title,
    InLanguage<string>? Place,
    InLanguage<string>? Note,
    InLanguage<string>? Article,
    string? Address,
    string? Anchor)
{
    /// <summary>How the event came to the timeline: <c>stated</c>, <c>marked</c>, <c>mentioned</c>.</summary>
    public string Kind => Event.Origin switch
    {
        EventOrigin.Stated => "stated",
        EventOrigin.Marked => "marked",
        _ => "mentioned",
    };

    /// <summary>The first day that can be meant, or null where it is open or unknown.</summary>
    public string? FirstDay => Day(Event.Date.EarliestDay);

    /// <summary>The last day that can be meant, or null where it is open or unknown.</summary>
    public string? LastDay => Day(Event.Date.LatestDay);

    /// <summary>Makes the rows of a timeline, in its order.</summary>
    public static IEnumerable<TimelineRow> Of(TimelinePage page, Site site, EventPlaces places, string? baseUrl) =>
        page.Plan.Events.Select(e => Of(e, page.Language, site.Edition.Masthead, Locate(places.Of(e, page.Language), baseUrl)));

    private static TimelineRow Of(TimelineEvent happening, LanguageTag language, Masthead masthead, (string? Address, string? Anchor) place)
    {
        InLanguage<string>? Best(Localized<string>? text) => text?.Best(language, masthead.Languages);
        var passage = happening.PassageFor(language);
        var sentence = passage is null ? default(InLanguage<string>?) : new InLanguage<string>(passage.Language, passage.Sentence);
        return new TimelineRow(
            happening,
            Best(happening.Stated?.Title) ?? sentence,
            Best(happening.Stated?.Place),
            Best(happening.Stated?.Note),
            Best(happening.Article.Title),
            place.Address,
            place.Anchor);
    }

    private static (string?, string?) Locate(EventPlace place, string? baseUrl) =>
        (place.Page is { } page ? $"{baseUrl}/{Core.Layout.Address.Encode(page.Path)}" : null, place.Anchor);

    // ISO 8601: four digits, a minus before years before 0000; the expanded form with a sign beyond.
    private static string? Day(DayNumber? day)
    {
        if (day is not { } known)
            return null;
        var (year, month, date) = known.ToCalendar();
        string sign = year < 0 ? "-" : year > 9999 ? "+" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{Math.Abs(year):D4}-{month:D2}-{date:D2}");
    }
}
