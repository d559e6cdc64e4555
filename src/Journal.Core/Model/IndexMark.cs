namespace Journal.Core.Model;

/// <summary>What an editor marked in a text for the index.</summary>
public enum IndexMarkKind
{
    /// <summary>A subject of the thesaurus, a place among them.</summary>
    Subject,

    /// <summary>A term that the thesaurus does not have.</summary>
    Term,

    /// <summary>A place that the thesaurus does not have.</summary>
    Place,

    /// <summary>A person.</summary>
    Person,
}

/// <summary>A mark of the index in a text: <c>[Іле өңірін]{subject=ili}</c>, <c>[Хоргос]{.place}</c>, <c>[Қ. Тоқаевтың]{person="Тоқаев Қ."}</c>.</summary>
/// <param name="Kind">What is marked.</param>
/// <param name="Key">The key in <c>subjects.yml</c> or <c>authors.yml</c>; null for what stands in neither.</param>
/// <param name="Words">The heading where there is no key: as the attribute gives it, else the words marked.</param>
/// <param name="Anchor">The anchor of the passage in its text, without <c>#</c>.</param>
public sealed record IndexMark(IndexMarkKind Kind, string? Key, string Words, string Anchor);
