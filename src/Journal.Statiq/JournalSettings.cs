using Journal.Core.Layout;
using Journal.Generation;
using Journal.Scriban;
using Journal.Theming.Language;
using Statiq.Common;

namespace Journal.Statiq;

/// <summary>What a user may decide, in <c>settings.yml</c> or with <c>-s</c>, beside Statiq's own settings.</summary>
public static class JournalSettings
{
    /// <summary>The folder of the theme; <c>theme</c> if absent.</summary>
    public const string Theme = "Theme";

    /// <summary>Absolute address of the site. If absent, Statiq's <c>Host</c>, <c>LinkRoot</c> and <c>LinksUseHttps</c>, else <c>journal.yml</c>.</summary>
    public const string BaseUrl = "BaseUrl";

    /// <summary>Whether drafts are published.</summary>
    public const string Drafts = "Drafts";

    /// <summary>What renders the templates: <c>scriban</c>, or <c>built-in</c>; <c>scriban</c> if absent.</summary>
    public const string Engine = "Engine";

    /// <summary>The file of the bundle; <c>journal.zip</c> if absent.</summary>
    public const string Bundle = "Bundle";

    /// <summary>What the generator is told.</summary>
    /// <param name="state">Statiq's state.</param>
    /// <param name="links">How links between pages are written.</param>
    /// <exception cref="ExecutionException">A setting says something that is unknown.</exception>
    public static GeneratorSettings Generator(IExecutionState state, LinkStyle links = LinkStyle.Hosted) => new()
    {
        BaseUrl = Address(state.Settings),
        Drafts = state.Settings.GetBool(Drafts),
        Links = links,
        Engine = EngineNamed(state.Settings.GetString(Engine, "scriban")),
    };

    /// <summary>The folder of the editors as the user named it.</summary>
    /// <param name="files">Statiq's files.</param>
    /// <exception cref="ExecutionException">More than one folder is named.</exception>
    public static string InputFolder(IReadOnlyFileSystem files) => files.InputPaths.Distinct().ToList() is [var only]
        ? Displayed(files, files.RootPath.Combine(only))
        : throw new ExecutionException("a journal has one input folder; name it with --input");

    /// <summary>The folder of the theme as the user named it.</summary>
    /// <param name="state">Statiq's state.</param>
    public static string ThemeFolder(IExecutionState state) =>
        Displayed(state.FileSystem, state.FileSystem.RootPath.Combine(state.Settings.GetString(Theme, "theme")));

    /// <summary>The output folder as the user named it.</summary>
    /// <param name="files">Statiq's files.</param>
    public static string OutputFolder(IReadOnlyFileSystem files) => Displayed(files, files.GetOutputPath());

    /// <summary>The file of the bundle.</summary>
    /// <param name="state">Statiq's state.</param>
    public static string BundleFile(IExecutionState state) => state.FileSystem.RootPath.Combine(state.Settings.GetString(Bundle, "journal.zip")).FullPath;

    private static CompileTemplates EngineNamed(string name) => name switch
    {
        "scriban" => ScribanTemplates.Engine,
        "built-in" => TemplateSet.Engine,
        _ => throw new ExecutionException($"the setting {Engine} is '{name}'; it may be 'scriban' or 'built-in'"),
    };

    private static string? Address(IReadOnlySettings settings)
    {
        if (settings.GetString(BaseUrl) is { Length: > 0 } address)
            return address.TrimEnd('/');
        if (settings.GetString(Keys.Host) is not { Length: > 0 } host)
            return null;
        string scheme = settings.GetBool(Keys.LinksUseHttps) ? "https" : "http";
        string root = settings.GetString(Keys.LinkRoot, "").Trim('/');
        return root.Length == 0 ? $"{scheme}://{host}" : $"{scheme}://{host}/{root}";
    }

    // Messages name files as the user would type them.
    private static string Displayed(IReadOnlyFileSystem files, NormalizedPath path)
    {
        string root = files.RootPath.FullPath.TrimEnd('/') + "/";
        return root == Directory.GetCurrentDirectory().Replace('\\', '/').TrimEnd('/') + "/" && path.FullPath.StartsWith(root, StringComparison.Ordinal)
            ? path.FullPath[root.Length..]
            : path.FullPath;
    }
}
