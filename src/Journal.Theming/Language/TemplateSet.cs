using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>All templates of a theme, parsed and checked. Immutable and thread-safe.</summary>
public sealed class TemplateSet : ITemplates
{
    private readonly Dictionary<string, Template> templates;

    private TemplateSet(Dictionary<string, Template> templates) => this.templates = templates;

    /// <summary>The built-in engine, for hosts that may choose.</summary>
    public static CompileTemplates Engine { get; } = (files, globals) =>
    {
        var compiled = Compile(files, globals);
        return new Checked<ITemplates>(compiled.Value, compiled.Diagnostics);
    };

    /// <inheritdoc />
    public IEnumerable<string> Files => templates.Keys;

    /// <summary>Parses all templates of a theme and checks the names in them.</summary>
    /// <param name="files">The files; their paths, relative to the theme, are the names that <c>include</c> takes.</param>
    /// <param name="globals">Names of the members that the view given to <see cref="Render"/> will have.</param>
    /// <returns>The templates that could be parsed, and every mistake that can be seen without rendering.</returns>
    /// <exception cref="ArgumentException">A global has the name of a keyword or of a group of built-in functions.</exception>
    public static Checked<TemplateSet> Compile(IEnumerable<SourceText> files, IEnumerable<string> globals)
    {
        var known = globals.ToHashSet(StringComparer.Ordinal);
        if (known.FirstOrDefault(Keywords.IsReserved) is { } reserved)
            throw new ArgumentException($"'{reserved}' belongs to the language", nameof(globals));
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        var problems = new List<Diagnostic>();
        var names = new Names();
        var paths = new List<string>();
        foreach (var file in files)
        {
            paths.Add(file.Path);
            try
            {
                templates[file.Path] = Parser.Parse(file, names);
            }
            catch (Fault fault)
            {
                problems.Add(fault.Diagnostic);
                names.IsIncomplete = true;
            }
        }
        problems.AddRange(names.Unknown(known, paths));
        return new Checked<TemplateSet>(new TemplateSet(templates), problems.Order(Diagnostic.InOrder).ToValueList());
    }

    /// <inheritdoc />
    public ValueList<Diagnostic> Render(string template, View globals, Utf8Buffer output)
    {
        if (!templates.TryGetValue(template, out var found))
            return [Problems.ThemeIncludeMissing(SourceSpan.None, template, Nearest.To(template, templates.Keys))];
        var frame = new Frame(this, globals, output);
        try
        {
            var flow = found.Body.Execute(frame);
            frame.Write(frame.Take(flow), found.Source.Start);
            return [];
        }
        catch (Fault fault)
        {
            return [fault.Diagnostic];
        }
    }

    internal bool TryFind(string name, out Template? template) => templates.TryGetValue(name, out template);

    internal string? NearestTo(string name) => Nearest.To(name, templates.Keys);
}
