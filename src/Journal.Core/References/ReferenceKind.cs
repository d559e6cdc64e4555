namespace Journal.Core.References;

/// <summary>What kind of work an entry describes, as far as its wording shows it.</summary>
public enum ReferenceKind
{
    /// <summary>Nothing shows what it is.</summary>
    Other,

    /// <summary>A book, a collection, a dictionary.</summary>
    Book,

    /// <summary>An article in a journal, a chapter of a collection, an issue of a journal.</summary>
    Article,

    /// <summary>A newspaper, or an article in one.</summary>
    Newspaper,

    /// <summary>A law, decree, treaty, declaration or other act.</summary>
    Law,

    /// <summary>A speech, statement, report or address.</summary>
    Speech,

    /// <summary>A page of the web and nothing else.</summary>
    Web,

    /// <summary>A document in an archive.</summary>
    Archive,

    /// <summary>A thesis or its abstract.</summary>
    Thesis,
}
