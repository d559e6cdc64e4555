using Journal.Core.Model;

namespace Journal.Core.Layout;

/// <summary>An article in two languages side by side, for readers of the first. It adds nothing to the article's own page, which is its canonical address.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Article">The article.</param>
/// <param name="Issue">Its issue.</param>
/// <param name="First">The text in the language of the page.</param>
/// <param name="Second">The text beside it.</param>
public sealed record ParallelPage(Address Address, Article Article, PublishedIssue Issue, Rendition First, Rendition Second)
    : Page(Address, First.Language);
