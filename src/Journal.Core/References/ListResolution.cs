using Journal.Core.Text;

namespace Journal.Core.References;

/// <summary>Resolves one list of references from its first entry to its last.</summary>
/// <param name="items">The entries of the article.</param>
/// <param name="start">Where this list begins among them.</param>
/// <param name="end">The entry behind its last one.</param>
/// <param name="isFragment">Whether what stood before its first entry is lost.</param>
/// <param name="problems">Receives what is wrong.</param>
internal sealed class ListResolution(IReadOnlyList<ReferenceItem> items, int start, int end, bool isFragment, List<Diagnostic> problems)
{
    private const int MostCandidates = 8;

    private readonly ResolvedReference[] resolved = new ResolvedReference[end - start];
    private readonly DescribedWorks works = new();
    private readonly AuthorIndex authors = new();
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> newspapers = new(StringComparer.Ordinal);
    private readonly List<int> books = [];

    /// <summary>How many pairs of entries were compared letter by letter.</summary>
    public int Comparisons => works.Comparisons;

    /// <summary>Resolves every entry.</summary>
    public IEnumerable<ResolvedReference> Resolve()
    {
        for (int i = start; i < end; i++)
            numbers.TryAdd(items[i].Number, i);
        for (int i = start; i < end; i++)
            resolved[i - start] = Resolve(i, ReferenceEntry.Read(items[i].Text));
        for (int i = start; i < end; i++)
            FollowForward(i);
        return resolved;
    }

    private ResolvedReference Resolve(int index, ReferenceEntry entry)
    {
        var self = new ResolvedReference(PlaceOf(index), entry) { Authors = entry.Authors, Locator = entry.Locator };
        return entry.Repeat?.Kind switch
        {
            RepeatKind.Ibid or RepeatKind.SamePlace => PointToPrevious(self),
            RepeatKind.Idem => entry.Repeat.Title is null ? PointToPrevious(self) : Idem(self),
            RepeatKind.OpCit => OpCit(self, entry.Repeat),
            RepeatKind.ShortTitle => ShortTitle(self, entry.Repeat),
            RepeatKind.Supra or RepeatKind.Infra => ToNote(self, entry.Repeat),
            _ => ShortTitleInFull(self) ?? Describe(self),
        };
    }

    // Rules 2–5: the entry directly before, whatever it is; never a better fit further back.
    private ResolvedReference PointToPrevious(ResolvedReference self)
    {
        int before = self.Place.Index - 1;
        if (before < start || !IsReadable(At(before)))
            return Unresolved(self, report: !(isFragment && before < start));
        var previous = At(before);
        if (previous.Outcome is ReferenceOutcome.Unresolved or ReferenceOutcome.Ambiguous)
            return Unresolved(self, report: false) with { Repeats = previous.Place };
        if (previous.Entry.Works.Count > 1 && previous.Repeats is null)
            problems.Add(Problems.SeveralWorksBefore(items[self.Place.Index].Span, self.Place.Number, previous.Place.Number));
        bool inherits = self.Locator is null && previous.Locator is not null;
        return PointTo(self, previous) with { Locator = self.Locator ?? previous.Locator, HasInheritedLocator = inherits };
    }

    // Rule 6.
    private ResolvedReference Idem(ResolvedReference self)
    {
        int before = self.Place.Index - 1;
        if (before < start || At(before).Authors.Count == 0)
            return Unresolved(self, report: !(isFragment && before < start));
        return Describe(self with { Authors = At(before).Authors, SameAuthorAs = PlaceOf(before) });
    }

    // Rule 7.
    private ResolvedReference OpCit(ResolvedReference self, Repeat repeat)
    {
        if (repeat.Author is null)
            return OnlyEarlierBook(self);
        return Choose(self, authors.Find(repeat.Author, MostCandidates, _ => true));
    }

    private ResolvedReference OnlyEarlierBook(ResolvedReference self)
    {
        int before = self.Place.Index - 1;
        int last = before >= start && At(before).Work is { } work ? work.Index : -1;
        return Choose(self, [.. books.TakeLast(MostCandidates + 1).Where(b => b != last).Take(MostCandidates)]);
    }

    private ResolvedReference ShortTitle(ResolvedReference self, Repeat repeat)
    {
        var title = ShortTitles.Fold(repeat.Title!);
        var found = authors.Find(repeat.Author!, MostCandidates, w => ShortTitles.Begins(At(w).Entry, title));
        // Only dots show for certain that a title was cut.
        bool cut = self.Entry.Text.Contains('…', StringComparison.Ordinal) || self.Entry.Text.Contains("...", StringComparison.Ordinal);
        return found.Count > 0 || cut ? Choose(self, found) : Describe(self);
    }

