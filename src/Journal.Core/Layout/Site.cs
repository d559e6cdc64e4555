using Journal.Core.Layout.Scripts;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Every page of the site and its address. What a theme, a feed or a bundle is made from.</summary>
/// <param name="Edition">What is published.</param>
/// <param name="Pages">The pages, sorted by address in code-point order, no address twice.</param>
/// <param name="Links">Where links in the texts lead.</param>
public sealed record Site(Edition Edition, ValueList<Page> Pages, LinkMap Links)
{
    /// <summary>What the pages in other scripts show, one for each script; empty where the journal asks for none.</summary>
    public ValueList<ScriptEdition> Scripts { get; init; } = [];
}
