using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Parsing.Markdown;

/// <summary>Checks the headings of a text one after another.</summary>
/// <param name="scope">Takes what is wrong.</param>
internal sealed class HeadingOrder(BodyScope scope)
{
    // The title of the text is its heading of level 1.
    private int last = 1;

    /// <summary>Reports a heading without words, of level 1, or that skips a level.</summary>
    public HeadingBlock Check(HeadingBlock heading)
    {
        if (PlainText.IsEmpty(heading.Content))
            scope.Add(Problems.EmptyHeading(heading.Span));
        if (heading.Level == 1)
            scope.Add(Problems.HeadingLikeTitle(heading.Span));
        else if (heading.Level > last + 1)
            scope.Add(Problems.HeadingJump(heading.Span, last, heading.Level));
        last = heading.Level;
        return heading;
    }
}
