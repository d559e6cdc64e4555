using Journal.Core.Layout;

namespace Journal.Theming.Html;

/// <summary>Writes the links of one page.</summary>
/// <param name="From">The place of the page.</param>
/// <param name="Style">Whether links name the file of a folder.</param>
/// <param name="BasePath">
/// Null for relative links; for a page that a server shows at any depth (404) the path under which the site stands,
/// with a slash at both ends.
/// </param>
public sealed record PageLinks(Address From, LinkStyle Style, string? BasePath = null)
{
    /// <summary>The link to a place of the site: a relative reference (RFC 3986, section 4.2), percent-encoded, hence fit for an attribute as it is.</summary>
    /// <param name="target">The place.</param>
    public string To(Address target) =>
        BasePath is null ? From.LinkTo(target, Style) : BasePath + Address.Encode(Style == LinkStyle.Offline ? target.File : target.Path);

    /// <summary>The link to a passage on a page; only the fragment where that is the page itself.</summary>
    /// <param name="target">The page.</param>
    /// <param name="anchor">The anchor without <c>#</c>, or null.</param>
    public string To(Address target, string? anchor)
    {
        if (anchor is null)
            return To(target);
        string fragment = "#" + Uri.EscapeDataString(anchor);
        return target == From ? fragment : To(target) + fragment;
    }
}
