using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.References;

/// <summary>What became of an entry.</summary>
public enum ReferenceOutcome
{
    /// <summary>It describes a work of its own, perhaps one that an earlier entry describes too.</summary>
    Described,

    /// <summary>It repeats another entry, which is known.</summary>
    Repeated,

    /// <summary>It repeats another entry, but none is there to repeat.</summary>
    Unresolved,

    /// <summary>It may repeat one of several entries; none was chosen.</summary>
    Ambiguous,
}

/// <summary>An entry with what it refers to.</summary>
/// <param name="Place">Its place and number.</param>
/// <param name="Entry">What it says.</param>
public sealed record ResolvedReference(EntryPlace Place, ReferenceEntry Entry)
{
    /// <summary>What became of it.</summary>
    public ReferenceOutcome Outcome { get; init; }

    /// <summary>The entry that it points to: the one before for <c>Сонда</c>; null for a work described in full.</summary>
    public EntryPlace? Repeats { get; init; }

    /// <summary>The first entry that describes the same work: itself for a work that is new; null where nothing was found.</summary>
    public EntryPlace? Work { get; init; }

    /// <summary>The part of the text of <see cref="Work"/> that is meant where that entry describes several works; else null.</summary>
    public TextRange? WorkPart { get; init; }

    /// <summary>The earlier entry that is the same, pages included; else null.</summary>
    public EntryPlace? DuplicateOf { get; init; }

    /// <summary>The earlier entry that cites the same issue of a newspaper, which need not be the same article; else null.</summary>
    public EntryPlace? SameIssueAs { get; init; }

    /// <summary>The entry whose author <c>Idem</c> or <c>Его же</c> stands for; else null.</summary>
    public EntryPlace? SameAuthorAs { get; init; }

    /// <summary>The authors: its own, or those that <c>Idem</c> stands for, or those of the work that it repeats.</summary>
    public ValueList<PersonName> Authors { get; init; } = [];

    /// <summary>The cited place: that of the entry, or the one of the entry before where <c>Сонда</c> stands alone; or null.</summary>
    public Locator? Locator { get; init; }

    /// <summary>Whether the place is that of the entry it repeats.</summary>
    public bool HasInheritedLocator { get; init; }

    /// <summary>The entries that an ambiguous one may mean, at most eight.</summary>
    public ValueList<EntryPlace> Candidates { get; init; } = [];
}

/// <summary>A list of references with what each entry refers to.</summary>
/// <param name="Entries">The entries in the printed order.</param>
/// <param name="Comparisons">How many pairs of entries were compared letter by letter: a measure of the work done.</param>
public sealed record ResolvedReferences(ValueList<ResolvedReference> Entries, int Comparisons)
{
    /// <summary>The works of the list, each once, in the order in which they are first described.</summary>
    public IEnumerable<ResolvedReference> Works => Entries.Where(e => e.Work?.Index == e.Place.Index);

    /// <summary>The entry that describes the work of an entry: itself, or an earlier one; null where it is not known.</summary>
    /// <param name="entry">An entry of this list.</param>
    public ResolvedReference? WorkOf(ResolvedReference entry) => entry.Work is { } work ? Entries[work.Index] : null;

    /// <summary>Every place cited of a work, in the order of the list.</summary>
    /// <param name="work">The entry that describes it.</param>
    public IEnumerable<Locator> LocatorsOf(ResolvedReference work) =>
        Entries.Where(e => e.Work == work.Place && e.Locator is not null).Select(e => e.Locator!);
}
