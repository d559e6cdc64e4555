using Journal.Core.Languages;
using Journal.Core.Model;

namespace Journal.Formats.Search;

/// <summary>What a result can be.</summary>
internal enum RecordKind
{
    /// <summary>An article.</summary>
    Article,

    /// <summary>A free page.</summary>
    Page,

    /// <summary>A person.</summary>
    Author,

    /// <summary>A subject of the index.</summary>
    Subject,
}

/// <summary>Something that search can find, with what is shown of it and what it is found by.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Its address below the folder of a language, percent-encoded.</param>
/// <param name="Issue">The issue of an article, or null.</param>
/// <param name="IsRetracted">Whether the article was withdrawn.</param>
/// <param name="Units">The record in each of its languages; never empty.</param>
internal sealed record SearchRecord(RecordKind Kind, string Path, Issue? Issue, bool IsRetracted, IReadOnlyList<SearchUnit> Units);

/// <summary>A record in one language: what the postings of the index point to.</summary>
/// <param name="Language">The language.</param>
internal sealed record SearchUnit(LanguageTag Language)
{
    /// <summary>The title; empty where the record has none in this language.</summary>
    public string Title { get; init; } = "";

    /// <summary>The authors, each with the language of the name.</summary>
    public IReadOnlyList<InLanguage<string>> Authors { get; init; } = [];

    /// <summary>What is shown below the title: the abstract, or how the text begins.</summary>
    public string Summary { get; init; } = "";

    /// <summary>The words that lead here.</summary>
    public IReadOnlyList<SearchField> Fields { get; init; } = [];
}

/// <summary>How much a word weighs where it stands.</summary>
internal enum FieldWeight
{
    /// <summary>In a list of references.</summary>
    Cited,

    /// <summary>In the text.</summary>
    Text,

    /// <summary>In the abstract.</summary>
    Abstract,

    /// <summary>In the title, a name or a keyword: whoever types it looks for this.</summary>
    Name,
}

/// <summary>A piece of text that is searched.</summary>
/// <param name="Weight">Where it stands.</param>
/// <param name="Language">Its language.</param>
/// <param name="Text">The text.</param>
internal readonly record struct SearchField(FieldWeight Weight, LanguageTag Language, string Text);
