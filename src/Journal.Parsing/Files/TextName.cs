using Journal.Core.Languages;

namespace Journal.Parsing.Files;

/// <summary>What the name of a text's file says: <c>batysty-igeru.kk.md</c>.</summary>
/// <param name="Slug">The part before the language.</param>
/// <param name="Language">The language as written; null if the name has none.</param>
internal readonly record struct TextName(string Slug, string? Language)
{
    /// <summary>Takes a name apart.</summary>
    /// <param name="fileName">The name with its ending <c>.md</c>.</param>
    public static TextName Of(string fileName)
    {
        string stem = fileName[..^".md".Length];
        int point = stem.LastIndexOf('.');
        if (point <= 0)
            return new TextName(stem, null);
        string last = stem[(point + 1)..];
        // Five to eight letters would be well-formed too, but then any second part of a name would be a language.
        bool tag = last.Split('-')[0].Split('_')[0].Length is 2 or 3 || LanguageTag.CommonMistake(last) is not null;
        return tag ? new TextName(stem[..point], last) : new TextName(stem, null);
    }
}
