using System.Globalization;
using System.Text;

namespace Journal.Statiq.Tests;

/// <summary>A journal of any size, the same each time: texts in three languages with notes, citations, tables, lists, references, events and translations.</summary>
internal static class GeneratedJournal
{
    private const int PerIssue = 12;

    private static readonly (string Language, string References, string[] Words)[] Languages =
    [
        ("kk", "Әдебиеттер", ["тарих", "дерек", "қала", "құжат", "шекара", "мұрағат", "ғылым", "өзен", "жол", "хан", "әдебиет", "ұлттық", "«дала»", "іздер"]),
        ("ru", "Литература", ["история", "источник", "город", "документ", "граница", "архив", "наука", "река", "дорога", "хан", "ёлка", "степь", "«слово»", "съезд"]),
        ("en", "References", ["history", "source", "city", "document", "border", "archive", "science", "river", "road", "khan", "\"word\"", "R&D", "x<y", "naïve"]),
    ];

    /// <summary>Every file of the input folder.</summary>
    /// <param name="articles">How many articles.</param>
    public static IEnumerable<(string Path, string Text)> Files(int articles)
    {
        int people = Math.Max(3, articles / 3);
        yield return ("journal.yml", "title: { kk: Өлшем, ru: Проба, en: Trial }\nlanguages: [kk, ru, en]\nbase-url: https://journal.example/j\nlicense: CC-BY-4.0\n");
        yield return ("authors.yml", string.Concat(Enumerable.Range(0, people).Select(i => $"p{i:D4}:\n  name: {{ kk: Автор {i}-ұлы, ru: Автор {i}-ов, en: Author {i} }}\n")));
        yield return ("subjects.yml", "borders: { term: { kk: шекара, ru: граница, en: borders } }\nrivers: { term: { kk: өзендер, ru: реки, en: rivers }, broader: borders }\n");
        for (int issue = 0; issue * PerIssue < articles; issue++)
            yield return ($"issues/{Issue(issue * PerIssue)}/issue.yml", $"number: {(issue % 4) + 1}\nyear: {1990 + (issue / 4)}\n");
        for (int i = 0; i < articles; i++)
        {
            var dice = new Dice((uint)(i + 1));
            int original = i % Languages.Length;
            yield return ($"issues/{Issue(i)}/a{i:D4}.{Languages[original].Language}.md", Article(i, people, dice, Languages[original], null));
            if (i % 5 == 0)
            {
                var other = Languages[(original + 1) % Languages.Length];
                yield return ($"issues/{Issue(i)}/a{i:D4}.{other.Language}.md", Article(i, people, dice, other, Languages[original].Language));
            }
        }
    }

    private static string Issue(int article) => string.Create(CultureInfo.InvariantCulture, $"{1990 + (article / PerIssue / 4)}-{(article / PerIssue % 4) + 1}");

    private static string Article(int number, int people, Dice dice, (string Language, string References, string[] Words) in_, string? original)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: '{dice.Phrase(in_.Words, 4)} {number}'\n");
        if (original is not null)
            text.Append(CultureInfo.InvariantCulture, $"translation-of: {original}\n");
        else
            text.Append(CultureInfo.InvariantCulture, $"authors: [p{number % people:D4}, p{(number + 1) % people:D4}]\nkeywords: [borders, '{dice.Phrase(in_.Words, 2)}']\n")
                .Append(CultureInfo.InvariantCulture, $"events:\n  - {{ date: {1500 + dice.Next(500)}, title: '{dice.Phrase(in_.Words, 3)}' }}\n");
        text.Append(CultureInfo.InvariantCulture, $"abstract: '{dice.Phrase(in_.Words, 20)}'\n---\n\n");
        for (int section = 1; section <= 3; section++)
        {
            text.Append(CultureInfo.InvariantCulture, $"## {dice.Phrase(in_.Words, 3)}\n\n");
            for (int paragraph = 0; paragraph < 3; paragraph++)
                text.Append(CultureInfo.InvariantCulture, $"{dice.Phrase(in_.Words, 30)} [{1 + dice.Next(3)}] *{dice.Phrase(in_.Words, 2)}*{(paragraph == 1 ? $"[^{section}]" : "")}.\n\n");
        }
        text.Append("| a | b |\n|---|--:|\n| 1 | 2 |\n\n- x\n- y\n\n");
        for (int note = 1; note <= 3; note++)
            text.Append(CultureInfo.InvariantCulture, $"[^{note}]: {dice.Phrase(in_.Words, 8)}.\n");
        text.Append(CultureInfo.InvariantCulture, $"\n## {in_.References}\n\n");
        for (int reference = 1; reference <= 3; reference++)
            text.Append(CultureInfo.InvariantCulture, $"{reference}. {dice.Phrase(in_.Words, 6)}. – {1900 + dice.Next(100)}. – {dice.Next(300)} б.\n");
        return text.ToString();
    }

    /// <summary>Numbers that look like chance and are the same each time (Marsaglia, xorshift, 2003).</summary>
    private sealed class Dice(uint seed)
    {
        private uint state = (seed * 2654435761u) | 1u;

        public int Next(int below)
        {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            return (int)(state % (uint)below);
        }

        public string Phrase(string[] words, int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => words[Next(words.Length)])).Replace("'", "''", StringComparison.Ordinal);
    }
}
