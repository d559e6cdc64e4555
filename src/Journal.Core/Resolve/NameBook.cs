using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Finds the person of <c>authors.yml</c> who is meant by a printed name: by the forms that the editors gave and by nothing else,
/// surname and initials in either order. A form that two people share means neither.
/// </summary>
internal sealed class NameBook
{
    private readonly Dictionary<string, Author?> byForm = new(StringComparer.Ordinal);

    /// <summary>Collects the forms.</summary>
    /// <param name="people">The people.</param>
    public NameBook(ValueList<Author> people)
    {
        foreach (var author in people)
            foreach (string form in author.Name.Entries.Concat(author.SortName.Entries).Select(n => n.Value).Concat(author.Aliases).SelectMany(FormsOf).Distinct(StringComparer.Ordinal))
                byForm[form] = byForm.TryGetValue(form, out var other) && other != author ? null : author;
    }

    /// <summary>The one person who is called so, or null.</summary>
    /// <param name="name">A name in any form.</param>
    public Author? Find(string name) => byForm.TryGetValue(name, out var known) ? known : byForm.GetValueOrDefault(PersonName.Parse(name).SortForm);

    private static IEnumerable<string> FormsOf(string name) => [name, PersonName.Parse(name).SortForm];
}
