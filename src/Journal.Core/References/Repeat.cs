using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>How an entry says that it repeats another one.</summary>
public enum RepeatKind
{
    /// <summary>The work of the entry just before: <c>Сонда</c>, <c>Там же</c>, <c>Ibid.</c></summary>
    Ibid,

    /// <summary>The very place of the entry just before: <c>loc. cit.</c></summary>
    SamePlace,

    /// <summary>Another work by the author of the entry just before: <c>Соныкі</c>, <c>Его же</c>, <c>Idem</c>.</summary>
    Idem,

    /// <summary>A work cited earlier: <c>Аталған еңбек</c>, <c>Указ. соч.</c>, <c>op. cit.</c></summary>
    OpCit,

    /// <summary>
    /// A work cited earlier, by the beginning of its title: <c>Султанов К.С. Реформы … С. 120</c>, <c>Sultanov, Reforms, 120</c>.
    /// </summary>
    ShortTitle,

    /// <summary>The work of an earlier note, by its number: <c>supra note 5</c>, <c>см. сн. 5</c>, <c>5-сілтемені қара</c>.</summary>
    Supra,

    /// <summary>The work of a later note: <c>infra note 7</c>.</summary>
    Infra,
}

/// <summary>What an entry that repeats another one says.</summary>
/// <param name="Kind">How it says so.</param>
/// <param name="Range">The words that say so, for instance <c>Там же</c> without what follows.</param>
public sealed record Repeat(RepeatKind Kind, TextRange Range)
{
    /// <summary>The author named before the words; null where none is.</summary>
    public PersonName? Author { get; init; }

    /// <summary>The number of the note pointed to; null for the other kinds.</summary>
    public string? Note { get; init; }

    /// <summary>The beginning of a title, or the title of another work by the same author; null where none is printed.</summary>
    public string? Title { get; init; }

    /// <summary>The place cited in this entry; null where none is printed.</summary>
    public Locator? Locator { get; init; }

    /// <summary>
    /// Recognises a repeated reference. Only the beginning of an entry counts: <c>Сонда ол былай деген</c> is a sentence.
    /// </summary>
    /// <param name="text">The text of an entry without its number.</param>
    /// <returns>What it says; null where the entry describes a work of its own.</returns>
    public static Repeat? Read(string text) => RepeatReader.Read(EntryTokens.Of(text));
}
