using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Files;
using Journal.Parsing.Yaml;

namespace Journal.Parsing;

/// <summary>Reads the interface text of a theme.</summary>
public static class WordsReader
{
    private const string Folder = "words/";
    private const string Ending = ".yml";

    private static readonly string[] Categories = ["other", "zero", "one", "two", "few", "many"];

    /// <summary>Reads the files <c>words/{language}.yml</c> of a theme.</summary>
    /// <param name="theme">The files of the theme.</param>
    /// <returns>The words of each language in the order of the file names, with everything that is wrong.</returns>
    public static Checked<ValueList<Words>> Parse(InputTree theme)
    {
        var found = new List<Diagnostic>();
        var all = new List<Words>();
        foreach (var file in theme.Files)
            if (file.Path.StartsWith(Folder, StringComparison.Ordinal) && file.Path.EndsWith(Ending, StringComparison.Ordinal)
                && Read(file, theme.DisplayPath(file.Path), found) is { } words)
                all.Add(words);
        return new Checked<ValueList<Words>>(all.ToValueList(), found.ToValueList());
    }

    private static Words? Read(TreeFile file, string displayPath, List<Diagnostic> found)
    {
        if (FileReader.Text(displayPath, file.Content, found) is not { } source)
            return null;
        var scope = new ReadingScope(found, LanguageTag.Undetermined, []);
        string name = file.Path[Folder.Length..^Ending.Length];
        if (NodeReader.Tag(new Located<string>(name, source.Start), scope) is not { } language)
            return null;
        var node = YamlReader.Read(source.Whole, found);
        MapReader.Open(node, scope, "words", "back_to_text: …");
        var entries = node is YamlMap map ? map.Entries.Select(entry => ReadEntry(entry, scope)).OfType<WordEntry>().ToValueList() : [];
        return new Words(language, entries, source);
    }

    private static WordEntry? ReadEntry(YamlEntry entry, ReadingScope scope)
    {
        if (!IsSnakeCase(entry.Key))
        {
            scope.Add(Problems.InvalidWordKey(entry.KeySpan, entry.Key));
            return null;
        }
        if (entry.Value is not YamlMap forms)
            return NodeReader.Text(entry.Value, scope, entry.Key, $"{entry.Key}: …") is { } text
                ? new WordEntry(entry.Key, [KeyValuePair.Create(PluralCategory.Other, text.Value)], entry.KeySpan)
                : null;
        var map = new MapReader(forms, scope);
        var read = new List<KeyValuePair<PluralCategory, string>>();
        foreach (string category in Categories)
            if (map.Plain(category, $"{category}: …") is { } form)
                read.Add(KeyValuePair.Create(Enum.Parse<PluralCategory>(category, ignoreCase: true), form));
        map.ReportUnknownKeys();
        if (!read.Any(form => form.Key == PluralCategory.Other))
            scope.Add(Problems.MissingKey(entry.KeySpan, "other", "other: …"));
        return new WordEntry(entry.Key, read.ToValueList(), entry.KeySpan);
    }

    private static bool IsSnakeCase(string key) =>
        key.Length > 0 && char.IsAsciiLetterLower(key[0]) && key.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '_');
}
