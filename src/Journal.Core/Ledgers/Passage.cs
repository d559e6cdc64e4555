using Journal.Core.Model;

namespace Journal.Core.Ledgers;

/// <summary>A heading or paragraph of a text, as it is compared with those that were published.</summary>
/// <param name="kind">Which of the two.</param>
/// <param name="name">Its anchor: as published, or as its author chose; null for one that has none yet.</param>
/// <param name="fingerprint">The fingerprint of its letters and digits.</param>
/// <param name="sketch">Makes its sketch; asked only where no passage has the same fingerprint.</param>
/// <param name="words">Its first words.</param>
internal sealed class Passage(AnchorKind kind, string? name, ulong fingerprint, Func<ulong> sketch, string words)
{
    private ulong? known;

    /// <summary>Which of the two.</summary>
    public AnchorKind Kind { get; } = kind;

    /// <summary>Its anchor, or null.</summary>
    public string? Name { get; } = name;

    /// <summary>The fingerprint of its letters and digits.</summary>
    public ulong Fingerprint { get; } = fingerprint;

    /// <summary>Its sketch.</summary>
    public ulong Sketch => known ??= sketch();

    /// <summary>Its first words.</summary>
    public string Words { get; } = words;
}
