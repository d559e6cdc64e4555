namespace Journal.Core.Text;

/// <content>What can be wrong with a list of references.</content>
public static partial class Problems
{
    /// <summary>A repeated reference with nothing before it that it could repeat.</summary>
    public static Diagnostic RepeatWithoutWork(SourceSpan span, string number, string words) => Error(
        "repeat-without-work", span, $"'{words}' in reference {number} has nothing to refer to",
        "write the reference out in full, or put it behind the one that it repeats");

    /// <summary>A repeated reference that may mean several works.</summary>
    public static Diagnostic AmbiguousRepeat(SourceSpan span, string number, string words, string candidates) => Warning(
        "ambiguous-repeat", span, $"'{words}' in reference {number} may mean references {candidates}; none was chosen",
        "add the beginning of the title behind the author's name");

    /// <summary>A reference to a note that does not come before it.</summary>
    public static Diagnostic LaterNote(SourceSpan span, string number, string note) => Error(
        "later-note", span, $"reference {number} points back to note {note}, which does not stand before it", "correct the number of the note");

    /// <summary>Ibid. after an entry that cites several works.</summary>
    public static Diagnostic SeveralWorksBefore(SourceSpan span, string number, string before) => Warning(
        "several-works-before", span, $"reference {before} cites several works, so that reference {number} is unclear; the last of them was taken",
        "write the reference out");

    /// <summary>Two entries that are the same, pages included.</summary>
    public static Diagnostic IdenticalReference(SourceSpan span, string number, string earlier) => Note(
        "identical-reference", span, $"reference {number} is the same as reference {earlier}, pages included",
        "cite the earlier one again; numbers are left as they are");

    /// <summary>A number that was left out.</summary>
    public static Diagnostic ReferenceGap(SourceSpan span, string number, int expected) => Note("reference-gap", span, $"reference {number} stands where {expected} is expected", "numbers are left as they are");

    /// <summary>A number that is lower than the one before.</summary>
    public static Diagnostic ReferenceOrder(SourceSpan span, string number, string before) => Warning(
        "reference-order", span, $"reference {number} stands behind reference {before}", "put the references in the order of their numbers");

    /// <summary>Numbers that begin again.</summary>
    public static Diagnostic ReferenceRestart(SourceSpan span, string before) => Warning(
        "reference-restart", span, $"the numbers begin again at 1 after reference {before}", "give every list a heading of its own, or number the references through");

    /// <summary>An entry that no mark in the text cites.</summary>
    public static Diagnostic UncitedReference(SourceSpan span, string number) => Warning(
        "uncited-reference", span, $"the text does not cite reference {number}", $"cite it as [{number}], or leave it out");

    /// <summary>An entry of one of two parallel lists that the other list lacks.</summary>
    public static Diagnostic TwinMissing(SourceSpan span, string number) => Warning(
        "twin-missing", span, $"reference {number} stands in one of the two parallel lists only", "give both lists the same numbers");

    /// <summary>Two entries of parallel lists that cannot be the same work.</summary>
    public static Diagnostic TwinMismatch(SourceSpan span, string number, int year, int otherYear) => Warning(
        "twin-mismatch", span, $"reference {number} is of {year} in one list and of {otherYear} in the other", "compare the two lists");
}
