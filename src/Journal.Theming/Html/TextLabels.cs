namespace Journal.Theming.Html;

/// <summary>The words that the program itself writes into a text, mostly for screen readers; as HTML, with <c>{0}</c> and <c>{1}</c> for what is filled in.</summary>
public sealed record TextLabels
{
    /// <summary>The heading of the notes.</summary>
    public required string Notes { get; init; }

    /// <summary>The name of a list of references without a heading.</summary>
    public required string References { get; init; }

    /// <summary>The mark of a note; {0} its number.</summary>
    public required string NoteMark { get; init; }

    /// <summary>The link from a note to its only mark; {0} the number of the note.</summary>
    public required string NoteReturn { get; init; }

    /// <summary>The link from a note to one of several marks; {0} the number of the note, {1} which mark.</summary>
    public required string NoteReturnNth { get; init; }

    /// <summary>The link from a reference to its only citation; {0} the number of the reference.</summary>
    public required string ReferenceReturn { get; init; }

    /// <summary>The link from a reference to one of several citations; {0} the number of the reference, {1} which citation.</summary>
    public required string ReferenceReturnNth { get; init; }

    /// <summary>The region in which a wide table without caption scrolls; {0} which table of the page it is.</summary>
    public required string TableRegion { get; init; }

    /// <summary>The label of a container <c>correction</c>.</summary>
    public required string Correction { get; init; }

    /// <summary>The label of a container <c>retraction</c>.</summary>
    public required string Retraction { get; init; }

    /// <summary>The label of a container <c>note</c>.</summary>
    public required string EditorsNote { get; init; }
}
