using Journal.Core.Model;
using Journal.Core.Resolve;
using Xunit;

namespace Journal.Tests.Ledgers;

/// <summary>Whatever an editor does to a text, passages that stay keep their anchors.</summary>
public sealed class RandomEdits
{
    private const int Rounds = 10;

    public static TheoryData<ulong> Seeds => [.. Enumerable.Range(1, 10).Select(i => (ulong)i * 7919)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Passages_that_stay_keep_their_anchors_and_no_name_is_given_twice(ulong seed)
    {
        var manuscript = new EditedManuscript(seed, 60);
        var text = PublishedText.Of(manuscript.Markdown);
        var known = text.Entries.Select(a => a.Name).ToHashSet(StringComparer.Ordinal);
        for (int round = 0; round < Rounds; round++)
        {
            var before = Named(manuscript, text);
            var then = text;
            manuscript.Edit();
            text = then.Then(manuscript.Markdown);
            var after = Named(manuscript, text);
            AssertKept(before, after);
            AssertMarksKept(before, then, after, text);
            Assert.Empty(AllAnchors(text).GroupBy(a => a).Where(g => g.Count() > 1).Select(g => g.Key));
            Assert.Empty(AllAnchors(text).Intersect(then.Retired));
            Assert.Empty(known.Except(text.Entries.Select(a => a.Name)));
            var again = text.Then(manuscript.Markdown);
            Assert.Equal(text.Ledger, again.Ledger);
            Assert.Empty(again.Problems);
            known.UnionWith(text.Entries.Select(a => a.Name));
        }
    }

    [Fact]
    public void Edited_passages_keep_their_anchors_nearly_always()
    {
        int edited = 0;
        int kept = 0;
        foreach (ulong seed in Enumerable.Range(100, 12).Select(i => (ulong)i))
        {
            var manuscript = new EditedManuscript(seed, 60);
            var text = PublishedText.Of(manuscript.Markdown);
            for (int round = 0; round < Rounds; round++)
            {
                var before = Named(manuscript, text);
                manuscript.Edit();
                text = text.Then(manuscript.Markdown);
                foreach (var (piece, name) in Named(manuscript, text))
                    if (piece.Was is { } was && before.TryGetValue(was, out string? old))
                    {
                        edited++;
                        kept += name == old ? 1 : 0;
                    }
            }
        }
        Assert.True(edited > 100, $"{edited} passages were edited");
        Assert.True(kept >= edited * 0.97, $"{kept} of {edited}");
    }

    private static Dictionary<Piece, string> Named(EditedManuscript manuscript, PublishedText text) =>
        manuscript.Passages.Zip(text.Passages).ToDictionary(p => p.First, p => p.Second);

    private static void AssertKept(Dictionary<Piece, string> before, Dictionary<Piece, string> after)
    {
        var namesBefore = before.ToLookup(p => p.Key.Letters, p => p.Value, StringComparer.Ordinal);
        var namesAfter = after.ToLookup(p => p.Key.Letters, p => p.Value, StringComparer.Ordinal);
        foreach (var same in namesAfter)
        {
            // Of passages with the same words nobody can say which is which; but no other name comes among them as long as there are no more.
            int kept = same.Intersect(namesBefore[same.Key]).Count();
            Assert.Equal(Math.Min(same.Count(), namesBefore[same.Key].Count()), kept);
        }
    }

    private static void AssertMarksKept(Dictionary<Piece, string> before, PublishedText then, Dictionary<Piece, string> after, PublishedText now)
    {
        var marksThen = MarksOf(then);
        var marksNow = MarksOf(now);
        foreach (var (piece, name) in after)
            if (before.TryGetValue(piece, out string? old) && old == name)
                Assert.Equal(marksThen[name].Intersect(marksNow[name]), marksThen[name]);
    }

    private static ILookup<string, string> MarksOf(PublishedText text)
    {
        var marks = new List<(string Passage, string Mark)>();
        foreach (var block in text.Body.Blocks.SelectMany(b => b is QuoteBlock quote ? quote.Content.AsEnumerable() : [b]))
            if (block is ParagraphBlock paragraph)
                marks.AddRange(MarksOf(paragraph).Select(m => (paragraph.Attributes.Id!, m)));
        return marks.ToLookup(m => m.Passage, m => m.Mark, StringComparer.Ordinal);
    }

    private static IEnumerable<string> MarksOf(ParagraphBlock paragraph) => paragraph.Content.SelectMany(inline => inline switch
    {
        NoteMarkInline mark => [Anchors.NoteMark(mark.Label, mark.Mention)],
        CitationInline citation => citation.Parts.Where(p => p.Reference is not null).Select(p => Anchors.Citation(p.Reference!, p.Mention)),
        _ => Enumerable.Empty<string>(),
    });

    private static List<string> AllAnchors(PublishedText text) =>
    [
        .. text.Passages,
        .. text.Body.Notes.SelectMany(n => n.Mentions.Select(m => Anchors.NoteMark(n.Label, m)).Append(Anchors.Note(n.Label))),
        .. text.Body.Blocks.OfType<ReferenceListBlock>().SelectMany(l => l.Entries)
            .SelectMany(e => e.Mentions.Select(m => Anchors.Citation(e.Number, m)).Append(Anchors.Reference(e.Number))),
    ];
}
