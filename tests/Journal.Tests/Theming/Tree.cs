using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Tests.Theming;

/// <summary>Short words for building texts by hand.</summary>
public static class Tree
{
    public static readonly SourceSpan At = SourceSpan.None;

    public static Inline T(string text) => new TextInline(text, At);

    public static Inline Em(params Inline[] content) => new EmphasisInline(EmphasisKind.Emphasis, [.. content], At);

    public static Inline Strong(params Inline[] content) => new EmphasisInline(EmphasisKind.Strong, [.. content], At);

    public static Inline Mark(string label, int mention = 1) => new NoteMarkInline(label, At) { Mention = mention };

    public static Inline Link(string target, params Inline[] content) => new LinkInline(target, At, null, [.. content], Attributes.None, At);

    public static Inline Image(string target, string alternative) => new ImageInline(target, At, null, alternative, Attributes.None, At);

    public static Inline Span(string key, string value, params Inline[] content) =>
        new SpanInline([.. content], new Attributes(null, [], [new(key, value)]), At);

    public static Inline Cite(params (string Text, string? Reference, int Mention)[] parts) =>
        new CitationInline([.. parts.Select(p => new CitationPart(p.Text, p.Reference, p.Mention))], At);

    public static Attributes Id(string? id, params string[] classes) => id is null && classes.Length == 0 ? Attributes.None : new Attributes(id, [.. classes], []);

    public static Block P(string? id, params Inline[] content) => new ParagraphBlock([.. content], Id(id), At);

    public static Block H(int level, string id, string text) => new HeadingBlock(level, [T(text)], Id(id), At);

    public static Block List(bool ordered, bool tight, params (int Number, Block[] Content)[] items) =>
        new ListBlock(ordered, tight, [.. items.Select(i => new ListItem(i.Number, [.. i.Content], At))], Attributes.None, At);

    public static TableBlock Table(int columns, string[] head, params string[][] rows) => new(
        [.. Enumerable.Range(0, columns).Select(i => i == columns - 1 ? ColumnAlignment.Right : ColumnAlignment.Default)], [Row(head)], [.. rows.Select(Row)], Attributes.None, At);

    public static Block Figure(Block content, string caption, string? id = null) => new FigureBlock([content], caption.Length == 0 ? [] : [T(caption)], Id(id), At);

    public static Block Container(string name, params Block[] content) => new ContainerBlock([.. content], Id(null, name), At);

    public static Note Note(string label, int mentions, params Block[] content) => new(label, int.TryParse(label, out int number) ? number : 1, [.. Enumerable.Range(1, mentions)], [.. content], At);

    public static Reference Ref(string number, int mentions, params Inline[] content) => new(number, [.. content], [.. Enumerable.Range(1, mentions)], At);

    public static Block ListOf(params Reference[] entries) => new ReferenceListBlock([.. entries], false, At);

    public static Localized<string> In(string? kk, string? ru, string? en) => new(
        [.. new[] { (LanguageTag.Kazakh, kk), (LanguageTag.Russian, ru), (LanguageTag.English, en) }
            .Where(p => p.Item2 is not null).Select(p => new InLanguage<string>(p.Item1, p.Item2!))]);

    private static TableRow Row(string[] cells) =>
        new([.. cells.Select((c, i) => new TableCell(c.Length == 0 ? [] : [P(null, T(c))], i, 1, 1))]);
}
