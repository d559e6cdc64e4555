using System.Text;

namespace Journal.Core.References;

/// <summary>Compares the beginning of a title with titles written in full.</summary>
internal static class ShortTitles
{
    /// <summary>The fewest letters that name a work where no dots show that its title was cut.</summary>
    public const int Shortest = 7;

    /// <summary>The words of a title in small letters, without punctuation, ё as е, a leading English article left out.</summary>
    /// <param name="title">The title.</param>
    public static string Fold(string title)
    {
        var tokens = EntryTokens.Of(title);
        var folded = new StringBuilder();
        for (int i = 0; i < tokens.Count; i++)
            if (tokens[i].Kind != TokenKind.Mark && !(i == 0 && tokens[i].Lower is "the" or "a" or "an"))
                folded.Append(folded.Length > 0 ? " " : "").Append(tokens[i].Lower.Replace('ё', 'е'));
        return folded.ToString();
    }

    /// <summary>Whether the title of an entry begins with a folded one.</summary>
    /// <param name="entry">The entry.</param>
    /// <param name="folded">The folded beginning.</param>
    public static bool Begins(ReferenceEntry entry, string folded)
    {
        if (folded.Length == 0 || (entry.Title?.Value ?? entry.Repeat?.Title) is not { } title)
            return false;
        string full = Fold(title);
        return full.StartsWith(folded, StringComparison.Ordinal) && (full.Length == folded.Length || full[folded.Length] == ' ');
    }
}
