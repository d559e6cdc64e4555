using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Reads a file that is a map from ids to entries.</summary>
internal static class EntriesReader
{
    /// <summary>Reads every entry; one whose id cannot be used gets the id that it should have.</summary>
    /// <typeparam name="T">What an entry becomes.</typeparam>
    /// <param name="source">The whole file.</param>
    /// <param name="scope">How values are read.</param>
    /// <param name="example">How an entry is written, behind the name of the file.</param>
    /// <param name="read">Reads an entry from its id, the place of the id, and its map.</param>
    /// <returns>The entries; null if the file holds none, which is reported.</returns>
    public static ValueList<T>? Read<T>(SourceText source, ReadingScope scope, (string File, string Entry) example, Func<string, SourceSpan, MapReader, T> read)
    {
        int before = scope.Found.Count;
        var node = YamlReader.Read(source.Whole, scope.Found);
        if (node is not YamlMap entries)
        {
            MapReader.Open(node, scope, example.File, example.Entry);
            return scope.Found.Count == before ? [] : null;
        }
        var values = new List<T>();
        foreach (var entry in entries.Entries)
        {
            string id = Names.IdOf(entry.Key, entry.KeySpan, scope.Found);
            if (id.Length == 0 || (id != entry.Key && entries.Find(id) is not null))
                continue;
            var map = MapReader.Open(entry.Value, scope, entry.Key, example.Entry) ?? new MapReader(new YamlMap([], entry.KeySpan), scope);
            if (entry.Value is YamlMap or YamlScalar { IsNothing: true })
                values.Add(read(id, entry.KeySpan, map));
            map.ReportUnknownKeys();
        }
        return values.ToValueList();
    }
}
