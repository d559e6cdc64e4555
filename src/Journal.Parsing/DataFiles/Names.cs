using System.Collections.Frozen;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Parsing.DataFiles;

/// <summary>Checks names that become part of an address: ids, slugs, folders of issues.</summary>
internal static class Names
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = Slug.LongestLength;

    private static readonly FrozenSet<string> Reserved = FrozenSet.Create(
        StringComparer.Ordinal,
        ["con", "prn", "aux", "nul", "clock", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9"]);

    /// <summary>Reports a slug that cannot be used.</summary>
    /// <param name="slug">One segment of an address.</param>
    /// <param name="span">Where it is written, or the file that is named so.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>Whether the slug can be used.</returns>
    public static bool CheckSlug(string slug, SourceSpan span, List<Diagnostic> found)
    {
        if (!IsName(slug))
            found.Add(Problems.InvalidSlug(span, slug, Slug.From(slug)));
        else if (slug.Length > LongestName)
            found.Add(Problems.LongSlug(span, slug, LongestName));
        else if (Reserved.Contains(slug))
            found.Add(Problems.ReservedSlug(span, slug));
        else
            return true;
        return false;
    }

    /// <summary>Reports a name that cannot be a slug, and gives the one to go on with, so that what belongs together stays together.</summary>
    public static string SlugOf(string name, SourceSpan span, List<Diagnostic> found) =>
        CheckSlug(name, span, found) || Slug.From(name) is not { Length: > 0 } right ? name : right;

    /// <summary>Reports a key of a data file that cannot be an id.</summary>
    public static bool CheckId(string id, SourceSpan span, List<Diagnostic> found)
    {
        bool valid = IsName(id) && id.Length <= LongestName && !Reserved.Contains(id);
        if (!valid)
            found.Add(Problems.InvalidId(span, id, Slug.From(id)));
        return valid;
    }

    /// <summary>Reports a key that cannot be an id, and gives the one to go on with; empty if there is none.</summary>
    public static string IdOf(string key, SourceSpan span, List<Diagnostic> found) => CheckId(key, span, found) ? key : Slug.From(key);

    /// <summary>Whether a text consists of a–z, 0–9 and single hyphens between them.</summary>
    public static bool IsName(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            bool hyphen = text[i] == '-' && i > 0 && i < text.Length - 1 && text[i - 1] != '-';
            if (!hyphen && !char.IsAsciiLetterLower(text[i]) && !char.IsAsciiDigit(text[i]))
                return false;
        }
        return text.Length > 0;
    }
}
