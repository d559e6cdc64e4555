namespace Journal.Core.References;

/// <summary>A citation while it is being read.</summary>
/// <param name="numbers">The numbers and keys of the references.</param>
/// <param name="previous">The citation before it in the text, or null.</param>
internal sealed class CitationDraft(IReadOnlySet<string> numbers, CitationReading? previous)
{
    private readonly List<CitationTarget> targets = [];
    private string? unknown;
    private bool isAmbiguous;
    private bool lacksPrevious;

    /// <summary>Whether a reference was named.</summary>
    public bool HasTargets => targets.Count > 0;

    /// <summary>Whether a reference has this number or key.</summary>
    /// <param name="name">The number or key.</param>
    public bool Knows(string name) => numbers.Contains(name);

    /// <summary>Adds a reference that is printed.</summary>
    /// <param name="start">Its offset.</param>
    /// <param name="length">Its length.</param>
    /// <param name="name">Its number or key.</param>
    public void Add(int start, int length, string name)
    {
        if (!Knows(name))
            unknown ??= name;
        targets.Add(new CitationTarget(start, length, name, null));
    }

    /// <summary>Adds a reference inside a range, unless there is none of that number.</summary>
    /// <param name="start">The offset of the dash.</param>
    /// <param name="name">Its number.</param>
    public void AddHidden(int start, string name)
    {
        if (Knows(name))
            targets.Add(new CitationTarget(start, 0, name, null));
    }

    /// <summary>Gives the last reference its place.</summary>
    /// <param name="locator">The place, or null.</param>
    public void Locate(Locator? locator)
    {
        if (locator is not null && targets.Count > 0)
            targets[^1] = targets[^1] with { Locator = locator };
    }

    /// <summary>Adds the reference that was cited last, here or in the citation before.</summary>
    /// <param name="range">The words that say so.</param>
    /// <param name="locator">The place, or null for that of the citation repeated.</param>
    public void Repeat(TextRange range, Locator? locator)
    {
        IReadOnlyList<CitationTarget> before = targets.Count > 0 ? targets : previous?.Targets ?? [];
        if (before.Count == 0)
        {
            lacksPrevious = true;
            return;
        }
        isAmbiguous |= targets.Count == 0 && before.Count > 1;
        targets.Add(new CitationTarget(range.Start, range.Length, before[^1].Reference, locator ?? before[^1].Locator));
    }

    /// <summary>Takes the last reference back: it was none.</summary>
    public void Withdraw()
    {
        if (targets.Count > 0)
            targets.RemoveAt(targets.Count - 1);
    }

    /// <summary>Notes that a number may be a page or a reference.</summary>
    public void Doubt() => isAmbiguous = true;

    /// <summary>The citation as far as it was read.</summary>
    /// <param name="outcome">What it is if every reference exists.</param>
    public CitationReading Finish(CitationOutcome outcome)
    {
        var found = outcome == CitationOutcome.Malformed ? outcome
            : lacksPrevious ? CitationOutcome.NothingBefore
            : unknown is not null ? CitationOutcome.Unknown
            : isAmbiguous ? CitationOutcome.Ambiguous
            : outcome;
        return new CitationReading(found, [.. targets], unknown);
    }
}
