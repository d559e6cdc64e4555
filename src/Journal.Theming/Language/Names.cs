using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>The names that the templates of a theme set and read, collected while they are parsed.</summary>
internal sealed class Names
{
    private readonly HashSet<string> set = new(StringComparer.Ordinal);
    private readonly List<(SourceSpan Span, string Name)> reads = [];
    private readonly List<(SourceSpan Span, string Name)> includes = [];

    /// <summary>Whether a file could not be parsed, so that names may be set that were not seen.</summary>
    public bool IsIncomplete { get; set; }

    /// <summary>How many reads were noted.</summary>
    public int ReadCount => reads.Count;

    /// <summary>Notes that a name gets a value somewhere.</summary>
    public void Sets(string name) => set.Add(name);

    /// <summary>Notes that a variable is read.</summary>
    public void Reads(SourceSpan span, string name) => reads.Add((span, name));

    /// <summary>Takes back reads that turned out to be targets of an assignment.</summary>
    public void ForgetReads(int count) => reads.RemoveRange(count, reads.Count - count);

    /// <summary>Notes the literal name of an included file.</summary>
    public void Includes(SourceSpan span, string name) => includes.Add((span, name));

    /// <summary>Finds reads of names that nothing sets, and includes of files that do not exist.</summary>
    /// <param name="globals">Names that the host passes.</param>
    /// <param name="files">Names of the theme's files.</param>
    public IEnumerable<Diagnostic> Unknown(IReadOnlySet<string> globals, IEnumerable<string> files)
    {
        var known = files.ToHashSet(StringComparer.Ordinal);
        foreach (var (span, name) in includes)
        {
            if (!known.Contains(name))
                yield return Problems.ThemeIncludeMissing(span, name, Nearest.To(name, known));
        }
        if (IsIncomplete)
            yield break;
        foreach (var (span, name) in reads)
        {
            if (!globals.Contains(name) && !set.Contains(name))
                yield return Problems.ThemeUnknownName(span, name, Nearest.To(name, globals.Concat(set)));
        }
    }
}
