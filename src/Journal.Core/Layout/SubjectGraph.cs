using Journal.Core.Model;

namespace Journal.Core.Layout;

/// <summary>The thesaurus as far as readers meet it: subjects with articles or passages, what these are part of, and what leads to them.</summary>
internal sealed class SubjectGraph
{
    private readonly Dictionary<string, Subject> byId;
    private readonly HashSet<string> used = new(StringComparer.Ordinal);
    private readonly ILookup<string, Subject> narrower;

    /// <summary>Finds what is used.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="gathered">What subjects lead to.</param>
    public SubjectGraph(Edition edition, IndexGathering gathered)
    {
        byId = edition.Subjects.DistinctBy(s => s.Id).ToDictionary(s => s.Id, StringComparer.Ordinal);
        narrower = byId.Values.SelectMany(s => s.Broader.Select(b => (Broader: b.Value, Subject: s))).ToLookup(p => p.Broader, p => p.Subject, StringComparer.Ordinal);
        var waiting = new Stack<string>(gathered.Subjects.Keys.Where(byId.ContainsKey));
        while (waiting.TryPop(out string? id))
            if (byId.TryGetValue(id, out var subject) && used.Add(id))
                foreach (var broader in subject.Broader)
                    waiting.Push(broader.Value);
        Used = [.. byId.Values.Where(s => used.Contains(s.Id))];
        Instead = [.. byId.Values.Where(s => !used.Contains(s.Id)).Select(s => (s, Preferred(s))).Where(p => p.Item2 is not null).Select(p => (p.s, p.Item2!))];
    }

    /// <summary>The subjects that have pages, in the order of <c>subjects.yml</c>.</summary>
    public IReadOnlyList<Subject> Used { get; }

    /// <summary>The subjects that lead to another one that has a page.</summary>
    public IReadOnlyList<(Subject Subject, Subject Instead)> Instead { get; }

    /// <summary>What a subject is part of.</summary>
    /// <param name="subject">A subject.</param>
    public IEnumerable<Subject> Broader(Subject subject) => Known(subject.Broader.Select(b => b.Value));

    /// <summary>What is part of a subject.</summary>
    /// <param name="subject">A subject.</param>
    public IEnumerable<Subject> Narrower(Subject subject) => narrower[subject.Id].Where(s => used.Contains(s.Id));

    /// <summary>What is related to a subject, by its own words.</summary>
    /// <param name="subject">A subject.</param>
    public IEnumerable<Subject> Related(Subject subject) => Known(subject.SeeAlso.Select(s => s.Value)).Where(s => s.Id != subject.Id);

    /// <summary>Everything to look under as well.</summary>
    /// <param name="subject">A subject.</param>
    public IEnumerable<Subject> SeeAlso(Subject subject) =>
        Related(subject).Concat(Broader(subject)).Concat(Narrower(subject)).DistinctBy(s => s.Id).Where(s => s.Id != subject.Id);

    private IEnumerable<Subject> Known(IEnumerable<string> ids) => ids.Where(used.Contains).Distinct(StringComparer.Ordinal).Select(id => byId[id]);

    // A chain of pointers is followed to its end; one that runs in a circle leads nowhere.
    private Subject? Preferred(Subject subject)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var at = subject;
        while (at.See is { } see && seen.Add(at.Id) && byId.TryGetValue(see.Value, out var next))
            at = next;
        return used.Contains(at.Id) ? at : null;
    }
}
