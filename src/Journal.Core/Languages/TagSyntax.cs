namespace Journal.Core.Languages;

/// <summary>The grammar of language tags (RFC 5646, section 2.1), without the grandfathered tags, which all have a modern form.</summary>
internal static class TagSyntax
{
    private const int LongestSubtag = 8;
    private const int LongestTag = 100;

    /// <summary>Writes a tag in the case of section 2.1.1; null if it is not well-formed.</summary>
    public static string? Canonical(string text)
    {
        if (text.Length is 0 or > LongestTag)
            return null;
        var parts = text.ToLowerInvariant().Split('-');
        foreach (var part in parts)
        {
            if (part.Length is 0 or > LongestSubtag || !part.All(char.IsAsciiLetterOrDigit))
                return null;
        }
        if (parts[0] == "x")
            return parts.Length > 1 ? string.Join('-', parts) : null;
        return SetCase(parts) ? string.Join('-', parts) : null;
    }

    /// <summary>The script subtag of a canonical tag: the only one of four letters that can stand before a singleton.</summary>
    public static string? ScriptOf(string canonical) =>
        Find(canonical, part => part.Length == 4 && IsLetters(part));

    /// <summary>The region subtag of a canonical tag: the only one of two upper-case letters or three digits.</summary>
    public static string? RegionOf(string canonical) =>
        Find(canonical, part => part.Length == 2 || (part.Length == 3 && part.All(char.IsAsciiDigit)));

    private static string? Find(string canonical, Func<string, bool> wanted)
    {
        if (!canonical.Contains('-', StringComparison.Ordinal))
            return null;
        return canonical.Split('-').TakeWhile((part, i) => i == 0 || part.Length > 1).Skip(1).FirstOrDefault(wanted);
    }

    private static bool SetCase(string[] parts)
    {
        if (parts[0].Length < 2 || !IsLetters(parts[0]))
            return false;
        int next = 1;
        if (parts[0].Length <= 3)
            next = SkipWhile(parts, next, next + 3, p => p.Length == 3 && IsLetters(p));
        if (next < parts.Length && parts[next].Length == 4 && IsLetters(parts[next]))
        {
            parts[next] = char.ToUpperInvariant(parts[next][0]) + parts[next][1..];
            next++;
        }
        if (next < parts.Length && IsRegion(parts[next]))
            parts[next] = parts[next++].ToUpperInvariant();
        int variants = next;
        next = SkipWhile(parts, next, parts.Length, IsVariant);
        return AllDifferent(parts[variants..next]) && ReadExtensions(parts, next);
    }

    private static bool ReadExtensions(string[] parts, int next)
    {
        var singletons = new List<string>();
        while (next < parts.Length)
        {
            if (parts[next].Length != 1)
                return false;
            string singleton = parts[next++];
            if (singleton == "x")
                return next < parts.Length;
            int end = SkipWhile(parts, next, parts.Length, p => p.Length > 1);
            if (end == next)
                return false;
            singletons.Add(singleton);
            next = end;
        }
        return AllDifferent(singletons);
    }

    private static int SkipWhile(string[] parts, int start, int end, Func<string, bool> wanted)
    {
        while (start < Math.Min(end, parts.Length) && wanted(parts[start]))
            start++;
        return start;
    }

    private static bool IsRegion(string part) =>
        (part.Length == 2 && IsLetters(part)) || (part.Length == 3 && part.All(char.IsAsciiDigit));

    private static bool IsVariant(string part) => part.Length >= 5 || (part.Length == 4 && char.IsAsciiDigit(part[0]));

    private static bool IsLetters(string part) => part.All(char.IsAsciiLetter);

    private static bool AllDifferent(IReadOnlyCollection<string> parts) =>
        parts.Distinct(StringComparer.Ordinal).Count() == parts.Count;
}