    // "Султанов К. С. Реформы в Казахстане. С. 120": no year and no place, but an earlier work that begins so.
    private ResolvedReference? ShortTitleInFull(ResolvedReference self)
    {
        var entry = self.Entry;
        if (entry.Authors.Count == 0 || entry.Year is not null || entry.Locator is null || entry.Title is not { } title)
            return null;
        string folded = ShortTitles.Fold(title.Value);
        var found = folded.Length < ShortTitles.Shortest ? []
            : authors.Find(entry.Authors[0], 2, w => At(w).Entry.Year is not null && ShortTitles.Begins(At(w).Entry, folded));
        return found.Count == 1 ? PointTo(self, At(found[0])) : null;
    }

    // Rule 8.
    private ResolvedReference ToNote(ResolvedReference self, Repeat repeat)
    {
        bool known = numbers.TryGetValue(repeat.Note!, out int note);
        bool back = repeat.Kind == RepeatKind.Supra;
        int value = ListNumbers.ValueOf(repeat.Note!);
        bool later = known ? note >= self.Place.Index : value >= ListNumbers.ValueOf(self.Place.Number);
        if (back && later)
        {
            problems.Add(Problems.LaterNote(items[self.Place.Index].Span, self.Place.Number, repeat.Note!));
            return self with { Outcome = ReferenceOutcome.Unresolved };
        }
        if (!known || note == self.Place.Index)
            return Unresolved(self, report: true);
        if (note < self.Place.Index)
            return At(note).Work is null ? Unresolved(self, report: false) with { Repeats = PlaceOf(note) } : PointTo(self, At(note));
        return self with { Outcome = ReferenceOutcome.Repeated, Repeats = PlaceOf(note) };
    }

    // Rules 9 and 10.
    private ResolvedReference Describe(ResolvedReference self)
    {
        int index = self.Place.Index;
        var entry = self.Entry;
        if (!IsReadable(self))
            return self with { Work = self.Place };
        int? issue = SameIssue(entry, index);
        var (work, same) = works.Add(entry, self.Authors, index);
        if (same is { } earlier)
            problems.Add(Problems.IdenticalReference(items[index].Span, self.Place.Number, items[earlier].Number));
        if (work == index && entry.Kind is ReferenceKind.Book or ReferenceKind.Thesis or ReferenceKind.Other)
            books.Add(index);
        authors.Add(self.Authors, work, index);
        return self with
        {
            Work = PlaceOf(work),
            DuplicateOf = same is { } d ? PlaceOf(d) : null,
            SameIssueAs = issue is { } i && (entry.IsWholeNewspaper || work != At(i).Work?.Index) ? PlaceOf(i) : null,
        };
    }

    private int? SameIssue(ReferenceEntry entry, int index)
    {
        if (entry.NewspaperIssue is null || newspapers.TryAdd(entry.NewspaperIssue, index))
            return null;
        return newspapers[entry.NewspaperIssue];
    }

    private ResolvedReference Choose(ResolvedReference self, List<int> found)
    {
        if (found.Count == 1)
            return PointTo(self, At(found[0]));
        if (found.Count == 0)
            return Unresolved(self, report: true);
        found.Sort();
        var candidates = found.Select(PlaceOf).ToValueList();
        problems.Add(Problems.AmbiguousRepeat(
            items[self.Place.Index].Span, self.Place.Number, WordsOf(self), string.Join(", ", candidates.Select(c => c.Number))));
        return self with { Outcome = ReferenceOutcome.Ambiguous, Candidates = candidates };
    }

    private static ResolvedReference PointTo(ResolvedReference self, ResolvedReference target) => self with
    {
        Outcome = ReferenceOutcome.Repeated,
        Repeats = target.Place,
        Work = target.Work,
        WorkPart = target.WorkPart ?? (target.Entry.Works.Count > 1 ? target.Entry.Works[^1] : null),
        Authors = target.Authors,
    };

    private ResolvedReference Unresolved(ResolvedReference self, bool report)
    {
        if (report)
            problems.Add(Problems.RepeatWithoutWork(items[self.Place.Index].Span, self.Place.Number, WordsOf(self)));
        return self with { Outcome = ReferenceOutcome.Unresolved };
    }

    // "infra note 7": the work is known only when the whole list is.
    private void FollowForward(int index)
    {
        var self = At(index);
        if (self.Outcome != ReferenceOutcome.Repeated || self.Work is not null)
            return;
        var target = At(self.Repeats!.Value.Index);
        if (target.Work is null && target.Repeats is { } further && further.Index > index)
            target = At(further.Index);
        resolved[index - start] = target.Work is null ? Unresolved(self, report: true) : PointTo(self, target)
            with { Repeats = self.Repeats, Locator = self.Locator };
    }

    private static bool IsReadable(ResolvedReference reference) => reference.Entry.Text.Any(char.IsLetter);

    private static string WordsOf(ResolvedReference self) => self.Entry.Repeat!.Range.In(self.Entry.Text);

    private ResolvedReference At(int index) => resolved[index - start];

    private EntryPlace PlaceOf(int index) => new(index, items[index].Number);
}
