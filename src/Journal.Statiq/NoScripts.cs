using System.Reflection;
using Statiq.Common;

namespace Journal.Statiq;

/// <summary>
/// Stands where Statiq has its compiler of scripts: to Statiq a text that begins with <c>=></c> is code, and a title could be one.
/// Who wants code writes a module.
/// </summary>
internal sealed class NoScripts : IScriptHelper
{
    /// <inheritdoc />
    public Task<object> EvaluateAsync(string code, IMetadata metadata) =>
        throw new ExecutionException($"a text that begins with an arrow is not run as code here: {code.Trim()}");

    /// <inheritdoc />
    public IEnumerable<Assembly> GetScriptReferences() => [];

    /// <inheritdoc />
    public IEnumerable<string> GetScriptNamespaces() => [];
}
