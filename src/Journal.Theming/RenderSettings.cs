using Journal.Core.Layout;

namespace Journal.Theming;

/// <summary>What a host decides about the pages.</summary>
/// <param name="Links">How links between pages are written.</param>
/// <param name="BaseUrl">Absolute http or https address where the site will stand, without a last slash; null if unknown, then nothing absolute is written.</param>
public sealed record RenderSettings(LinkStyle Links, string? BaseUrl)
{
    /// <summary>The path under which the site stands, with a slash at both ends: <c>/repo/</c>; null if the address is unknown.</summary>
    public string? BasePath => Uri.TryCreate(BaseUrl, UriKind.Absolute, out var uri) ? uri.AbsolutePath.TrimEnd('/') + "/" : null;

    /// <summary>The absolute address of a place of the site; null if it is unknown where the site stands.</summary>
    /// <param name="address">The place.</param>
    public string? Absolute(Address address) => BaseUrl is null ? null : $"{BaseUrl.TrimEnd('/')}/{Address.Encode(address.Path)}";
}
