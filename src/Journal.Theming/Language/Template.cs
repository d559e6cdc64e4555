using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>One file of a theme, ready to be rendered.</summary>
/// <param name="Source">The file.</param>
/// <param name="Body">Its statements.</param>
internal sealed record Template(SourceText Source, Block Body);

/// <summary>A parameter of a function.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsOptional">Whether it has a default value.</param>
/// <param name="Default">The default value.</param>
internal sealed record Parameter(string Name, bool IsOptional, object? Default);

/// <summary>A function that a template defines.</summary>
/// <param name="Name">Its name, or null.</param>
/// <param name="Parameters">Its parameters, or null where it reads <c>$0</c>, <c>$1</c> …</param>
/// <param name="Body">Its statements.</param>
internal sealed record FunctionDefinition(string? Name, Parameter[]? Parameters, Block Body);

/// <summary>Text kept by <c>capture</c>; to Scriban it is an object, not a string, so it equals only itself.</summary>
/// <param name="text">The text.</param>
internal sealed class Captured(string text)
{
    public string Text { get; } = text;
}
