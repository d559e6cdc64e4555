using Journal.Core.Text;

namespace Journal.Parsing.Front;

/// <summary>Where the front matter of a text ends and its body begins.</summary>
/// <param name="Yaml">The lines between the two lines <c>---</c>; null if there is no front matter.</param>
/// <param name="BodyStart">Offset of the body's first character.</param>
internal readonly record struct FrontMatterPart(SourceSpan? Yaml, int BodyStart)
{
    /// <summary>Cuts a text in two. Where a fence is missing or misspelt, that is reported and the text is cut where the fence was meant to be.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static FrontMatterPart Of(SourceText source, List<Diagnostic> found)
    {
        var lines = new FrontMatterLines(source);
        var first = lines.At(lines.FirstWritten());
        int start = first.End + 1;
        switch (FrontMatterLines.FenceOf(first))
        {
            case Fence.Misspelt when FrontMatterLines.IsEntry(lines.At(start)):
                found.Add(Problems.MisspeltFence(first));
                break;
            case Fence.None when FrontMatterLines.IsEntry(first) && lines.FindClosing(first.Start) is { } later && lines.FirstText(first.Start) >= later.Start:
                found.Add(Problems.UnopenedFrontMatter(first));
                start = first.Start;
                break;
            case not Fence.Right:
                return new FrontMatterPart(null, 0);
        }
        return Close(lines, Math.Min(start, source.Text.Length), found);
    }

    private static FrontMatterPart Close(FrontMatterLines lines, int start, List<Diagnostic> found)
    {
        var source = lines.Source;
        var closing = lines.FindClosing(start);
        int end = closing?.Start ?? source.Text.Length;
        // A heading in the front matter is the text, which goes on to some line '---' of its own.
        int text = closing is null ? lines.FirstText(start) : lines.FirstHeading(start, end);
        if (text < end || closing is null)
        {
            found.Add(Problems.UnclosedFrontMatter(lines.At(Math.Min(text, lines.LastWritten()))));
            return new FrontMatterPart(new SourceSpan(source, start, text - start), text);
        }
        if (FrontMatterLines.FenceOf(closing.Value) == Fence.Misspelt)
            found.Add(Problems.MisspeltFence(closing.Value));
        return new FrontMatterPart(new SourceSpan(source, start, end - start), Math.Min(closing.Value.End + 1, source.Text.Length));
    }
}
