using Journal.Core.Text;

namespace Journal.Core.References;

/// <summary>What a bracket in the running text turned out to be.</summary>
public enum CitationOutcome
{
    /// <summary>No citation: an editor's addition, a year, a remark.</summary>
    NoCitation,

    /// <summary>A citation of entries that exist.</summary>
    Citation,

    /// <summary>A citation of an entry that does not exist.</summary>
    Unknown,

    /// <summary>It begins like a citation but goes on otherwise.</summary>
    Malformed,

    /// <summary>
    /// A bare number that may be a page or a reference and was taken for a page, or <c>Там же</c> behind a citation of several works.
    /// </summary>
    Ambiguous,

    /// <summary><c>[Там же. С. 15]</c> without a citation before it.</summary>
    NothingBefore,
}

/// <summary>A reference that a citation names.</summary>
/// <param name="Start">Offset in the inside of the bracket.</param>
/// <param name="Length">Length of the characters that name the reference; 0 for a reference inside a range, which is not printed.</param>
/// <param name="Reference">Its number or key.</param>
/// <param name="Locator">The cited place, its range counted in the inside of the bracket; or null.</param>
public readonly record struct CitationTarget(int Start, int Length, string Reference, Locator? Locator);

/// <summary>A bracket read as a citation.</summary>
/// <param name="Outcome">What it is.</param>
/// <param name="Targets">The references that it names, in order; also those that do not exist.</param>
/// <param name="Unknown">The first number or key that no entry has, or null.</param>
public sealed record CitationReading(CitationOutcome Outcome, ValueList<CitationTarget> Targets, string? Unknown)
{
    /// <summary>The reading of a bracket that is no citation.</summary>
    public static CitationReading None { get; } = new(CitationOutcome.NoCitation, [], null);

    /// <summary>Whether the bracket is to be linked.</summary>
    public bool IsCitation => Outcome is CitationOutcome.Citation or CitationOutcome.Ambiguous;
}
