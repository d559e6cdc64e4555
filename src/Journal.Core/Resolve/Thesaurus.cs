using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>The subjects of <c>subjects.yml</c> by key.</summary>
/// <param name="subjects">The subjects.</param>
internal sealed class Thesaurus(ValueList<Subject> subjects)
{
    private readonly Dictionary<string, Subject> byId =
        subjects.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Subject> byTerm = ByTerm(subjects);

    /// <summary>The subject with a term in any language, or the one that is used instead; null where there is none.</summary>
    /// <param name="term">The term, exactly.</param>
    public Subject? Called(string term) => byTerm.TryGetValue(term, out var subject) ? Preferred(subject.Id) : null;

    /// <summary>A key that is spelt alike, or null.</summary>
    /// <param name="written">What is no key.</param>
    public string? Near(string written) => Nearest.To(written, byId.Keys);

    /// <summary>Reports pointers to subjects that do not exist.</summary>
    /// <param name="problems">Receives the problems.</param>
    public void Check(List<Diagnostic> problems)
    {
        foreach (var subject in subjects)
        {
            foreach (var pointer in subject.SeeAlso.Concat(subject.Broader))
                Check(pointer, problems);
            if (subject.See is { } see)
                Check(see, problems);
        }
    }

    /// <summary>Joins the keywords of all files of an article: subjects by key, free terms by language.</summary>
    /// <param name="files">The files, the original first.</param>
    /// <param name="problems">Receives misspelt keys.</param>
    public ValueList<Keyword> Keywords(IReadOnlyList<ArticleFile> files, List<Diagnostic> problems)
    {
        var result = new List<Keyword>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var keyword in files.SelectMany(f => f.Front.Keywords))
        {
            if (Preferred(keyword.Value.Value) is { } subject)
            {
                if (seen.Add(subject.Id))
                    result.Add(new Keyword(subject.Id, subject.Term));
                continue;
            }
            if (NearKey(keyword.Value.Value) is { } near)
                problems.Add(Problems.UnknownSubject(keyword.Value, near));
            if (seen.Add(keyword.Language + "\n" + keyword.Value.Value))
                result.Add(new Keyword(null, new Localized<string>([new(keyword.Language, keyword.Value.Value)])));
        }
        return [.. result];
    }

    private static Dictionary<string, Subject> ByTerm(ValueList<Subject> subjects)
    {
        var found = new Dictionary<string, Subject>(StringComparer.Ordinal);
        foreach (var subject in subjects)
            foreach (var term in subject.Term.Entries)
                found.TryAdd(term.Value, subject);
        return found;
    }

    /// <summary>The subject with a key, or the one that is used instead of it.</summary>
    /// <param name="id">The key.</param>
    public Subject? Preferred(string id)
    {
        var subject = byId.GetValueOrDefault(id);
        return subject?.See is { } see && byId.TryGetValue(see.Value, out var instead) ? instead : subject;
    }

    /// <summary>A key that differs by a letter or two from what looks like a key and is none.</summary>
    private string? NearKey(string written) =>
        written.Length >= 4 && written.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
            ? byId.Keys.FirstOrDefault(key => Nearest.Distance(written, key, 3) < 3)
            : null;

    private void Check(Located<string> pointer, List<Diagnostic> problems)
    {
        if (!byId.ContainsKey(pointer.Value))
            problems.Add(Problems.UnknownSubject(pointer, Nearest.To(pointer.Value, byId.Keys)));
    }
}
