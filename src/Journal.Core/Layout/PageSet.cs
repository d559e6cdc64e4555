using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Collects pages and sees that no two have one address, letter case aside: some servers and most disks do not tell case apart.</summary>
/// <param name="problems">Receives clashes and impossible addresses.</param>
internal sealed class PageSet(List<Diagnostic> problems)
{
    private readonly Dictionary<string, Page> byAddress = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Adds a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="span">Where the author wrote what it shows.</param>
    public void Add(Page page, SourceSpan span)
    {
        if (!byAddress.TryAdd(page.Address.File, page))
            problems.Add(Problems.AddressClash(span, page.Address.ToString()));
    }

    /// <summary>Whether an address is taken.</summary>
    /// <param name="address">The address.</param>
    public bool Has(Address address) => byAddress.ContainsKey(address.File);

    /// <summary>Adds a free page, unless its slug is the name of one of the journal's own pages.</summary>
    /// <param name="page">The page.</param>
    public void AddFree(FreeTextPage page)
    {
        var span = page.Content.Texts[0].Span;
        if (Addresses.Reserved.Contains(page.Content.Slug.Split('/')[0], StringComparer.OrdinalIgnoreCase))
            problems.Add(Problems.ReservedPage(span, page.Content.Slug));
        else
            Add(page, span);
    }

    /// <summary>Adds a former address.</summary>
    /// <param name="alias">The former address from the root of the site, as written.</param>
    /// <param name="language">The language of the page it leads to.</param>
    /// <param name="target">Where it leads.</param>
    public void AddRedirect(Located<string> alias, LanguageTag language, Address target)
    {
        string path = alias.Value.TrimStart('/');
        var segments = path.TrimEnd('/').Split('/');
        bool fits = path.Length > 0 && Array.TrueForAll(segments, s => s.Length is > 0 and <= 80 && s[0] != '.' && s.All(IsAllowed));
        if (!fits)
        {
            problems.Add(Problems.BadAlias(alias));
            return;
        }
        if (!path.EndsWith('/') && !path.EndsWith(".html", StringComparison.Ordinal))
            path += "/";
        Add(new RedirectPage(new Address(path), language, target), alias.Span);
    }

    /// <summary>The pages by address in code-point order.</summary>
    public ValueList<Page> InOrder() => byAddress.Values.OrderBy(p => p.Address.File, StringComparer.Ordinal).ToValueList();

    private static bool IsAllowed(char c) => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '~';
}
