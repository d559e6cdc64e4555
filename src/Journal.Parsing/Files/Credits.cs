using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.DataFiles;

namespace Journal.Parsing.Files;

/// <summary>Sees to it that one broken or missing <c>authors.yml</c> is one mistake, not one for every byline.</summary>
internal static class Credits
{
    /// <summary>If nobody could be read from <c>authors.yml</c>, everybody who is named gets a stand-in, and a missing file is reported once.</summary>
    /// <param name="input">The input.</param>
    /// <param name="manuscript">What was read.</param>
    /// <param name="read">The value of each file.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static Manuscript Complete(InputTree input, Manuscript manuscript, IEnumerable<object?> read, List<Diagnostic> found)
    {
        var values = read.ToList();
        if (values.OfType<ValueList<Author>>().Any())
            return manuscript;
        var named = Named(manuscript, values).ToList();
        if (named.Count > 0 && !input.Files.Any(file => file.Path == InputLayout.AuthorsPath))
            found.Add(Problems.NoAuthorsFile(named[0]));
        var standIns = named.Where(id => Names.IsName(id.Value)).DistinctBy(id => id.Value).Select(id => new Author
        {
            Id = id.Value,
            Name = new Localized<string>([new InLanguage<string>(LanguageTag.Undetermined, id.Value)]),
            Span = id.Span,
        });
        return manuscript with { Authors = standIns.ToValueList() };
    }

    private static IEnumerable<Located<string>> Named(Manuscript manuscript, IEnumerable<object?> read)
    {
        foreach (var article in manuscript.Articles)
        {
            foreach (var credit in article.Front.Authors)
                yield return credit.Author;
            foreach (var translator in article.Front.Translators)
                yield return translator;
        }
        foreach (var editor in read.OfType<Issue>().SelectMany(issue => issue.Editors))
            yield return editor;
    }
}
