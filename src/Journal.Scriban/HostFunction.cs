using Journal.Theming.Language;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Journal.Scriban;

/// <summary>A function of the host as the package calls it: with any number of arguments by position.</summary>
/// <param name="function">The function.</param>
/// <param name="values">Takes arguments out of the package and the result into it.</param>
internal sealed class HostFunction(ThemeFunction function, ScribanValues values) : IScriptCustomFunction
{
    /// <inheritdoc />
    public int RequiredParameterCount => 0;

    /// <inheritdoc />
    public int ParameterCount => 0;

    /// <inheritdoc />
    public ScriptVarParamKind VarParamKind => ScriptVarParamKind.Direct;

    /// <inheritdoc />
    public Type ReturnType => typeof(object);

    /// <inheritdoc />
    public ScriptParameterInfo GetParameterInfo(int index) => new(typeof(object), "value");

    /// <inheritdoc />
    public object? Invoke(TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement)
    {
        try
        {
            return values.Enter(function([.. arguments.Select(values.Leave)]));
        }
        catch (ThemeException problem)
        {
            throw new ScriptRuntimeException(callerContext?.Span ?? context.CurrentSpan, problem.Message);
        }
    }

    /// <inheritdoc />
    public ValueTask<object?> InvokeAsync(
        TemplateContext context, ScriptNode? callerContext, ScriptArray arguments, ScriptBlockStatement? blockStatement) =>
        ValueTask.FromResult(Invoke(context, callerContext, arguments, blockStatement));
}
