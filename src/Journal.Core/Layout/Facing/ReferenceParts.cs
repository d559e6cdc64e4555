using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Layout.Facing;

/// <summary>Parts a text from its lists of references: an entry is not translated, and stands against the entry of its number.</summary>
internal static class ReferenceParts
{
    /// <summary>Parts the lists, with the headings right above them, from everything else.</summary>
    public static (ValueList<Block> Running, ValueList<Block> References) Split(ValueList<Block> blocks)
    {
        var running = new List<Block>(blocks.Count);
        var references = new List<Block>();
        for (int i = 0; i < blocks.Count; i++)
        {
            bool heads = blocks[i] is HeadingBlock && i + 1 < blocks.Count && blocks[i + 1] is ReferenceListBlock;
            (heads || blocks[i] is ReferenceListBlock ? references : running).Add(blocks[i]);
        }
        return ([.. running], [.. references]);
    }

    /// <summary>Whether two parts name the same works: the same numbers, and in nearly all entries a year or page that both name.</summary>
    public static bool AreSame(ValueList<Block> first, ValueList<Block> second)
    {
        var ours = Entries(first);
        var theirs = Entries(second);
        if (ours.Count == 0 || !ours.Select(e => e.Number).SequenceEqual(theirs.Select(e => e.Number), StringComparer.Ordinal))
            return false;
        int unlike = ours.Zip(theirs, AreAlike).Count(alike => !alike);
        return unlike * 5 <= ours.Count;
    }

    private static bool AreAlike(Reference first, Reference second)
    {
        if (PlainText.Of(first.Content) == PlainText.Of(second.Content))
            return true;
        var ours = PassageReader.Read(new ParagraphBlock(first.Content, Attributes.None, first.Span)).Marks;
        var theirs = PassageReader.Read(new ParagraphBlock(second.Content, Attributes.None, second.Span)).Marks;
        return (ours.Count == 0 && theirs.Count == 0) || ours.Overlaps(theirs);
    }

    private static List<Reference> Entries(ValueList<Block> part) =>
        [.. part.OfType<ReferenceListBlock>().Where(l => !l.IsTwin).SelectMany(l => l.Entries)];
}
