using System.Text;
using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Formats.Search;

/// <summary>Reads a text as running words with their languages: quotations in another language and entries of references have their own.</summary>
internal sealed class ReadingText
{
    private readonly List<SearchField> fields = [];
    private readonly StringBuilder words = new();
    private LanguageTag language;

    private ReadingText(LanguageTag language) => this.language = language;

    /// <summary>The words of a text with its notes.</summary>
    /// <param name="text">The text.</param>
    public static IReadOnlyList<SearchField> Of(Rendition text)
    {
        var reader = new ReadingText(text.Language);
        reader.Read(text.Body.Blocks);
        foreach (var note in text.Body.Notes)
            reader.Read(note.Content);
        reader.Flush(FieldWeight.Text);
        return reader.fields;
    }

    private void Read(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Read(block);
    }

    private void Read(Block block)
    {
        switch (block)
        {
            case ParagraphBlock b: In(b.Attributes, () => Read(b.Content)); break;
            case HeadingBlock b: In(b.Attributes, () => Read(b.Content)); break;
            case ListBlock b: In(b.Attributes, () => Read(b.Items.SelectMany(i => i.Content))); break;
            case QuoteBlock b: In(b.Attributes, () => Read(b.Content)); break;
            case ContainerBlock b: In(b.Attributes, () => Read(b.Content)); break;
            case TableBlock b: In(b.Attributes, () => Read(b.Head.Concat(b.Body).SelectMany(r => r.Cells).SelectMany(c => c.Content))); break;
            case FigureBlock b: In(b.Attributes, () => Read(b)); break;
            case DefinitionListBlock b: Read(b); break;
            case CodeBlock b: words.Append(b.Text).Append(' '); break;
            case ReferenceListBlock { IsTwin: false } b: Read(b); break;
            default: break;
        }
    }

    private void Read(FigureBlock figure)
    {
        Read(figure.Content);
        Read(figure.Caption);
    }

    private void Read(DefinitionListBlock list)
    {
        foreach (var item in list.Items)
        {
            foreach (var term in item.Terms)
                Read(term);
            Read(item.Definitions.SelectMany(d => d));
        }
    }

    private void Read(ReferenceListBlock list)
    {
        Flush(FieldWeight.Text);
        foreach (var entry in list.Entries)
        {
            var known = entry.Resolved?.Entry.Language ?? LanguageTag.Undetermined;
            fields.Add(new SearchField(FieldWeight.Cited, known == LanguageTag.Undetermined ? language : known, PlainText.Of(entry.Content)));
        }
    }

    private void Read(ValueList<Inline> content)
    {
        foreach (var inline in content)
            Read(inline);
        words.Append(' ');
    }

    private void Read(Inline inline)
    {
        switch (inline)
        {
            case TextInline i: words.Append(i.Text); break;
            case CodeInline i: words.Append(i.Text); break;
            case AbbreviationInline i: words.Append(i.Text).Append(' ').Append(i.Expansion).Append(' '); break;
            case BreakInline: words.Append(' '); break;
            case ImageInline i: words.Append(' ').Append(i.Alternative).Append(' '); break;
            case EmphasisInline i: ReadWithin(i.Content); break;
            case LinkInline i: ReadWithin(i.Content); break;
            case SpanInline i: In(i.Attributes, () => ReadWithin(i.Content)); break;
            default: break;
        }
    }

    // Emphasis may begin within a word, so nothing parts it from what is around.
    private void ReadWithin(ValueList<Inline> content)
    {
        foreach (var inline in content)
            Read(inline);
    }

    private void In(Attributes attributes, Action read)
    {
        if (attributes["lang"] is not { } tag || !LanguageTag.TryParse(tag, out var own) || own == language)
        {
            read();
            return;
        }
        var around = language;
        Flush(FieldWeight.Text);
        language = own;
        read();
        Flush(FieldWeight.Text);
        language = around;
    }

    private void Flush(FieldWeight weight)
    {
        if (words.Length > 0)
            fields.Add(new SearchField(weight, language, words.ToString()));
        words.Clear();
    }
}
