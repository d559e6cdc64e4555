using System.Collections.Concurrent;
using Journal.Cli.Reporting;
using Journal.Core.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.Common;

namespace Journal.Statiq;

/// <summary>What all stages of one execution found. Each finding becomes a log entry with file and line, once.</summary>
internal sealed class Findings
{
    private readonly ConcurrentDictionary<Diagnostic, bool> found = new();
    private readonly Lock guard = new();
    private Guid execution;

    /// <summary>Everything found so far in this execution, in order.</summary>
    public ValueList<Diagnostic> All => Report.InOrder(found.Keys);

    /// <summary>Logs what a stage found and hands its value on.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="context">The stage.</param>
    /// <param name="result">What the stage made.</param>
    public static T Log<T>(IExecutionContext context, Checked<T> result)
    {
        var findings = Of(context);
        foreach (var diagnostic in Report.InOrder(result.Diagnostics))
            if (findings.found.TryAdd(diagnostic, true))
                Log(context, diagnostic);
        return result.Value;
    }

    /// <summary>The findings of the execution that is running.</summary>
    /// <param name="context">A stage of it.</param>
    public static Findings Of(IExecutionContext context)
    {
        var findings = context.GetRequiredService<Findings>();
        lock (findings.guard)
        {
            if (findings.execution != context.ExecutionId)
            {
                findings.found.Clear();
                findings.execution = context.ExecutionId;
            }
        }
        return findings;
    }

    private static void Log(IExecutionContext context, Diagnostic diagnostic)
    {
        var level = diagnostic.Severity switch
        {
            Severity.Error => LogLevel.Error,
            Severity.Warning => LogLevel.Warning,
            _ => LogLevel.Information,
        };
        string path = diagnostic.Span.Source.Path;
        // On build servers Statiq shows an entry at the file of its document.
        var file = path.Length == 0 ? null : context.CreateDocument(context.FileSystem.RootPath.Combine(path), NormalizedPath.Null, null, null);
        var state = new StatiqLogState { Document = file };
        ((ILogger)context).Log(level, default, state, null, (_, _) => TextReport.Line(diagnostic));
    }
}
