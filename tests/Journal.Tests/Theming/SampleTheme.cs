using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming;

namespace Journal.Tests.Theming;

/// <summary>The theme of the repository, read from disk.</summary>
public static class SampleTheme
{
    public static readonly ValueList<LanguageTag> Languages = [LanguageTag.Kazakh, LanguageTag.Russian, LanguageTag.English];

    public static string Folder { get; } = FindFolder();

    public static InputTree Tree() => InputTree.From("theme", Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Select(f => new TreeFile(Path.GetRelativePath(Folder, f).Replace('\\', '/'), FileContent.Of(File.ReadAllBytes(f)))));

    public static IEnumerable<SourceText> Templates() => Tree().Files
        .Where(f => f.Path.StartsWith("layouts/", StringComparison.Ordinal) || f.Path.StartsWith("parts/", StringComparison.Ordinal))
        .Select(f => new SourceText(f.Path, System.Text.Encoding.UTF8.GetString(f.Content.Read().Span)));

    public static ValueList<Words> Words() => Languages.Select(l => WordsIn(l, File.ReadAllText($"{Folder}/words/{l}.yml"))).ToValueList();

    public static Checked<Theme> Compile() => Theme.Compile(Tree(), Templates(), Words(), Languages);

    /// <summary>Reads the plain subset of YAML that files of words keep to: a key and a text, or a key and indented plural forms.</summary>
    public static Words WordsIn(LanguageTag language, string text)
    {
        var source = new SourceText($"theme/words/{language}.yml", text);
        var entries = new List<(string Key, List<KeyValuePair<PluralCategory, string>> Forms)>();
        foreach (string line in text.Split('\n').Where(l => l.Trim().Length > 0 && !l.StartsWith('#')))
        {
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            string key = line[..colon].Trim();
            string value = line[(colon + 1)..].Trim().Trim('"');
            if (line[0] == ' ')
                entries[^1].Forms.Add(new(Enum.Parse<PluralCategory>(key, ignoreCase: true), value));
            else
                entries.Add((key, value.Length == 0 ? [] : [new(PluralCategory.Other, value)]));
        }
        return new Words(language, entries.Select(e => new WordEntry(e.Key, e.Forms.ToValueList(), source.Start)).ToValueList(), source);
    }

    private static string FindFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Journal.sln")))
            folder = folder.Parent;
        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("no Journal.sln above the tests"), "theme");
    }
}
