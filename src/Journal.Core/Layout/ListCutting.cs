using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>
/// Cuts a list by letter into parts where one page would be too long: a part for each letter, several for a letter with too many entries.
/// The addresses of parts are plain ASCII and do not depend on which letters are in use: <c>a-430</c> for А, <c>a-4d9</c> for Ә, <c>b</c> for B.
/// </summary>
/// <typeparam name="T">The type of the entries.</typeparam>
/// <param name="root">The folder in which the parts stand.</param>
/// <param name="size">About how many bytes of HTML an entry takes.</param>
/// <param name="heading">The heading of an entry.</param>
internal sealed class ListCutting<T>(Address root, Func<T, int> size, Func<T, InLanguage<string>> heading)
{
    /// <summary>About how many bytes of entries a page has at most.</summary>
    public const int LongestPage = 150_000;

    /// <summary>Cuts a list.</summary>
    /// <param name="groups">The whole list.</param>
    /// <returns>The parts with what stands on each; none where all of it fits one page.</returns>
    public IReadOnlyList<(ListPart Part, LetterGroup<T> Group)> Cut(ValueList<LetterGroup<T>> groups) =>
        groups.Sum(g => g.Items.Sum(i => (long)size(i))) <= LongestPage ? [] : [.. groups.SelectMany(CutLetter)];

    private IEnumerable<(ListPart, LetterGroup<T>)> CutLetter(LetterGroup<T> group)
    {
        var ranges = RangesOf(group.Items);
        for (int i = 0; i < ranges.Count; i++)
        {
            var items = ranges[i];
            bool isOnly = ranges.Count == 1;
            string number = i == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{i + 1}");
            var part = new ListPart(
                group.Letter,
                new Address($"{root.Path}{NameOf(group.Letter)}{number}/"),
                isOnly ? null : heading(items[0]),
                isOnly ? null : heading(items[^1]),
                items.Count);
            yield return (part, new LetterGroup<T>(group.Letter, items));
        }
    }

    private List<ValueList<T>> RangesOf(ValueList<T> items)
    {
        var ranges = new List<ValueList<T>>();
        var range = new List<T>();
        long length = 0;
        foreach (var item in items)
        {
            int more = size(item);
            if (range.Count > 0 && length + more > LongestPage)
            {
                ranges.Add([.. range]);
                range.Clear();
                length = 0;
            }
            range.Add(item);
            length += more;
        }
        ranges.Add([.. range]);
        return ranges;
    }

    // Several letters of an alphabet share a transliteration, and some have none: the code point tells them apart.
    private static string NameOf(string letter)
    {
        if (letter == Collation.OtherLetter)
            return "other";
        string small = letter.ToLowerInvariant();
        string code = string.Join('-', small.EnumerateRunes().Select(r => r.Value.ToString("x", CultureInfo.InvariantCulture)));
        string slug = Slug.From(letter);
        if (small.Length == 1 && char.IsAsciiLetter(small[0]))
            return small;
        return slug.Length == 0 ? code : $"{slug}-{code}";
    }
}
