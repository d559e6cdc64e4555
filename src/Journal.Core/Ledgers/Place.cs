using Journal.Core.Model;

namespace Journal.Core.Ledgers;

/// <summary>A place of a text that has an anchor or gets one.</summary>
/// <param name="kind">What it is.</param>
/// <param name="name">Its anchor; null where it has none yet.</param>
/// <param name="start">Where its text begins in the text of <see cref="PlaceWalk"/>.</param>
/// <param name="host">The passage, note or reference that it stands in or behind, for a mark; null for others and at the beginning.</param>
internal sealed class Place(AnchorKind kind, string? name, int start, Place? host)
{
    /// <summary>What it is.</summary>
    public AnchorKind Kind { get; } = kind;

    /// <summary>Its anchor; null where it has none yet.</summary>
    public string? Name { get; } = name;

    /// <summary>Where its text begins.</summary>
    public int Start { get; } = start;

    /// <summary>Where its text ends.</summary>
    public int End { get; set; } = start;

    /// <summary>What a mark stands in or behind.</summary>
    public Place? Host { get; } = host;

    /// <summary>What the anchors of the marks of the same note or reference begin with, for a mark; the number follows.</summary>
    public string Group { get; init; } = "";

    /// <summary>The inline that is or holds the mark.</summary>
    public Inline? Inline { get; init; }
}
