using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>Renders another file of the theme in place.</summary>
internal sealed class IncludeFunction
{
    private IncludeFunction()
    {
    }

    public static IncludeFunction Instance { get; } = new();

    /// <summary>Renders the file and returns what it wrote.</summary>
    public static string RenderToText(Frame frame, CallSite site)
    {
        var (template, arguments) = Prepare(frame, site);
        var outer = frame.BeginOutput();
        Run(frame, template, arguments, site);
        return frame.EndOutput(outer);
    }

    /// <summary>Renders the file into the output.</summary>
    public static void Render(Frame frame, CallSite site)
    {
        var (template, arguments) = Prepare(frame, site);
        Run(frame, template, arguments, site);
    }

    private static (Template Template, Given Given) Prepare(Frame frame, CallSite site)
    {
        if (site.Arguments.Length == 0)
            throw new Fault(Problems.ThemeArguments(site.Span, "the name of a file first", 0));
        object?[] values = Calls.Evaluate(frame, site.Arguments);
        var span = site.Arguments[0].Span;
        string name = Values.ToText(values[0], span) ?? "";
        int calls = frame.FunctionsCalled;
        var named = new KeyValuePair<string, object?>[site.Named.Length];
        for (int i = 0; i < named.Length; i++)
            named[i] = new(site.Named[i].Name, site.Named[i].Value.Evaluate(frame));
        if (!frame.Set.TryFind(name, out var template))
            throw new Fault(Problems.ThemeIncludeMissing(span, name, frame.Set.NearestTo(name)));
        if (frame.IncludeDepth >= Limits.Includes)
            throw new Fault(Problems.ThemeIncludeLoop(site.Span, name, Limits.Includes));
        return (template!, new Given(new ArgumentList(values, named), named, frame.FunctionsCalled > calls));
    }

    private static void Run(Frame frame, Template template, Given given, CallSite site)
    {
        frame.EnterCall(site.Span);
        frame.IncludeDepth++;
        var locals = Locals(frame, given, site);
        frame.Scopes.PushLocal();
        frame.Scopes.WriteLocal("$", given.Arguments);
        foreach (var (name, value) in locals)
            frame.Scopes.WriteLocal($"${name}", value);
        var flow = template.Body.Execute(frame);
        frame.Write(frame.Take(flow), site.Span);
        frame.Scopes.PopLocal();
        frame.IncludeDepth--;
        frame.LeaveCall();
    }

    /// <summary>Scriban computes arguments by name twice; what they do besides giving a value is therefore done twice.</summary>
    private static KeyValuePair<string, object?>[] Locals(Frame frame, Given given, CallSite site)
    {
        var locals = given.Named;
        for (int i = 0; i < locals.Length; i++)
        {
            if (given.CalledFunctions || locals[i].Value is ThemeObject)
            {
                locals = locals == given.Named ? [.. locals] : locals;
                locals[i] = new(locals[i].Key, site.Named[i].Value.Evaluate(frame));
            }
        }
        return locals;
    }

    private sealed record Given(ArgumentList Arguments, KeyValuePair<string, object?>[] Named, bool CalledFunctions);
}
