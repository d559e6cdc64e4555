using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Front;

/// <summary>Reads the byline: <c>authors</c>.</summary>
internal static class CreditsReader
{
    /// <summary>Reads a list of ids, or of maps that begin with an id.</summary>
    public static ValueList<Credit> Read(MapReader map)
    {
        var node = map.Node("authors");
        if (node is YamlScalar scalar)
        {
            string id = Slug.From(scalar.Text);
            map.Scope.Add(Problems.WrongType(scalar.Span, "authors", "a list of ids from authors.yml", $"authors: [{(id.Length > 0 ? id : "smaghulova-k-q")}]"));
            return [];
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return map.Items("authors", "authors: [smaghulova-k-q]", item => ReadCredit(item, map.Scope, seen));
    }

    private static Credit? ReadCredit(YamlNode item, ReadingScope scope, HashSet<string> seen)
    {
        const string Example = "authors: [{ id: smaghulova-k-q, corresponding: true }]";
        if (item is YamlScalar)
            return NodeReader.Text(item, scope, "authors", Example) is { } id ? Once(new Credit(id, Localized<string>.Empty, false, []), scope, seen) : null;
        if (MapReader.Open(item, scope, "authors", Example) is not { } map)
            return null;
        var author = map.Text("id", "id: smaghulova-k-q");
        var credit = new Credit(
            author ?? default,
            map.Localized("affiliation"),
            map.Flag("corresponding"),
            map.Texts("roles", "roles: [Writing – original draft]").Select(role => role.Value).ToValueList());
        map.ReportUnknownKeys();
        if (author is not null)
            return Once(credit, scope, seen);
        scope.Add(Problems.MissingKey(item.Span with { Length = 0 }, "id", "id: smaghulova-k-q"));
        return null;
    }

    private static Credit? Once(Credit credit, ReadingScope scope, HashSet<string> seen)
    {
        if (credit.Author.Value.Length == 0)
            return null;
        if (seen.Add(credit.Author.Value))
            return credit;
        scope.Add(Problems.DuplicateEntry(credit.Author.Span, "authors", credit.Author.Value));
        return null;
    }
}
