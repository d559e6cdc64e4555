using Journal.Core.Text;
using Journal.Theming.Language;
using Scriban;
using Scriban.Runtime;

namespace Journal.Scriban;

/// <summary>Takes what the package writes straight into the page.</summary>
/// <param name="output">The page.</param>
/// <param name="context">Says which template is writing.</param>
/// <param name="problems">Says where.</param>
internal sealed class Utf8Output(Utf8Buffer output, TemplateContext context, ScribanProblems problems) : IScriptOutput
{
    private const int Limit = 64 * 1024 * 1024;

    private readonly int start = output.Length;

    /// <inheritdoc />
    public void Write(string text, int offset, int count)
    {
        if (output.Length - start > Limit)
            throw new Refusal(context.CurrentSpan, Problems.ThemeLimit(problems.SpanOf(context.CurrentSpan), $"{Limit >> 20} MiB of output"));
        output.Write(text.AsSpan(offset, count));
    }

    /// <inheritdoc />
    public ValueTask WriteAsync(string text, int offset, int count, CancellationToken cancellationToken)
    {
        Write(text, offset, count);
        return ValueTask.CompletedTask;
    }
}
