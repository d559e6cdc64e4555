using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>A work that articles of an issue cite.</summary>
/// <param name="Reference">The entry that describes it, as printed where it is first described.</param>
/// <param name="Mentions">Where it is cited: every entry of every article that refers to it.</param>
public sealed record CitedWork(Reference Reference, ValueList<WorkMention> Mentions);

/// <summary>An article that cites a work.</summary>
/// <param name="Article">The article.</param>
/// <param name="Numbers">The numbers of its entries that refer to the work, in the printed order.</param>
public sealed record WorkMention(Article Article, ValueList<string> Numbers);

/// <summary>The events of one period of the timeline.</summary>
/// <param name="FirstYear">The first year of the period, astronomical numbering; periods are centuries or decades.</param>
/// <param name="Years">How many years the period has: 100 or 10.</param>
/// <param name="Events">The events, the earliest first.</param>
public sealed record TimelinePeriod(int FirstYear, int Years, ValueList<TimelineEvent> Events);

/// <summary>An event with the article that tells of it.</summary>
/// <param name="Event">The event.</param>
/// <param name="Article">The article.</param>
public sealed record TimelineEvent(Event Event, Article Article);
