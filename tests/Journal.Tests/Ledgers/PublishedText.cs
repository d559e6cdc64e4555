using System.Text;
using Journal.Core.Ledgers;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;
using Journal.Parsing;

namespace Journal.Tests.Ledgers;

/// <summary>A text as it is published, with the ledger that is written afterwards.</summary>
internal sealed record PublishedText(Body Body, string? Ledger, IReadOnlyList<Diagnostic> Problems)
{
    private const string Path = "issues/1/a.kk.md";

    /// <summary>Publishes a text and remembers its anchors.</summary>
    /// <param name="markdown">The text without front matter.</param>
    /// <param name="ledger">The ledger that was written last, or null.</param>
    public static PublishedText Of(string markdown, string? ledger = null)
    {
        var manuscript = ManuscriptReader.Parse(Input(markdown, ledger));
        var edition = manuscript.Then(m => Resolver.Resolve(m, drafts: false));
        var change = LedgerChanges.Of(manuscript.Value, edition.Value).SingleOrDefault();
        return new PublishedText(edition.Value.Issues[0].Articles.Single().Texts[0].Body, change?.Text ?? ledger, edition.Diagnostics);
    }

    /// <summary>Publishes the next version of the text.</summary>
    /// <param name="markdown">The text as it is now.</param>
    public PublishedText Then(string markdown) => Of(markdown, Ledger);

    /// <summary>The anchors of headings and paragraphs in their order.</summary>
    public IReadOnlyList<string> Passages => [.. PassagesIn(Body.Blocks)];

    /// <summary>The anchors of the marks of citations and notes in their order.</summary>
    public IReadOnlyList<string> Marks => [.. Entries.Where(a => a is { Kind: AnchorKind.Mark, IsRetired: false }).Select(a => a.Name)];

    /// <summary>The anchors that are retired.</summary>
    public IReadOnlyList<string> Retired => [.. Entries.Where(a => a.IsRetired).Select(a => a.Name)];

    /// <summary>What the ledger says.</summary>
    public ValueList<PublishedAnchor> Entries => LedgerText.Read("a.kk.anchors", new SourceText("a.kk.anchors", Ledger ?? "")).Value.Anchors;

    /// <summary>The codes of what was found.</summary>
    public IReadOnlyList<string> Codes => [.. Problems.Select(p => p.Code)];

    public static InputTree Input(string markdown, string? ledger)
    {
        List<(string Path, string Text)> files =
        [
            ("journal.yml", "title: Ж\nlanguages: [kk]\n"), ("issues/1/issue.yml", "year: 2009\n"), (Path, "---\ntitle: Т\n---\n" + markdown),
        ];
        if (ledger is not null)
            files.Add((LedgerText.PathOf(Path), ledger));
        return InputTree.From("input", files.Select(f => new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes(f.Text)))));
    }

    private static IEnumerable<string> PassagesIn(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        HeadingBlock b => [b.Attributes.Id!],
        ParagraphBlock b => [b.Attributes.Id!],
        QuoteBlock b => PassagesIn(b.Content),
        ContainerBlock b => PassagesIn(b.Content),
        _ => Enumerable.Empty<string>(),
    });
}
