using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Language;

namespace Journal.Theming;

/// <summary>What designers wrote, ready to render: templates, interface text and assets. Immutable and thread-safe.</summary>
public sealed class Theme
{
    /// <summary>The folder of files that are published as they are; it keeps its name.</summary>
    public const string AssetFolder = "assets/";

    private static readonly string[] Layouts =
        ["404", "archive", "article", "author", "authors", "chooser", "home", "index", "issue", "page", "parallel", "redirect", "references", "search", "subject", "timeline"];

    private readonly ValueList<Vocabulary> vocabularies;

    private readonly Lazy<Vocabulary?> latin;

    private readonly Lazy<Vocabulary?> arabic;

    private readonly InputTree tree;

    private Theme(InputTree tree, ITemplates templates, ValueList<Vocabulary> vocabularies, ValueList<TreeFile> assets)
    {
        this.tree = tree;
        Templates = templates;
        this.vocabularies = vocabularies;
        Assets = assets;
        latin = new Lazy<Vocabulary?>(() => InScript(ScriptConversion.Latin));
        arabic = new Lazy<Vocabulary?>(() => InScript(ScriptConversion.Arabic));
    }

    /// <summary>The variables of every template.</summary>
    public static ValueList<string> Globals { get; } = ["site", "page", "words", "say", "count"];

    /// <summary>Files that are published as they are, at their path.</summary>
    public ValueList<TreeFile> Assets { get; }

    internal ITemplates Templates { get; }

    /// <summary>Parses the templates of a theme and checks its interface text.</summary>
    /// <param name="theme">The folder of the theme: <c>layouts/</c>, <c>parts/</c>, <c>words/</c>, <c>assets/</c>.</param>
    /// <param name="templates">The files of <c>layouts/</c> and <c>parts/</c>, decoded, with their paths from the root of the theme.</param>
    /// <param name="words">The files of <c>words/</c>, read.</param>
    /// <param name="languages">The languages of the journal, the main one first.</param>
    /// <returns>The theme with everything that is wrong with it.</returns>
    public static Checked<Theme> Compile(
        InputTree theme, IEnumerable<SourceText> templates, ValueList<Words> words, ValueList<LanguageTag> languages) =>
        Compile(theme, TemplateSet.Engine(templates, Globals), words, languages);

    /// <summary>Checks a theme whose templates were parsed by an engine of the host's choice.</summary>
    /// <param name="theme">The folder of the theme: <c>layouts/</c>, <c>parts/</c>, <c>words/</c>, <c>assets/</c>.</param>
    /// <param name="compiled">The files of <c>layouts/</c> and <c>parts/</c>, parsed with <see cref="Globals"/>.</param>
    /// <param name="words">The files of <c>words/</c>, read.</param>
    /// <param name="languages">The languages of the journal, the main one first.</param>
    /// <returns>The theme with everything that is wrong with it.</returns>
    public static Checked<Theme> Compile(
        InputTree theme, Checked<ITemplates> compiled, ValueList<Words> words, ValueList<LanguageTag> languages)
    {
        var files = compiled.Value.Files.ToHashSet(StringComparer.Ordinal);
        var problems = compiled.Diagnostics.Select(d => Displayed(theme, d)).ToList();
        problems.AddRange(Layouts.Select(PathOf).Where(p => !files.Contains(p) && !theme.Files.Any(f => f.Path == p)).Select(Problems.ThemeMissingLayout));
        problems.AddRange(WordChecks.Check(words, languages));
        var assets = theme.Files.Where(f => f.Path.StartsWith(AssetFolder, StringComparison.Ordinal)).ToValueList();
        return new Checked<Theme>(
            new Theme(theme, compiled.Value, words.Select(w => new Vocabulary(w)).ToValueList(), assets), problems.ToValueList());
    }

    /// <summary>The path of the layout that shows a kind of page.</summary>
    /// <param name="kind">The kind, for instance <c>article</c>.</param>
    public static string PathOf(string kind) => $"layouts/{kind}.html";

    /// <summary>
    /// The interface text of a language; where the theme lacks it, Kazakh is converted from Cyrillic into the script; else that of the same language in another
    /// script, else the first it has.
    /// </summary>
    /// <param name="language">The language.</param>
    public Vocabulary WordsFor(LanguageTag language) =>
        vocabularies.FirstOrDefault(v => v.Language == language)
        ?? (language == ScriptConversion.Latin.Language ? latin.Value : language == ScriptConversion.Arabic.Language ? arabic.Value : null)
        ?? vocabularies.FirstOrDefault(v => v.Language.Language == language.Language)
        ?? (vocabularies.Count > 0 ? vocabularies[0] : new Vocabulary(new Words(language, [], SourceText.None)));

    private Vocabulary? InScript(ScriptConversion conversion) =>
        vocabularies.FirstOrDefault(v => KazakhScripts.IsCyrillic(v.Language))?.In(conversion);

    /// <summary>A problem of a template as people are shown it: with the folder of the theme.</summary>
    internal Diagnostic Displayed(Diagnostic problem) => Displayed(tree, problem);

    // Templates are known to each other by their path in the theme; people know the folder too.
    private static Diagnostic Displayed(InputTree theme, Diagnostic problem)
    {
        var source = problem.Span.Source;
        return source.Path.Length == 0
            ? problem
            : problem with { Span = problem.Span with { Source = new SourceText(theme.DisplayPath(source.Path), source.Text) } };
    }
}
