using System.Globalization;
using Journal.Core.Languages;

namespace Journal.Core.References.Styles;

/// <summary>Makes keys for databases of references: the first surname, the year, the first long word of the title, in ASCII.</summary>
internal static class CitationKey
{
    private const int ShortestWord = 4;
    private const int LongestKey = 60;

    /// <summary>The key; <c>article</c> where nothing can be written in ASCII.</summary>
    /// <param name="article">The article.</param>
    public static string Of(ArticleCitation article)
    {
        string surname = article.Authors.Count > 0 ? Plain(article.Authors[0].Surname) : "";
        string year = article.Year?.ToString(CultureInfo.InvariantCulture) ?? "";
        string word = Slug.From(article.Title).Split('-').FirstOrDefault(w => w.Length >= ShortestWord) ?? "";
        string key = surname + year + word;
        return key.Length == 0 || char.IsAsciiDigit(key[0]) ? "article" + key : key.Length > LongestKey ? key[..LongestKey] : key;
    }

    private static string Plain(string name) => Slug.From(name).Replace("-", "", StringComparison.Ordinal);
}
