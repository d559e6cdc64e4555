using System.Collections.Immutable;
using System.Globalization;
using Journal.Core.Text;

namespace Journal.Core.Languages;

/// <summary>One letter of an index with what stands under it, in order.</summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <param name="Letter">The heading: a capital letter, or <see cref="Collation.OtherLetter"/>.</param>
/// <param name="Items">The entries.</param>
public sealed record LetterGroup<T>(string Letter, ValueList<T> Items);

/// <summary>
/// Alphabetical order by tables of our own (Unicode Technical Standard 10 with the Kazakh, Russian and root orders of CLDR), the same on every machine.
/// Texts are compared letter by letter, spaces and hyphens before letters, numbers by what they count; accents, case and the code points break ties in this order.
/// Quotation marks, brackets and dashes at the beginning do not count.
/// </summary>
public sealed class Collation : IComparer<string>
{
    /// <summary>The heading of everything that begins with a digit, a symbol or a letter of a script without a table.</summary>
    public const string OtherLetter = "0–9";

    private static readonly Collation Kazakh = new(
        "АӘБВГҒДЕЁЖЗИЙКҚЛМНҢОӨПРСТУҰҮФХҺЦЧШЩЪЫІЬЭЮЯ", new(CollationOrder.KazakhCyrillic, CollationOrder.Latin, CollationOrder.Greek));

    private static readonly Collation Russian = new(
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ", new(CollationOrder.Cyrillic, CollationOrder.Latin, CollationOrder.Greek));

    private static readonly Collation Root = new(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ", new(CollationOrder.Latin, CollationOrder.Greek, CollationOrder.Cyrillic));

    // A language with an order of its own is a row here: its usual script, its letters, and the scripts in the order in which they follow each other.
    private static readonly ImmutableArray<(string Language, string Script, Collation Order)> Orders = [("kk", "Cyrl", Kazakh), ("ru", "Cyrl", Russian)];

    private readonly CollationTable table;

    private Collation(string alphabet, CollationTable table)
    {
        this.table = table;
        Alphabet = alphabet.Select(letter => letter.ToString()).ToValueList();
    }

    /// <summary>The letters that head the groups of an index in this language, in order: 42 in Kazakh, 32 in Russian (ё stands under Е), 26 otherwise.</summary>
    public IReadOnlyList<string> Alphabet { get; }

    /// <summary>The order of a language.</summary>
    /// <param name="language">Kazakh in Cyrillic letters and Russian have orders of their own; every other tag gets the root order, Latin letters first.</param>
    public static Collation For(LanguageTag language)
    {
        foreach (var (name, script, order) in Orders)
            if (name == language.Language && (language.Script ?? script) == script)
                return order;
        return Root;
    }

    /// <summary>The part of a text that counts for its place: without quotation marks, brackets, dashes and spaces before the first letter or digit.</summary>
    /// <param name="text">A name, term or title.</param>
    public static string SortForm(string text)
    {
        string composed = Composition.Nfc(text);
        int start = 0;
        while (start < composed.Length && IsOpening(composed[start]))
            start++;
        return start == 0 || start == composed.Length ? composed : composed[start..];
    }

    /// <summary>The sort form of a title: in English without a leading article.</summary>
    /// <param name="title">The title.</param>
    /// <param name="language">The language of the title.</param>
    public static string TitleForm(string title, LanguageTag language)
    {
        string form = SortForm(title);
        if (language.Language != "en")
            return form;
        foreach (string article in (ReadOnlySpan<string>)["The ", "A ", "An "])
        {
            if (form.StartsWith(article, StringComparison.OrdinalIgnoreCase))
                return SortForm(form[article.Length..]);
        }
        return form;
    }

    /// <summary>A key for sorting many texts: keys compare byte by byte as <see cref="Compare"/> compares the texts.</summary>
    /// <param name="text">A name, term or title.</param>
    public byte[] KeyOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SortKey.Of(table, SortForm(text));
    }

    /// <summary>Compares two texts; null comes first. Texts that differ in leading punctuation only are told apart by their code points.</summary>
    /// <param name="x">The first text.</param>
    /// <param name="y">The second text.</param>
    public int Compare(string? x, string? y)
    {
        if (x is null || y is null || ReferenceEquals(x, y))
            return string.CompareOrdinal(x, y);
        int order = KeyOf(x).AsSpan().SequenceCompareTo(KeyOf(y));
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    /// <summary>Sorts items by a text of theirs; items with equal texts keep their order. Each key is made once.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="text">The text to sort an item by.</param>
    public ValueList<T> Sort<T>(IEnumerable<T> items, Func<T, string> text) =>
        items.Select(item => (Item: item, Text: text(item)))
            .Select(pair => (pair.Item, pair.Text, Key: KeyOf(pair.Text)))
            .OrderBy(entry => entry.Key, Comparer<byte[]>.Create((a, b) => a.AsSpan().SequenceCompareTo(b)))
            .ThenBy(entry => entry.Text, StringComparer.Ordinal)
            .Select(entry => entry.Item)
            .ToValueList();

    /// <summary>Sorts items and puts them under their letters; only letters with entries occur, <see cref="OtherLetter"/> comes last.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="text">The text to sort an item by.</param>
    public ValueList<LetterGroup<T>> Group<T>(IEnumerable<T> items, Func<T, string> text) =>
        Sort(items, text)
            .GroupBy(item => LetterOf(text(item)), StringComparer.Ordinal)
            .OrderBy(group => group.Key == OtherLetter)
            .Select(group => new LetterGroup<T>(group.Key, group.ToValueList()))
            .ToValueList();

    /// <summary>The heading under which a text stands in an index.</summary>
    /// <param name="text">A name, term or title.</param>
    /// <returns>A capital letter by the rules of no Turkic language (і gives І, i gives I), or <see cref="OtherLetter"/>.</returns>
    public string LetterOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string form = SortForm(text);
        return form.Length == 0 ? OtherLetter : table.HeadingOf(form[0]) ?? OtherLetter;
    }

    private static bool IsOpening(char character) => character is '"' or '\'' or '`' or '\u2026' or '\u00bf' or '\u00a1'
        || char.GetUnicodeCategory(character) is UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation
            or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.DashPunctuation
            or UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format;
}
