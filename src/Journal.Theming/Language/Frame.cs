using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>How much one render may do.</summary>
internal static class Limits
{
    /// <summary>Rounds of loops, items of computed lists and calls.</summary>
    public const int Steps = 2_000_000;

    /// <summary>Functions within functions and includes.</summary>
    public const int Calls = 90;

    /// <summary>Includes within includes.</summary>
    public const int Includes = 40;

    /// <summary>UTF-16 code units of one computed string.</summary>
    public const int Text = 16 * 1024 * 1024;

    /// <summary>Bytes of output.</summary>
    public const int Output = 64 * 1024 * 1024;
}

/// <summary>The state of one render.</summary>
internal sealed class Frame
{
    private int steps;
    private int calls;

    public Frame(TemplateSet set, View page, Utf8Buffer output)
    {
        Set = set;
        Scopes = new Scopes(page);
        Output = output;
    }

    public TemplateSet Set { get; }

    public Scopes Scopes { get; }

    /// <summary>Where text goes now.</summary>
    public Utf8Buffer Output { get; private set; }

    /// <summary>What the last <c>ret</c> gave; taken by the call.</summary>
    public object? Result { get; set; }

    /// <summary>How many functions of templates were called so far.</summary>
    public int FunctionsCalled { get; private set; }

    /// <summary>How many includes are being rendered.</summary>
    public int IncludeDepth { get; set; }

    /// <summary>Counts a round, an item or a call.</summary>
    public void Step(SourceSpan span)
    {
        if (++steps > Limits.Steps)
            throw new Fault(Problems.ThemeLimit(span, $"{Limits.Steps} rounds of loops, items and calls"));
        if (Output.Length > Limits.Output)
            throw new Fault(Problems.ThemeLimit(span, $"{Limits.Output >> 20} MiB of output"));
    }

    /// <summary>Enters a function, an include or a wrapped block.</summary>
    public void EnterCall(SourceSpan span)
    {
        Step(span);
        FunctionsCalled++;
        if (++calls > Limits.Calls || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw new Fault(Problems.ThemeLimit(span, $"{Limits.Calls} calls within each other"));
    }

    public void LeaveCall() => calls--;

    /// <summary>Sends text into a new buffer until <see cref="EndOutput"/>.</summary>
    /// <returns>The buffer before.</returns>
    public Utf8Buffer BeginOutput()
    {
        var outer = Output;
        Output = new Utf8Buffer(256);
        return outer;
    }

    /// <summary>Returns to the buffer before.</summary>
    /// <returns>What was written in between.</returns>
    public string EndOutput(Utf8Buffer outer)
    {
        string text = Output.ToString();
        Output = outer;
        return text;
    }

    /// <summary>Takes what a block ended with.</summary>
    public object? Take(Flow flow)
    {
        object? result = flow == Flow.Return ? Result : null;
        Result = null;
        return result;
    }

    /// <summary>Writes a value as text.</summary>
    public void Write(object? value, SourceSpan span)
    {
        switch (value)
        {
            case null:
                break;
            case string text:
                Output.Write(text);
                break;
            case IHtml html:
                html.WriteTo(Output);
                break;
            default:
                Output.Write(Values.ToText(value, span));
                break;
        }
    }
}
