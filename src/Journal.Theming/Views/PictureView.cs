using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Language;
using Journal.Theming.Pictures;

namespace Journal.Theming.Views;

/// <summary>The view of a picture of events: the drawings and what their signs mean.</summary>
internal static class PictureView
{
    private const int MostLanes = 12;
    private const int MostColumns = 24;
    private const int MostColumnsNarrow = 8;

    /// <summary>A picture with a lane for each article (or section, or issue), for large and for small screens; null where no day is known.</summary>
    public static View? Full(Sheet sheet, IReadOnlyList<TimelineEvent> events)
    {
        var marks = Marks(sheet, events);
        if (marks.Count == 0)
            return null;
        var lanes = Lanes(sheet, marks);
        var words = WordsOf(sheet, "timeline_picture");
        var wide = new TimelinePicture(lanes, PictureSetting.Wide, words);
        var narrow = new TimelinePicture(lanes, PictureSetting.Narrow, words);
        return new View(("wide", wide), ("narrow", narrow), ("keys", Keys(marks, wide.HasGaps || narrow.HasGaps)));
    }

    /// <summary>A small picture in one lane that fits every screen; null where no day is known.</summary>
    public static View? Compact(Sheet sheet, IReadOnlyList<TimelineEvent> events)
    {
        var marks = Marks(sheet, events);
        if (marks.Count == 0)
            return null;
        var picture = new TimelinePicture([new PictureLane(null, marks)], PictureSetting.Narrow, WordsOf(sheet, "timeline_picture"));
        return new View(("wide", null), ("narrow", picture), ("keys", Keys(marks, picture.HasGaps)));
    }

    /// <summary>How many events each stretch of a long timeline has; null where no day is known.</summary>
    public static View? Density(Sheet sheet, TimelinePlan plan)
    {
        var words = WordsOf(sheet, "timeline_density");
        var dated = plan.Periods.Where(p => p.Span.Kind != PeriodKind.Undated).ToList();
        if (dated.Count == 0)
            return null;
        return new View(
            ("wide", new DensityPicture(Columns(sheet, plan, dated, MostColumns), PictureSetting.Wide, words)),
            ("narrow", new DensityPicture(Columns(sheet, plan, dated, MostColumnsNarrow), PictureSetting.Narrow, words)),
            ("keys", ValueList<object?>.Empty));
    }

    private static List<PictureEvent> Marks(Sheet sheet, IReadOnlyList<TimelineEvent> events)
    {
        var marks = new List<PictureEvent>(events.Count);
        foreach (var happening in events)
            if (EventShape.Of(happening.Date) is { } shape)
                marks.Add(new PictureEvent(happening, shape, EventViews.NameOf(sheet, happening), EventViews.LinkOf(sheet, happening)));
        return marks;
    }

    private static List<PictureLane> Lanes(Sheet sheet, List<PictureEvent> marks)
    {
        var byArticle = marks.GroupBy(m => (m.Event.Article.Issue, m.Event.Article.Slug)).ToList();
        if (byArticle.Count == 1)
            return [new PictureLane(null, marks)];
        if (byArticle.Count <= MostLanes)
            return [.. byArticle.Select(g => new PictureLane(sheet.Best(g.First().Event.Article.Title), [.. g]))];
        var sections = new SectionIndex(sheet.Index);
        var bySection = marks.GroupBy(m => sections.TitleOf(m.Event.Article) is { } title ? sheet.Best(title)?.Value : null).ToList();
        if (bySection.Count is > 1 and <= MostLanes)
            return [.. bySection.Select(g => new PictureLane(SectionLabel(sheet, sections, g.First()), [.. g]))];
        var byIssue = marks.GroupBy(m => m.Event.Article.Issue).OrderBy(g => g.Key, StringComparer.Ordinal).ToList();
        return byIssue.Count <= MostLanes ? [.. byIssue.Select(g => new PictureLane(IssueLabel(sheet, g.Key), [.. g]))] : [new PictureLane(null, marks)];
    }

    private static InLanguage<string> SectionLabel(Sheet sheet, SectionIndex sections, in PictureEvent mark) =>
        (sections.TitleOf(mark.Event.Article) is { } title ? sheet.Best(title) : null)
        ?? new InLanguage<string>(sheet.Language, sheet.Words.SayPlain("other_contributions"));

    private static InLanguage<string> IssueLabel(Sheet sheet, string id) =>
        new(sheet.Language, sheet.Index.IssueOf(id) is { } issue ? CardView.PlainIssueName(sheet, issue.Issue) : id);

    // Neighbouring periods stand in one column where there are too many for the width.
    private static List<DensityColumn> Columns(Sheet sheet, TimelinePlan plan, List<TimelinePeriod> periods, int most)
    {
        int size = (periods.Count + most - 1) / most;
        return [.. periods.Chunk(size).Select(chunk =>
        {
            int count = chunk.Sum(p => p.Events.Count);
            var first = chunk[0].Span;
            string label = PeriodLabels.Short(sheet, first);
            string name = chunk.Length == 1 ? PeriodLabels.Of(sheet, first) : $"{PeriodLabels.Of(sheet, first)} – {PeriodLabels.Of(sheet, chunk[^1].Span)}";
            return new DensityColumn(label, count, $"{name}: {PeriodLabels.Count(sheet, count)}", "#" + PeriodLabels.AnchorOf(first));
        })];
    }

    private static PictureWords WordsOf(Sheet sheet, string key) => new(
        sheet.Language,
        sheet.Words.SayPlain(key),
        sheet.Words.SayPlain(key + "_about"),
        sheet.Words.SayPlain("year_bc"),
        count => PeriodLabels.Count(sheet, count));

    private static ValueList<object?> Keys(List<PictureEvent> marks, bool hasGaps)
    {
        var keys = new List<object?>();
        Add("stated", marks.Exists(m => m.Event.Origin == EventOrigin.Stated) && marks.Exists(m => m.Event.Origin != EventOrigin.Stated));
        Add("marked", marks.Exists(m => m.Event.Origin == EventOrigin.Marked));
        Add("mentioned", marks.Exists(m => m.Event.Origin == EventOrigin.Mentioned));
        Add("point", marks.Exists(m => m.Shape.Kind == ShapeKind.Point));
        Add("bar", marks.Exists(m => m.Shape.Kind == ShapeKind.Bar));
        Add("blurred", marks.Exists(m => m.Shape.Kind == ShapeKind.Blurred));
        Add("open", marks.Exists(m => m.Shape.Kind is ShapeKind.OpenStart or ShapeKind.OpenEnd));
        Add("doubted", marks.Exists(m => m.Shape.IsDoubted));
        Add("gap", hasGaps);
        return [.. keys];

        void Add(string key, bool isShown)
        {
            if (isShown)
                keys.Add(key);
        }
    }

    /// <summary>The sections of articles, found once.</summary>
    private sealed class SectionIndex(SiteIndex index)
    {
        private readonly Dictionary<string, Dictionary<string, Localized<string>>> issues = new(StringComparer.Ordinal);

        public Localized<string>? TitleOf(Article article)
        {
            if (!issues.TryGetValue(article.Issue, out var sections))
            {
                sections = new Dictionary<string, Localized<string>>(StringComparer.Ordinal);
                foreach (var part in index.IssueOf(article.Issue)?.Parts ?? [])
                    foreach (var member in part.Articles)
                        if (part.Section is { } section)
                            sections.TryAdd(member.Slug, section.Title);
                issues[article.Issue] = sections;
            }
            return sections.GetValueOrDefault(article.Slug);
        }
    }
}
