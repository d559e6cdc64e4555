using Journal.Core.Dates;
using Journal.Core.Layout;
using Journal.Core.Layout.Timeline;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of an event, the same on the timeline and on the pages of articles and authors.</summary>
internal static class EventViews
{
    // Longer lists stand on the timeline alone: a page stays readable and small.
    private const int MostOnAPage = 120;
    private const int LongestName = 90;

    /// <summary>An event as an entry of a list.</summary>
    public static View Of(Sheet sheet, TimelineEvent happening)
    {
        var place = sheet.Index.PlaceOf(happening, sheet.Language);
        var timeline = sheet.Index.Event(sheet.Language, happening);
        return new View(
            ("anchor", happening.Anchor),
            ("date", sheet.Date(happening.Date)),
            ("origin", OriginOf(happening.Origin)),
            ("is_mentioned", happening.Origin == EventOrigin.Mentioned),
            ("title", happening.Stated is { } stated ? sheet.Text(stated.Title) : null),
            ("sentence", happening.PassageFor(sheet.Language) is { } passage ? Sentence(sheet, passage) : null),
            ("place", happening.Stated is { } where ? sheet.Text(where.Place) : null),
            ("note", happening.Stated is { } more ? sheet.Text(more.Note) : null),
            ("href", sheet.Link(place.Page, place.Anchor)),
            ("href_lang", place.Language == sheet.Language ? null : place.Language.Value),
            ("article", sheet.Text(happening.Article.Title)),
            ("timeline_href", timeline is { } page ? sheet.Links.To(page, happening.Anchor) : null),
            ("text_href", place.Anchor is { } anchor && place.Page == sheet.Page.Address ? "#" + Uri.EscapeDataString(anchor) : null));
    }

    /// <summary>The events of an article or author: a picture from two on, and the list unless it is very long; null for none.</summary>
    public static View? Chronicle(Sheet sheet, IReadOnlyList<TimelineEvent> events)
    {
        if (events.Count == 0)
            return null;
        bool isShort = events.Count <= MostOnAPage;
        return new View(
            ("event_count", events.Count),
            ("picture", events.Count > 1 ? PictureView.Compact(sheet, events) : null),
            ("events", isShort ? events.Select(e => Of(sheet, e)).ToValueList<object?>() : ValueList<object?>.Empty),
            ("timeline_href", sheet.Link(sheet.Index.Timeline(sheet.Language))));
    }

    /// <summary>Date and words of an event as plain text.</summary>
    public static string NameOf(Sheet sheet, TimelineEvent happening)
    {
        string date = DateWords.Format(happening.Date, sheet.Language);
        string? words = (happening.Stated is { } stated ? sheet.Best(stated.Title)?.Value : null) ?? happening.PassageFor(sheet.Language)?.Sentence;
        return words is null ? date : $"{date}: {Shorten(words)}";
    }

    /// <summary>Where a mark of a picture leads: on the timeline to the entry, elsewhere to the passage.</summary>
    public static string? LinkOf(Sheet sheet, TimelineEvent happening)
    {
        if (sheet.Page is TimelinePage)
            return "#" + Uri.EscapeDataString(happening.Anchor);
        var place = sheet.Index.PlaceOf(happening, sheet.Language);
        return place.Anchor is null && place.Page == sheet.Page.Address
            ? sheet.Link(sheet.Index.Event(sheet.Language, happening), happening.Anchor)
            : sheet.Link(place.Page, place.Anchor);
    }

    /// <summary>The name of an origin, for classes and data.</summary>
    public static string OriginOf(EventOrigin origin) => origin switch
    {
        EventOrigin.Stated => "stated",
        EventOrigin.Marked => "marked",
        _ => "mentioned",
    };

    private static View Sentence(Sheet sheet, EventPassage passage)
    {
        string text = passage.Sentence;
        int end = passage.Start + passage.Length;
        string words = passage.Length == 0 ? "" : $"<b>{Markup.Escape(text[passage.Start..end])}</b>";
        return sheet.Foreign(passage.Language, Markup.Escape(text[..passage.Start]) + words + Markup.Escape(text[end..]));
    }

    private static string Shorten(string words)
    {
        if (words.Length <= LongestName)
            return words;
        int end = words.LastIndexOf(' ', LongestName - 1);
        return words[..(end > LongestName / 2 ? end : LongestName - (char.IsHighSurrogate(words[LongestName - 1]) ? 1 : 0))].TrimEnd(' ', ',', ';') + "…";
    }
}
