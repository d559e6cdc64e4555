using Journal.Core.Languages;
using Journal.Core.Text;
using Journal.Parsing;
using Journal.Theming;
using Journal.Theming.Language;

namespace Journal.Generation;

/// <summary>Reads the folder of a theme: its templates and its words.</summary>
public static class ThemeReader
{
    /// <summary>Reads and compiles a theme.</summary>
    /// <param name="theme">The folder.</param>
    /// <param name="languages">The languages of the journal, the main one first.</param>
    /// <param name="engine">What parses and renders the templates.</param>
    public static Checked<Theme> Read(InputTree theme, ValueList<LanguageTag> languages, CompileTemplates engine)
    {
        var words = WordsReader.Parse(theme);
        var templates = theme.Files.Where(IsTemplate).Select(f => SourceDecoder.Decode(f.Path, f.Content.Read())).ToList();
        var decoded = templates.Select(t => t.Value).OfType<SourceText>();
        var compiled = Theme.Compile(theme, engine(decoded, Theme.Globals), words.Value, languages);
        return compiled with { Diagnostics = [.. words.Diagnostics, .. templates.SelectMany(t => t.Diagnostics), .. compiled.Diagnostics] };
    }

    private static bool IsTemplate(TreeFile file) =>
        file.Path.StartsWith("layouts/", StringComparison.Ordinal) || file.Path.StartsWith("parts/", StringComparison.Ordinal);
}
