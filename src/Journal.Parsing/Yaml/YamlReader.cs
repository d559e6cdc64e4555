using Journal.Core.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Journal.Parsing.Yaml;

/// <summary>Reads a stretch of a text as one YAML document into nodes that know their place in the whole text.</summary>
internal sealed class YamlReader
{
    /// <summary>How deep lists and maps may be nested.</summary>
    public const int DeepestNesting = 50;

    private readonly SourceSpan part;
    private readonly List<Diagnostic> found;
    private readonly Scanner scanner;
    private readonly Parser parser;
    private bool tooDeep;

    private YamlReader(SourceSpan part, List<Diagnostic> found)
    {
        this.part = part;
        this.found = found;
        scanner = new Scanner(new StringReader(part.Text.ToString()), skipComments: true);
        parser = new Parser(scanner);
    }

    /// <summary>Reads the document.</summary>
    /// <param name="part">The stretch of the text that is YAML.</param>
    /// <param name="found">Takes what is wrong.</param>
    /// <returns>The value; null if there is none, or if it cannot be read.</returns>
    public static YamlNode? Read(SourceSpan part, List<Diagnostic> found)
    {
        var reader = new YamlReader(part, found);
        try
        {
            return reader.ReadDocument();
        }
        catch (YamlException) when (found.Exists(reader.IsForbiddenCharacterHere))
        {
            // A character that no text may hold, which is reported, has stopped the parser.
        }
        catch (YamlException e)
        {
            found.Add(reader.tooDeep
                ? Problems.YamlTooDeep(reader.SpanAt(e.Start), DeepestNesting)
                : YamlFailure.Explain(part, reader.OffsetOf(e.Start), e.Message));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException)
        {
            // The event parser throws these for some malformed input, without a place: it stands where its scanner stopped.
            found.Add(YamlFailure.Explain(part, reader.OffsetOf(reader.scanner.CurrentPosition), ""));
        }
        return null;
    }

    private bool IsForbiddenCharacterHere(Diagnostic one) =>
        one.Code == "forbidden-character" && one.Span.Source.Path == part.Source.Path && one.Span.Start >= part.Start && one.Span.Start < part.End;

    private YamlNode? ReadDocument()
    {
        Next();
        if (Next() is not DocumentStart)
            return null;
        Next();
        var node = ReadNode(0);
        // DocumentEnd comes next; a further DocumentStart would be a second document.
        Next();
        if (parser.MoveNext() && parser.Current is DocumentStart second)
            found.Add(Problems.SeveralDocuments(SpanAt(second.Start)));
        return node;
    }

    private ParsingEvent? Next()
    {
        parser.MoveNext();
        return parser.Current;
    }

    /// <summary>Reads the node that the current event begins; leaves its last event as the current one.</summary>
    private YamlNode ReadNode(int depth)
    {
        var current = parser.Current;
        tooDeep = depth > DeepestNesting;
        if (tooDeep && current is not null)
            throw new YamlException(current.Start, current.End, "");
        Refuse(current);
        return current switch
        {
            Scalar scalar => ToScalar(scalar),
            SequenceStart start => ReadList(start, depth),
            MappingStart start => ReadMap(start, depth),
            AnchorAlias alias => Nothing(alias),
            _ => throw new InvalidOperationException(),
        };
    }

    private void Refuse(ParsingEvent? current)
    {
        if (current is AnchorAlias alias)
            found.Add(Problems.YamlAnchor(Between(alias.Start, alias.End)));
        if (current is not NodeEvent node)
            return;
        if (!node.Anchor.IsEmpty)
            found.Add(Problems.YamlAnchor(SpanAt(node.Start)));
        // "!" alone only says that a scalar is a text.
        if (!node.Tag.IsEmpty && !node.Tag.IsNonSpecific)
            found.Add(Problems.YamlTag(SpanAt(node.Start)));
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        while (Next() is not SequenceEnd)
            items.Add(ReadNode(depth + 1));
        return new YamlList(items, Around(start.Start, parser.Current!.End, items.Count > 0 ? items[^1].Span.End : 0));
    }

    private YamlMap ReadMap(MappingStart start, int depth)
    {
        var entries = new List<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            var key = ReadNode(depth + 1);
            Next();
            var value = ReadNode(depth + 1);
            if (key is not YamlScalar { IsNothing: false } name)
                found.Add(Problems.KeyIsNoText(key.Span));
            else if (!seen.TryAdd(name.Text, name.Span))
                found.Add(Problems.DuplicateKey(name.Span, name.Text, seen[name.Text]));
            else
                entries.Add(new YamlEntry(name.Text, name.Span, value));
        }
        return new YamlMap(entries, Around(start.Start, parser.Current!.End, entries.Count > 0 ? entries[^1].Value.Span.End : 0));
    }

    private YamlScalar ToScalar(Scalar scalar)
    {
        bool quoted = scalar.Style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted;
        var span = TrimEnd(Between(scalar.Start, scalar.End));
        var inner = quoted && span.Length >= 2 ? span.Slice(1, span.Length - 2) : span;
        return new YamlScalar(scalar.Value, scalar.Style != ScalarStyle.Plain, span, inner);
    }

    private YamlScalar Nothing(AnchorAlias alias) =>
        new("", false, Between(alias.Start, alias.End), Between(alias.Start, alias.End));

    /// <summary>A block without brackets ends with its last value, not where the next line begins.</summary>
    private SourceSpan Around(Mark start, Mark end, int lastValueEnd)
    {
        int from = OffsetOf(start);
        bool flow = from < part.End && part.Source.Text[from] is '[' or '{';
        int to = flow ? OffsetOf(end) : Math.Max(lastValueEnd, from);
        return new SourceSpan(part.Source, from, to - from);
    }

    private SourceSpan Between(Mark start, Mark end)
    {
        int from = OffsetOf(start);
        return new SourceSpan(part.Source, from, Math.Max(0, OffsetOf(end) - from));
    }

    private SourceSpan SpanAt(Mark mark)
    {
        int from = OffsetOf(mark);
        return new SourceSpan(part.Source, from, from < part.End ? 1 : 0);
    }

    private int OffsetOf(Mark mark) => Math.Clamp(part.Start + (int)mark.Index, part.Start, part.End);

    private static SourceSpan TrimEnd(SourceSpan span) => span with { Length = span.Text.TrimEnd().Length };
}
