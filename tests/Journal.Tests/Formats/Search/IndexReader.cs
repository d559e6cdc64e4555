using System.Text;
using System.Text.Json;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.Formats.Search;

/// <summary>Reads the scripts of the index with code of its own, as a browser would.</summary>
internal sealed class IndexReader
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*,-./:;=?@[]^_{}~";

    private readonly Dictionary<string, JsonElement> parts;

    public IndexReader(IEnumerable<TreeFile> files) => parts = files.ToDictionary(f => Path.GetFileNameWithoutExtension(f.Path), Read, StringComparer.Ordinal);

    public JsonElement Core => parts["core"];

    /// <summary>The languages of the units, record by record.</summary>
    public IEnumerable<string[]> Units()
    {
        string[] languages = [.. Core.GetProperty("languages").EnumerateArray().Select(l => l.GetString()!)];
        var numbers = new Queue<int>(Numbers(Core.GetProperty("units").GetString()!));
        while (numbers.TryDequeue(out int count))
            yield return [.. Enumerable.Range(0, count).Select(_ => languages[numbers.Dequeue()])];
    }

    /// <summary>The titles of the units, record by record.</summary>
    public IEnumerable<string[]> Titles() =>
        from i in Enumerable.Range(0, Core.GetProperty("records").GetArrayLength())
        from record in parts[$"records-{i}"].EnumerateArray()
        select record[4].EnumerateArray().Select(u => u[0].GetString()!).ToArray();

    /// <summary>The terms of a language in their order, each with its units and levels.</summary>
    public IEnumerable<(string Term, List<(int Unit, int Level)> Postings)> Terms(string language)
    {
        int count = Core.GetProperty("terms").GetProperty(language).GetArrayLength();
        for (int i = 0; i < count; i++)
        {
            string previous = "";
            foreach (string entry in parts[$"{language}-{i}"].GetString()!.Split('|'))
            {
                int space = entry.IndexOf(' ', StringComparison.Ordinal);
                previous = previous[..Alphabet.IndexOf(entry[0], StringComparison.Ordinal)] + entry[1..space];
                yield return (previous, Postings(entry[(space + 1)..]));
            }
        }
    }

    private static List<(int Unit, int Level)> Postings(string text)
    {
        var postings = new List<(int, int)>();
        int unit = -1;
        foreach (int number in Numbers(text))
            postings.Add((unit += (number / 4) + 1, number % 4));
        return postings;
    }

    private static IEnumerable<int> Numbers(string text)
    {
        int number = 0;
        int place = 1;
        foreach (char digit in text)
        {
            int value = Alphabet.IndexOf(digit, StringComparison.Ordinal);
            number += (value < 53 ? value : value - 53) * place;
            place *= 32;
            if (value >= 53)
                continue;
            yield return number;
            number = 0;
            place = 1;
        }
    }

    private static JsonElement Read(TreeFile file)
    {
        string name = Path.GetFileNameWithoutExtension(file.Path);
        string script = Encoding.UTF8.GetString(file.Content.Read().Span);
        string start = $"journalSearch.part(\"{name}\",";
        Assert.StartsWith(start, script, StringComparison.Ordinal);
        Assert.EndsWith(");\n", script, StringComparison.Ordinal);
        Assert.Equal($"assets/search/{name}.js", file.Path);
        return JsonDocument.Parse(script[start.Length..^3]).RootElement;
    }
}
