using System.Globalization;
using Journal.Core.Text;

namespace Journal.Core.References;

/// <summary>Two entries with one number in a list and its transliterated twin.</summary>
/// <param name="Number">The number.</param>
/// <param name="First">The entry of the first list, or null where only the second has it.</param>
/// <param name="Second">The entry of the second list, or null where only the first has it.</param>
public sealed record TwinEntries(string Number, EntryPlace? First, EntryPlace? Second);

/// <summary>Finds what every entry of an article's list of references refers to.</summary>
public static class ReferenceResolver
{
    /// <summary>
    /// Resolves <c>Сонда</c>, <c>Там же</c>, <c>Ibid.</c>, <c>Указ. соч.</c> and the like, and finds works that are described twice. Where numbers begin
    /// again at 1 another list begins: nothing is resolved across that border.
    /// </summary>
    /// <param name="items">The entries of one list of one article, in the printed order.</param>
    /// <param name="isFragment">Whether the article is a part of a longer one, so that its first entries may refer to lost ones.</param>
    public static Checked<ResolvedReferences> Resolve(IReadOnlyList<ReferenceItem> items, bool isFragment = false)
    {
        ArgumentNullException.ThrowIfNull(items);
        var problems = new List<Diagnostic>();
        var starts = ListNumbers.Check(items, isFragment, problems);
        var entries = new List<ResolvedReference>(items.Count);
        int comparisons = 0;
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : items.Count;
            var list = new ListResolution(items, starts[i], end, isFragment && i == 0, problems);
            entries.AddRange(list.Resolve());
            comparisons += list.Comparisons;
        }
        return new Checked<ResolvedReferences>(new ResolvedReferences([.. entries], comparisons), [.. problems]);
    }

    /// <summary>Finds works that several lists describe. Repeats such as <c>Сонда</c> have found their work within their own list before.</summary>
    /// <param name="described">The entries that describe works, list after list.</param>
    /// <returns>For each entry the index of the first one that describes the same work, which may be its own.</returns>
    public static ValueList<int> Join(IReadOnlyList<ResolvedReference> described)
    {
        ArgumentNullException.ThrowIfNull(described);
        var works = new DescribedWorks();
        return described.Select((d, i) => works.Add(d.Entry, d.Authors, i).Work).ToValueList();
    }

    /// <summary>Pairs a list with its transliterated twin by number. Works of the second list are not counted again.</summary>
    /// <param name="first">The list as the article prints it.</param>
    /// <param name="second">The same list in Latin letters.</param>
    public static Checked<ValueList<TwinEntries>> PairLists(IReadOnlyList<ReferenceItem> first, IReadOnlyList<ReferenceItem> second)
    {
        ArgumentNullException.ThrowIfNull(first);
        ArgumentNullException.ThrowIfNull(second);
        var problems = new List<Diagnostic>();
        var twins = PlacesOf(second);
        var pairs = new List<TwinEntries>();
        foreach (var place in PlacesOf(first).Values.OrderBy(p => p.Index))
        {
            bool paired = twins.Remove(place.Number, out var twin);
            pairs.Add(new TwinEntries(place.Number, place, paired ? twin : null));
            if (!paired)
                problems.Add(Problems.TwinMissing(first[place.Index].Span, place.Number));
            else if (YearOf(first[place.Index]) is { } year && YearOf(second[twin.Index]) is { } other && year != other)
                problems.Add(Problems.TwinMismatch(second[twin.Index].Span, place.Number, year, other));
        }
        foreach (var place in twins.Values.OrderBy(p => p.Index))
        {
            pairs.Add(new TwinEntries(place.Number, null, place));
            problems.Add(Problems.TwinMissing(second[place.Index].Span, place.Number));
        }
        return new Checked<ValueList<TwinEntries>>([.. pairs], [.. problems]);
    }

    /// <summary>Reports the entries that no mark in the text cites. A fragment is exempt: its citations may be in the lost part.</summary>
    /// <param name="items">The entries.</param>
    /// <param name="cited">The numbers that the text cites.</param>
    /// <param name="isFragment">Whether the article is a part of a longer one.</param>
    public static ValueList<Diagnostic> FindUncited(IReadOnlyList<ReferenceItem> items, IReadOnlySet<string> cited, bool isFragment = false)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(cited);
        return isFragment ? [] : [.. items.Where(i => !cited.Contains(i.Number)).Select(i => Problems.UncitedReference(i.Span, i.Number))];
    }

    private static Dictionary<string, EntryPlace> PlacesOf(IReadOnlyList<ReferenceItem> items)
    {
        var places = new Dictionary<string, EntryPlace>(StringComparer.Ordinal);
        for (int i = 0; i < items.Count; i++)
            places.TryAdd(items[i].Number, new EntryPlace(i, items[i].Number));
        return places;
    }

    private static int? YearOf(ReferenceItem item) => ReferenceEntry.Read(item.Text).Year?.Value;
}

/// <summary>Checks the printed numbers of a list.</summary>
internal static class ListNumbers
{
    /// <summary>The number that an entry prints; -1 for a key.</summary>
    /// <param name="number">The number as printed.</param>
    public static int ValueOf(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;

    /// <summary>Reports gaps, lower numbers and new beginnings.</summary>
    /// <param name="items">The entries.</param>
    /// <param name="isFragment">Whether the first entries may be lost.</param>
    /// <param name="problems">Receives what is wrong.</param>
    /// <returns>Where the lists begin: 0, and every place where the numbers begin again.</returns>
    public static List<int> Check(IReadOnlyList<ReferenceItem> items, bool isFragment, List<Diagnostic> problems)
    {
        var starts = new List<int> { 0 };
        int previous = isFragment ? -1 : 0;
        for (int i = 0; i < items.Count; i++)
        {
            int number = ValueOf(items[i].Number);
            if (number < 0)
                continue;
            if (number == 1 && previous > 1)
            {
                problems.Add(Problems.ReferenceRestart(items[i].Span, items[i - 1].Number));
                starts.Add(i);
            }
            else if (previous >= 0 && number < previous)
                problems.Add(Problems.ReferenceOrder(items[i].Span, items[i].Number, items[i - 1].Number));
            else if (previous >= 0 && number > previous + 1)
                problems.Add(Problems.ReferenceGap(items[i].Span, items[i].Number, previous + 1));
            previous = number;
        }
        return starts;
    }
}
