using System.Collections.Frozen;

namespace Journal.Core.References;

/// <summary>
/// Finds web addresses and DOIs in a printed entry: <c>&lt;http://…&gt;</c>, <c>https://…</c>, <c>www.state.gov</c>, <c>adilet.zan.kz/rus</c>,
/// <c>doi:10.1000/182</c>. What merely has points in it (<c>1992.ra.</c>) is none.
/// </summary>
internal static class AddressReader
{
    private const string Resolver = "doi.org/";

    // Domains that are printed without www: only under endings that are no words or abbreviations of an entry.
    private static readonly FrozenSet<string> Endings = FrozenSet.ToFrozenSet(
        "kz ru su com org net edu gov int info uz kg tj tm az by ua cn jp kr tr ir in eu uk us de fr it pl cz ch".Split(' '), StringComparer.Ordinal);

    /// <summary>Finds the addresses of a text in its order.</summary>
    /// <param name="text">The text.</param>
    public static List<PrintedAddress> Read(string text)
    {
        var found = new List<PrintedAddress>();
        for (int i = 0; i < text.Length;)
        {
            var address = StartsHere(text, i) ? ReadAt(text, i) : null;
            if (address is not null)
                found.Add(address);
            i = address?.Range.End ?? i + 1;
        }
        return found;
    }

    private static bool StartsHere(string text, int at) =>
        char.IsAsciiLetterOrDigit(text[at])
            && (at == 0 || !(char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '@' or '.' or '-' or '_' or '/'));

    private static PrintedAddress? ReadAt(string text, int at)
    {
        var rest = text.AsSpan(at);
        if (rest.StartsWith("10.", StringComparison.Ordinal))
            return IsDoi(rest) ? Make(text, at, AddressEnd.Of(text, at)) : null;
        int scheme = SchemeLength(rest);
        int host = scheme > 0 ? scheme : rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
        if (host > 0)
        {
            bool hasName = rest.Length > host && char.IsLetterOrDigit(rest[host]);
            return hasName ? Make(text, at, AddressEnd.Of(text, at)) : null;
        }
        return IsBareDomain(rest) ? Make(text, at, AddressEnd.Of(text, at)) : null;
    }

    private static int SchemeLength(ReadOnlySpan<char> text)
    {
        foreach (string scheme in (ReadOnlySpan<string>)["https://", "http://", "ftp://"])
            if (text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return scheme.Length;
        return 0;
    }

    private static PrintedAddress Make(string text, int start, int end)
    {
        string printed = text[start..end];
        string? doi = DoiOf(printed);
        string target = doi is not null && !printed.Contains("://", StringComparison.Ordinal) ? "https://doi.org/" + doi
            : SchemeLength(printed) > 0 ? printed
            : "http://" + printed;
        return new PrintedAddress(TextRange.Between(start, end), printed, target, doi);
    }

    private static string? DoiOf(string printed)
    {
        int resolver = printed.IndexOf(Resolver, StringComparison.OrdinalIgnoreCase);
        string doi = resolver < 0 ? printed : printed[(resolver + Resolver.Length)..];
        return IsDoi(doi) ? doi : null;
    }

    // "10." with a registrant of four to nine digits, a slash, and something behind it.
    private static bool IsDoi(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("10.", StringComparison.Ordinal))
            return false;
        int i = 3;
        while (i < text.Length && i < 13 && (char.IsAsciiDigit(text[i]) || (text[i] == '.' && i > 6)))
            i++;
        return i >= 7 && i + 1 < text.Length && text[i] == '/' && !char.IsWhiteSpace(text[i + 1]);
    }

    private static bool IsBareDomain(ReadOnlySpan<char> text)
    {
        int labels = 0;
        int start = 0;
        int i = 0;
        bool hasLetter = false;
        for (; i < text.Length && (char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || text[i] is '-' or '.'); i++)
        {
            if (text[i] != '.')
            {
                hasLetter |= char.IsAsciiLetterLower(text[i]);
                continue;
            }
            if (i - start < 2)
                return false;
            if (i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]))
                break;
            labels++;
            start = i + 1;
        }
        bool ended = i == text.Length || !(char.IsLetterOrDigit(text[i]) || text[i] is '@' or '_');
        return ended && labels > 0 && hasLetter && Endings.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text[start..i])
            && text[..(start - 1)].ContainsAnyInRange('a', 'z');
    }
}
