namespace Journal.Core.Text;

/// <summary>The best value that could be made, with everything that was wrong on the way.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="Value">The value; usable by the next stage even if there are errors, so that one run reports every problem.</param>
/// <param name="Diagnostics">What was wrong, in the order of the work.</param>
public sealed record Checked<T>(T Value, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Whether any diagnostic is an error.</summary>
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);

    /// <summary>Hands the value to the next stage and joins what both stages found.</summary>
    /// <typeparam name="TNext">The type that the next stage makes.</typeparam>
    /// <param name="stage">The next stage.</param>
    public Checked<TNext> Then<TNext>(Func<T, Checked<TNext>> stage)
    {
        var next = stage(Value);
        return next with { Diagnostics = [.. Diagnostics, .. next.Diagnostics] };
    }
}
