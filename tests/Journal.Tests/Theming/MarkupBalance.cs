using Xunit;

namespace Journal.Tests.Theming;

/// <summary>Reads the tags of a page, as far as the tests need it.</summary>
public static class MarkupBalance
{
    private static readonly HashSet<string> Void = ["meta", "link", "img", "br", "hr", "input"];

    public static void Check(string path, string html)
    {
        var open = new Stack<string>();
        foreach (string tag in Tags(html).Where(t => t[0] != '!'))
        {
            string name = tag.TrimStart('/').Split(' ')[0];
            if (tag[0] == '/')
                Assert.True(open.TryPop(out string? last) && last == name, $"{path}: </{name}> closes <{last}>");
            else if (!Void.Contains(name) && !tag.EndsWith('/'))
                open.Push(name);
        }
        Assert.True(open.Count == 0, $"{path}: <{string.Join("> <", open)}> never closed");
    }

    public static IEnumerable<string> RepeatedIds(string html) => Values(html, "id").GroupBy(i => i).Where(g => g.Count() > 1).Select(g => g.Key);

    public static IEnumerable<string> Links(string html) =>
        Values(html, "href").Concat(Values(html, "src")).Where(l => !l.Contains(':', StringComparison.Ordinal));

    private static IEnumerable<string> Values(string html, string name) =>
        from tag in Tags(html)
        let start = tag.IndexOf($" {name}=\"", StringComparison.Ordinal)
        where start >= 0
        select tag[(start + name.Length + 3)..].Split('"')[0];

    private static IEnumerable<string> Tags(string html) => html.Split('<')[1..].Select(t => t[..t.IndexOf('>', StringComparison.Ordinal)]);
}
