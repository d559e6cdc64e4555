using Journal.Core.Languages;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;

namespace Journal.Theming.Pictures;

/// <summary>An event as a picture shows it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Shape">Its form.</param>
/// <param name="Name">Date and words, as plain text: the name of the mark.</param>
/// <param name="Href">Where the mark leads, fit for an attribute; null for none.</param>
internal readonly record struct PictureEvent(TimelineEvent Event, EventShape Shape, string Name, string? Href);

/// <summary>A lane of a picture.</summary>
/// <param name="Label">What its events have in common: the title of an article; null where it is the only lane.</param>
/// <param name="Events">Its events.</param>
internal sealed record PictureLane(InLanguage<string>? Label, IReadOnlyList<PictureEvent> Events);

/// <summary>How a picture is drawn.</summary>
/// <param name="Prefix">What its ids begin with; a theme's own ids contain <c>_</c>.</param>
/// <param name="Width">The narrowest width in which it is shown, in pixels: at this width nothing overlaps.</param>
/// <param name="MostCells">How many cells with events the axis may have.</param>
/// <param name="MostRows">How many rows a lane may have before marks are summed up.</param>
internal readonly record struct PictureSetting(string Prefix, double Width, int MostCells, int MostRows)
{
    /// <summary>For the column of a page on a desk.</summary>
    public static PictureSetting Wide { get; } = new("t_wide", 620, 14, 8);

    /// <summary>For a telephone.</summary>
    public static PictureSetting Narrow { get; } = new("t_narrow", 300, 10, 7);
}

/// <summary>The words of a picture, as plain text.</summary>
/// <param name="Language">Their language.</param>
/// <param name="Title">Its name.</param>
/// <param name="Description">What it shows, for those who do not see it.</param>
/// <param name="YearBefore">A year before Christ, <c>{0}</c> its number.</param>
/// <param name="More">The name of a mark that sums up others, <c>{0}</c> how many.</param>
internal sealed record PictureWords(LanguageTag Language, string Title, string Description, string YearBefore, Func<long, string> More);
