using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>All templates of a theme, ready to render by some engine. Immutable and thread-safe.</summary>
public interface ITemplates
{
    /// <summary>The names of the files that could be parsed.</summary>
    IEnumerable<string> Files { get; }

    /// <summary>Renders a template.</summary>
    /// <param name="template">Its name.</param>
    /// <param name="globals">The variables of the page.</param>
    /// <param name="output">Where to; what it holds already is kept. After an error it ends with what was written so far.</param>
    /// <returns>Empty when all went well, else the error.</returns>
    ValueList<Diagnostic> Render(string template, View globals, Utf8Buffer output);
}

/// <summary>Parses the templates of a theme: what an engine is chosen by.</summary>
/// <param name="files">The files; their paths, relative to the theme, are the names that <c>include</c> takes.</param>
/// <param name="globals">Names of the members that the view given to <see cref="ITemplates.Render"/> will have.</param>
/// <returns>The templates that could be parsed, and every mistake that can be seen without rendering.</returns>
public delegate Checked<ITemplates> CompileTemplates(IEnumerable<SourceText> files, IEnumerable<string> globals);
