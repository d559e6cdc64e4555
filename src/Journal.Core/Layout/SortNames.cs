using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Model;

namespace Journal.Core.Layout;

/// <summary>How a person stands in a list: surname first.</summary>
public static class SortNames
{
    /// <summary>The sort name of a person for readers of a language: as <c>authors.yml</c> gives it, else derived from the name in the byline.</summary>
    /// <param name="author">The person.</param>
    /// <param name="masthead">The journal, whose order of languages decides where there is no name in the reader's language.</param>
    /// <param name="language">The readers' language.</param>
    public static InLanguage<string> Of(Author author, Masthead masthead, LanguageTag language)
    {
        // Names are not converted into other scripts: there they stand in the masthead's first language.
        if ((author.SortName.In(language) ?? (ScriptConversion.To(language) is null ? null : author.SortName.In(masthead.MainLanguage))) is { } given)
            return given;
        return author.Name.Best(language, masthead.Languages) is { } name
            ? name with { Value = PersonName.Parse(name.Value).SortForm }
            : new InLanguage<string>(LanguageTag.Undetermined, author.Id);
    }
}
