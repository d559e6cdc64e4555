namespace Journal.Theming;

/// <summary>A licence that is known by its SPDX identifier.</summary>
/// <param name="Name">Its short name as people write it: <c>CC BY 4.0</c>.</param>
/// <param name="Url">The address of its text.</param>
internal sealed record Licence(string Name, string Url)
{
    /// <summary>Recognises the Creative Commons licences (SPDX License List); null for anything else, which is then shown as written.</summary>
    /// <param name="identifier">The identifier, for instance <c>CC-BY-NC-ND-4.0</c>; case does not matter.</param>
    public static Licence? Find(string identifier)
    {
        string id = identifier.ToUpperInvariant();
        if (id == "CC0-1.0")
            return new Licence("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/");
        if (!id.StartsWith("CC-", StringComparison.Ordinal))
            return null;
        int last = id.LastIndexOf('-');
        if (last < 3)
            return null;
        string kind = id[3..last];
        string version = id[(last + 1)..];
        bool isKnown = (kind is "BY" or "BY-SA" or "BY-ND" or "BY-NC" or "BY-NC-SA" or "BY-NC-ND")
            && (version is "1.0" or "2.0" or "2.5" or "3.0" or "4.0");
        return isKnown
            ? new Licence($"CC {kind} {version}", $"https://creativecommons.org/licenses/{kind.ToLowerInvariant()}/{version}/")
            : null;
    }
}
