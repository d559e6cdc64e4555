using Journal.Core.Text;
using Journal.Theming.Language;
using Scriban;
using Scriban.Syntax;

namespace Journal.Scriban;

/// <summary>The templates of a theme, parsed and rendered by the Scriban package. Immutable and thread-safe: a render has a context of its own.</summary>
public sealed class ScribanTemplates : ITemplates
{
    // The built-in interpreter's limits, or above them: what it accepts, this engine must render.
    private const int LoopLimit = 2_000_000;
    private const int RecursiveLimit = 300;

    private readonly Dictionary<string, Template> parsed;
    private readonly ScribanProblems problems;

    private ScribanTemplates(Dictionary<string, Template> parsed, ScribanProblems problems)
    {
        this.parsed = parsed;
        this.problems = problems;
    }

    /// <summary>This engine, for <c>GeneratorSettings.Engine</c>.</summary>
    public static CompileTemplates Engine { get; } = Compile;

    /// <inheritdoc />
    public IEnumerable<string> Files => parsed.Keys;

    /// <inheritdoc />
    public ValueList<Diagnostic> Render(string template, View globals, Utf8Buffer output)
    {
        if (!parsed.TryGetValue(template, out var found))
            return [Problems.ThemeIncludeMissing(SourceSpan.None, template, Nearest.To(template, parsed.Keys))];
        var values = new ScribanValues();
        var context = NewContext();
        context.PushGlobal(values.Globals(globals));
        context.PushOutput(new Utf8Output(output, context, problems));
        try
        {
            found.Render(context);
            return [];
        }
        catch (ScriptRuntimeException failure)
        {
            return [problems.Of(failure, globals.Names)];
        }
    }

    private static Checked<ITemplates> Compile(IEnumerable<SourceText> files, IEnumerable<string> globals)
    {
        var sources = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        var parsed = new Dictionary<string, Template>(StringComparer.Ordinal);
        var problems = new ScribanProblems(sources);
        var found = new List<Diagnostic>();
        foreach (var file in files)
        {
            sources[file.Path] = file;
            var template = Template.Parse(file.Text, file.Path);
            if (template.HasErrors)
                found.AddRange(problems.Of(template.Messages));
            else
                parsed[file.Path] = template;
        }
        return new Checked<ITemplates>(new ScribanTemplates(parsed, problems), found.Order(Diagnostic.InOrder).ToValueList());
    }

    private TemplateContext NewContext()
    {
        var context = new TemplateContext(Builtins.All)
        {
            StrictVariables = true,
            EnableRelaxedMemberAccess = false,
            EnableRelaxedTargetAccess = false,
            EnableRelaxedIndexerAccess = false,
            EnableRelaxedFunctionAccess = false,
            // Text of <pre> must stay where it is.
            AutoIndent = false,
            NewLine = "\n",
            // Any other value cuts long pages without an error.
            LimitToString = 0,
            LoopLimit = LoopLimit,
            RecursiveLimit = RecursiveLimit,
            TemplateLoader = new ThemeLoader(parsed, problems),
        };
        foreach (var (path, template) in parsed)
            context.CachedTemplates.Add(path, template);
        return context;
    }
}
