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
