using System.Collections;
using Journal.Core.Text;
using Journal.Theming.Language.Builtins;

namespace Journal.Theming.Language;

/// <summary>How functions get their arguments and are run.</summary>
internal static class Calls
{
    /// <summary>Calls any function.</summary>
    public static object? Invoke(Frame frame, object function, CallSite site)
    {
        if (function is FunctionDefinition definition)
            return InvokeDefined(frame, definition, site, null);
        if (function is IncludeFunction)
            return IncludeFunction.RenderToText(frame, site);
        if (site.Named.Length > 0)
            throw new Fault(Problems.ThemeRefused(site.Named[0].Span, "an argument by name for this function", "pass it by position"));
        object?[] arguments = Evaluate(frame, site.Arguments);
        return InvokeHost(frame, function, arguments, site);
    }

    /// <summary>Calls a function that was passed as a value, for instance to <c>array.each</c>.</summary>
    public static object? InvokeWith(Frame frame, object function, object?[] arguments, SourceSpan span)
    {
        if (function is not FunctionDefinition definition)
            return InvokeHost(frame, function, arguments, new CallSite(span, [], []));
        object?[] bound = arguments;
        if (definition.Parameters is { } parameters && bound.Length < parameters.Length)
            bound = Bind(definition.Parameters, arguments, [], new CallSite(span, [], []));
        return Run(frame, definition, new ArgumentList(bound, []), new Extra(null, span));
    }

    /// <summary>Calls a function that a template defines.</summary>
    /// <param name="frame">The render.</param>
    /// <param name="definition">The function.</param>
    /// <param name="site">The call.</param>
    /// <param name="block">The block that it may write, or null.</param>
    public static object? InvokeDefined(Frame frame, FunctionDefinition definition, CallSite site, Block? block)
    {
        object?[] arguments = Evaluate(frame, site.Arguments);
        var named = new KeyValuePair<string, object?>[site.Named.Length];
        for (int i = 0; i < named.Length; i++)
            named[i] = new(site.Named[i].Name, site.Named[i].Value.Evaluate(frame));
        if (definition.Parameters is not null)
        {
            arguments = Bind(definition.Parameters, arguments, named, site);
            named = [];
        }
        return Run(frame, definition, new ArgumentList(arguments, named), new Extra(block, site.Span));
    }

    /// <summary>Computes arguments in their order.</summary>
    public static object?[] Evaluate(Frame frame, Expression[] expressions)
    {
        var values = new object?[expressions.Length];
        for (int i = 0; i < values.Length; i++)
            values[i] = expressions[i].Evaluate(frame);
        return values;
    }

    private static object?[] Bind(Parameter[] parameters, object?[] arguments, KeyValuePair<string, object?>[] named, CallSite site)
    {
        int required = parameters.Count(p => !p.IsOptional);
        if (arguments.Length > parameters.Length)
            throw new Fault(Problems.ThemeArguments(site.Span, $"at most {parameters.Length} arguments", arguments.Length));
        var bound = Array.ConvertAll(parameters, p => p.Default);
        var given = Array.ConvertAll(parameters, p => p.IsOptional);
        for (int i = 0; i < arguments.Length; i++)
            (bound[i], given[i]) = (arguments[i], true);
        for (int i = 0; i < named.Length; i++)
        {
            int place = Array.FindIndex(parameters, p => p.Name == named[i].Key);
            if (place < 0 || place < arguments.Length)
            {
                string? nearest = Nearest.To(named[i].Key, parameters.Skip(arguments.Length).Select(p => p.Name));
                throw new Fault(Problems.ThemeUnknownName(site.Named[i].Span, named[i].Key, nearest));
            }
            (bound[place], given[place]) = (named[i].Value, true);
        }
        return Array.TrueForAll(given, g => g)
            ? bound
            : throw new Fault(Problems.ThemeArguments(site.Span, $"at least {required} arguments", arguments.Length + named.Length));
    }

    private static object? Run(Frame frame, FunctionDefinition definition, ArgumentList arguments, Extra extra)
    {
        frame.EnterCall(extra.Span);
        var parameters = definition.Parameters is null ? null : new Variables();
        for (int i = 0; i < (definition.Parameters?.Length ?? 0); i++)
            parameters!.TrySet(definition.Parameters![i].Name, arguments[i]);
        frame.Scopes.PushFunction(parameters, hidesOuter: definition.Name is not null);
        frame.Scopes.WriteLocal("$", arguments);
        if (extra.Block is not null)
            frame.Scopes.WriteLocal("$$", extra.Block);
        object? result = frame.Take(definition.Body.Execute(frame));
        frame.Scopes.PopFunction();
        frame.LeaveCall();
        return result;
    }

    private static object? InvokeHost(Frame frame, object function, object?[] arguments, CallSite site)
    {
        if (function is Builtin builtin)
            return builtin.Invoke(new Arguments(frame, site, arguments));
        try
        {
            return Values.Normal(((ThemeFunction)function)(arguments));
        }
        catch (ThemeException problem)
        {
            throw new Fault(Problems.ThemeFunctionFailed(site.Span, problem.Message));
        }
    }

    private readonly record struct Extra(Block? Block, SourceSpan Span);
}

/// <summary>The arguments as <c>$</c> shows them.</summary>
internal sealed class ArgumentList(object?[] values, KeyValuePair<string, object?>[] named) : IReadOnlyList<object?>
{
    public int Count => values.Length;

    public object? this[int index] => values[index];

    public bool TryGetNamed(string name, out object? value)
    {
        int index = Array.FindIndex(named, n => n.Key == name);
        value = index < 0 ? null : named[index].Value;
        return index >= 0;
    }

    public IEnumerator<object?> GetEnumerator() => ((IEnumerable<object?>)values).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => values.GetEnumerator();
}
