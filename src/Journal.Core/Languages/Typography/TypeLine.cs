using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Languages.Typography;

/// <summary>
/// The characters of one paragraph, whatever marks stand around them: rules look at neighbours across the bounds of emphasis and links.
/// Each character is changed in its place, so that the paragraph can be put together again.
/// </summary>
internal sealed class TypeLine
{
    /// <summary>Stands for code, a formula or an image.</summary>
    public const char Thing = '\uFFFC';

    /// <summary>Stands where a character is left out.</summary>
    public const char Gone = '\0';

    private const char NoBreakSpace = '\u00A0';

    private readonly TypographyTable table;
    private readonly List<char> text = [];
    private readonly List<bool> isFixed = [];
    private int position;

    private TypeLine(TypographyTable table) => this.table = table;

    /// <summary>The characters, to be changed in their place.</summary>
    public Span<char> Text => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(text);

    /// <summary>Which characters must stay.</summary>
    public ReadOnlySpan<bool> IsFixed => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(isFixed);

    /// <summary>Sets a paragraph.</summary>
    /// <param name="content">The paragraph.</param>
    /// <param name="table">The rules.</param>
    /// <returns>The paragraph itself where nothing changes.</returns>
    public static ValueList<Inline> Set(ValueList<Inline> content, TypographyTable table)
    {
        var line = new TypeLine(table);
        line.Collect(content, stays: false);
        QuotationMarks.Set(line, table);
        if (table.HasApostrophes)
            Apostrophes.SetAll(line);
        else
            Apostrophes.SetBetweenLatin(line);
        Dashes.Set(line);
        NoBreaks.Set(line, table);
        return line.Rebuild(content);
    }

    private void Collect(ValueList<Inline> content, bool stays)
    {
        foreach (var inline in content.AsSpan())
            Collect(inline, stays);
    }

    private void Collect(Inline inline, bool stays)
    {
        switch (inline)
        {
            case TextInline i:
                Add(i.Text, stays);
                break;
            case BreakInline i:
                Add(i.Hard ? "\n" : " ", stays || i.Hard);
                break;
            case CodeInline or MathInline or ImageInline:
                Add("\uFFFC", true);
                break;
            case AbbreviationInline i:
                Add(i.Text, true);
                break;
            case CitationInline i:
                foreach (var part in i.Parts.AsSpan())
                    Add(part.Text, true);
                break;
            default:
                Collect(ContentOf(inline), stays || Stays(inline));
                break;
        }
    }

    private void Add(string characters, bool stays)
    {
        text.AddRange(characters.AsSpan());
        for (int i = 0; i < characters.Length; i++)
            isFixed.Add(stays);
    }

    private static ValueList<Inline> ContentOf(Inline inline) => inline switch
    {
        EmphasisInline i => i.Content,
        SpanInline i => i.Content,
        LinkInline i => i.Content,
        _ => [],
    };

    // Another language has other rules; an address that is written out is no prose.
    private bool Stays(Inline inline) => inline switch
    {
        SpanInline i => LanguageTag.TryParse(i.Attributes["lang"], out var language) && TypographyTable.For(language) != table,
        LinkInline { Content: [TextInline only] } i => i.Target.EndsWith(only.Text, StringComparison.Ordinal),
        _ => false,
    };

    private ValueList<Inline> Rebuild(ValueList<Inline> content)
    {
        List<Inline>? changed = null;
        for (int i = 0; i < content.Count; i++)
        {
            var inline = Rebuild(content[i]);
            if (changed is null && ReferenceEquals(inline, content[i]))
                continue;
            changed ??= [.. content.AsSpan()[..i]];
            changed.Add(inline);
        }
        return changed is null ? content : [.. changed];
    }

    private Inline Rebuild(Inline inline)
    {
        switch (inline)
        {
            case TextInline i:
                return Take(i.Text.Length) is var now && now.SequenceEqual(i.Text) ? i : i with { Text = Joined(now) };
            case BreakInline i:
                return Take(1)[0] == NoBreakSpace ? new TextInline("\u00A0", i.Span) : i;
            case CodeInline or MathInline or ImageInline:
                position++;
                return inline;
            case AbbreviationInline i:
                position += i.Text.Length;
                return i;
            case CitationInline i:
                position += i.Parts.Sum(p => p.Text.Length);
                return i;
            default:
                return WithContent(inline, Rebuild(ContentOf(inline)));
        }
    }

    private ReadOnlySpan<char> Take(int length)
    {
        position += length;
        return Text.Slice(position - length, length);
    }

    private static string Joined(ReadOnlySpan<char> now) =>
        now.Contains(Gone) ? now.ToString().Replace("\0", "", StringComparison.Ordinal) : now.ToString();

    private Inline WithContent(Inline inline, ValueList<Inline> content)
    {
        // What is in another language is set by the rules of that one, by itself.
        if (inline is SpanInline span && Stays(span) && LanguageTag.TryParse(span.Attributes["lang"], out var language))
            content = TypographyTable.For(language) is { } own ? Set(span.Content, own) : span.Content;
        return inline switch
        {
            EmphasisInline i when !ReferenceEquals(i.Content, content) => i with { Content = content },
            SpanInline i when !ReferenceEquals(i.Content, content) => i with { Content = content },
            LinkInline i when !ReferenceEquals(i.Content, content) => i with { Content = content },
            _ => inline,
        };
    }
}
