using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Core.References;

/// <summary>
/// What a printed entry of a list of references says, as far as its wording shows it: GOST 7.1-2003, GOST R 7.0.5-2008 and their local mixture,
/// APA, Chicago, MLA; in Kazakh, Russian, English and transliterated. Every range counts UTF-16 code units of the text that was read.
/// </summary>
public sealed record ReferenceEntry
{
    // What is longer is no entry; only its addresses are looked for.
    private const int LongestEntry = 6000;

    /// <summary>The text as printed, without its number.</summary>
    public required string Text { get; init; }

    /// <summary>
    /// The language of the entry: <c>kk</c>, <c>ru</c>, <c>en</c>, <c>zh-Cyrl</c>, <c>ru-Latn</c> …; undetermined where there is no
    /// word.
    /// </summary>
    public LanguageTag Language { get; init; }

    /// <summary>What kind of work it is.</summary>
    public ReferenceKind Kind { get; init; }

    /// <summary>The authors at the head, or else of the area of responsibility; editors are none.</summary>
    public ValueList<PersonName> Authors { get; init; } = [];

    /// <summary>The title without authors, place and pages, or null.</summary>
    public Printed<string>? Title { get; init; }

    /// <summary>The year of the work, never that of access, or null.</summary>
    public Printed<int>? Year { get; init; }

    /// <summary>The day of a newspaper, law or speech as printed (<c>1999 ж. 2 ақпан</c>), or null.</summary>
    public Printed<string>? Date { get; init; }

    /// <summary>The cited place, or null.</summary>
    public Locator? Locator { get; init; }

    /// <summary>The numbers of the cited pages or leaves in one form (<c>205–206</c>), or null.</summary>
    public string? Pages => Locator?.Value;

    /// <summary>How many pages the whole work has: 412 of <c>412 с.</c>, or null.</summary>
    public Printed<int>? Extent { get; init; }

    /// <summary>The volume as printed, or null.</summary>
    public Printed<string>? Volume { get; init; }

    /// <summary>The number of a journal or law as printed (<c>1 (11)</c>), or null.</summary>
    public Printed<string>? IssueNumber { get; init; }

    /// <summary>Every address in the entry, in its order, to be linked.</summary>
    public ValueList<PrintedAddress> Addresses { get; init; } = [];

    /// <summary>The first DOI, or null.</summary>
    public string? Doi => Addresses.FirstOrDefault(a => a.Doi is not null)?.Doi;

    /// <summary>The first web address that is no DOI, as printed, or null.</summary>
    public string? Url => Addresses.FirstOrDefault(a => a.Doi is null)?.Printed;

    /// <summary>The day on which a page of the web was seen, as printed, or null.</summary>
    public Printed<string>? AccessDate { get; init; }

    /// <summary>What the entry says where it repeats another one (<c>Сонда. 84-бет</c>), or null.</summary>
    public Repeat? Repeat { get; init; }

    /// <summary>
    /// The works described, where an entry describes several (<c>А, с. 5; Б, с. 7</c>); otherwise one range over the whole text.
    /// </summary>
    public ValueList<TextRange> Works { get; init; } = [];

    /// <summary>Offset behind the authors; 0 where the entry begins with something else.</summary>
    internal int HeadEnd { get; init; }

    /// <summary>Newspaper and day in one form, for finding entries of one issue; null for everything else.</summary>
    internal string? NewspaperIssue { get; init; }

    /// <summary>Whether a title of its own stands before the newspaper: <c>Мақала // Егемен Қазақстан</c>.</summary>
    internal bool IsPartOfHost { get; init; }

    /// <summary>Whether the issue of a newspaper is named and no article of it.</summary>
    internal bool IsWholeNewspaper => NewspaperIssue is not null && !IsPartOfHost;

    /// <summary>Reads an entry. Never fails: what cannot be read stays null.</summary>
    /// <param name="text">The text of one entry without its number.</param>
    public static ReferenceEntry Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return EntryReader.Read(text, text.Length > LongestEntry ? text[..LongestEntry] : text);
    }
}
