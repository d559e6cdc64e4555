namespace Journal.Core.Layout.Facing;

/// <summary>What kind of block a passage is, as far as a translator keeps it.</summary>
internal enum PassageKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A list, of terms or of anything else.</summary>
    List,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A container with a name.</summary>
    Container,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A table, with or without a caption.</summary>
    Table,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>Code.</summary>
    Code,

    /// <summary>A formula.</summary>
    Formula,

    /// <summary>A line across, or raw HTML.</summary>
    Other,
}

/// <summary>What is known of a block when its counterpart is looked for.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Level">The level of a heading, the number of items of a list, else 0.</param>
/// <param name="Id">Its anchor, if a name that a translation may share and no mere number; else null.</param>
/// <param name="Length">How many characters it has.</param>
/// <param name="Marks">What a translation keeps: numbers of two digits and more, marks of notes and of citations, code.</param>
internal sealed record Passage(PassageKind Kind, int Level, string? Id, int Length, IReadOnlySet<string> Marks)
{
    /// <summary>Whether translators join and divide such passages.</summary>
    public bool IsProse => Kind <= PassageKind.Container;
}
