using Journal.Core.Layout.Timeline;
using Journal.Core.Model;

namespace Journal.Theming.Views;

/// <summary>Finds events by article, and the part of the timeline in which an event stands. Made once for a site.</summary>
internal sealed class TimelineIndex
{
    private readonly Dictionary<(string Issue, string Slug), List<TimelineEvent>> byArticle = [];
    private readonly Dictionary<string, string?> parts = new(StringComparer.Ordinal);

    public TimelineIndex(TimelinePlan? plan)
    {
        foreach (var happening in plan?.Events ?? [])
        {
            var key = (happening.Article.Issue, happening.Article.Slug);
            if (!byArticle.TryGetValue(key, out var list))
                byArticle[key] = list = [];
            list.Add(happening);
            parts[happening.Anchor] = null;
        }
        foreach (var sheet in plan?.Sheets ?? [])
            foreach (var happening in sheet.Period.Events)
                parts[happening.Anchor] = sheet.Name;
    }

    /// <summary>The events of an article in order.</summary>
    public IReadOnlyList<TimelineEvent> Of(Article article) => byArticle.GetValueOrDefault((article.Issue, article.Slug)) ?? [];

    /// <summary>Whether the timeline has the event.</summary>
    public bool Has(TimelineEvent happening) => parts.ContainsKey(happening.Anchor);

    /// <summary>The name of the part in which it stands; null where the timeline has one page.</summary>
    public string? Part(TimelineEvent happening) => parts.GetValueOrDefault(happening.Anchor);
}
