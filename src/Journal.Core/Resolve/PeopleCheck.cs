using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>
/// Looks for entries of <c>authors.yml</c> that may be one person: an equal surname key and initials that agree in any two forms of the names.
/// It proposes and joins nothing: what the editors say goes before every rule.
/// </summary>
internal sealed class PeopleCheck
{
    // People with one surname and one first initial: so many are compared, which keeps the time linear.
    private const int MostCompared = 40;

    private readonly Dictionary<string, List<Person>> bySurname = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> problems;

    private PeopleCheck(List<Diagnostic> problems) => this.problems = problems;

    /// <summary>Checks the people, each against those before.</summary>
    /// <param name="authors">The people.</param>
    /// <param name="problems">Receives proposals, and former keys that cannot lead to one page.</param>
    public static void Check(ValueList<Author> authors, List<Diagnostic> problems)
    {
        var check = new PeopleCheck(problems);
        foreach (var author in authors)
            check.Compare(new Person(author));
        CheckFormer(authors, problems);
    }

    private static void CheckFormer(ValueList<Author> authors, List<Diagnostic> problems)
    {
        var owners = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var author in authors)
            owners.TryAdd(author.Id, author.Id);
        foreach (var author in authors)
            foreach (var former in author.Former)
                if (!owners.TryAdd(former.Value, author.Id))
                    problems.Add(Problems.FormerIdInUse(former, owners[former.Value]));
    }

    private void Compare(Person person)
    {
        var keys = person.Forms.SelectMany(KeysOf).Distinct(StringComparer.Ordinal).ToList();
        Person? alike = null;
        foreach (string key in keys)
            alike ??= bySurname.GetValueOrDefault(key)?.Find(person.MayBe);
        if (alike is not null)
            problems.Add(Problems.PossibleDuplicateAuthor(person.Author.Span, (person.Author.Id, person.Name), (alike.Author.Id, alike.Name)));
        foreach (string key in keys)
        {
            if (!bySurname.TryGetValue(key, out var list))
                bySurname[key] = list = [];
            if (list.Count < MostCompared)
                list.Add(person);
        }
    }

    private static IEnumerable<string> KeysOf(PersonName name)
    {
        string initial = name.GivenParts.Count > 0 ? PersonName.MatchKey(name.GivenParts[0]) : "";
        foreach (string key in PersonName.MatchKeys(name.Surname))
            if (key.Length > 0)
                yield return $"{key}|{(initial.Length > 0 ? initial[..1] : "")}";
    }

    /// <summary>A person with all forms of the name.</summary>
    private sealed class Person(Author author)
    {
        public Author Author { get; } = author;

        public string Name { get; } = author.Name.Entries.Count > 0 ? author.Name.Entries[0].Value : author.Id;

        public List<PersonName> Forms { get; } =
        [
            .. author.Name.Entries.Concat(author.SortName.Entries).Select(n => n.Value).Concat(author.Aliases)
                .Distinct(StringComparer.Ordinal).Select(PersonName.Parse),
        ];

        public bool MayBe(Person other)
        {
            bool isSettled = Author.DistinctFrom.Any(d => d.Value == other.Author.Id) || other.Author.DistinctFrom.Any(d => d.Value == Author.Id)
                || (Author.Orcid is not null && other.Author.Orcid is not null);
            return !isSettled && !Contradicts(other) && Forms.Exists(a => other.Forms.Exists(a.MayBeSameAs));
        }

        // К.Қ. and К.А. in one language are two people, even if both are called К. somewhere.
        private bool Contradicts(Person other) => Author.Name.Entries.Any(mine => other.Author.Name.In(mine.Language) is { } theirs
            && PersonName.Parse(mine.Value) is var a && PersonName.Parse(theirs.Value) is var b
            && a.Given.Length > 0 && b.Given.Length > 0 && !a.MayBeSameAs(b));
    }
}
