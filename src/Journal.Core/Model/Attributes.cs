using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>What an author wrote in braces behind a block or an inline: <c>{#id .class key=value}</c>.</summary>
/// <param name="Id">The explicit id, or null.</param>
/// <param name="Classes">Classes in the order written.</param>
/// <param name="Values">Further pairs of key and value in the order written, for instance <c>date</c> and <c>lang</c>.</param>
public sealed record Attributes(string? Id, ValueList<string> Classes, ValueList<KeyValuePair<string, string>> Values)
{
    /// <summary>No attributes at all.</summary>
    public static Attributes None { get; } = new(null, [], []);

    /// <summary>The value of a key, or null.</summary>
    /// <param name="key">The key as written.</param>
    public string? this[string key]
    {
        get
        {
            foreach (var pair in Values)
                if (pair.Key == key)
                    return pair.Value;
            return null;
        }
    }

    /// <summary>The attributes of a block; those of one that can have none are empty.</summary>
    /// <param name="block">The block.</param>
    public static Attributes Of(Block block) => block switch
    {
        ParagraphBlock b => b.Attributes,
        HeadingBlock b => b.Attributes,
        ListBlock b => b.Attributes,
        QuoteBlock b => b.Attributes,
        TableBlock b => b.Attributes,
        FigureBlock b => b.Attributes,
        ContainerBlock b => b.Attributes,
        _ => None,
    };

    /// <summary>The attributes of an inline; those of one that can have none are empty.</summary>
    /// <param name="inline">The inline.</param>
    public static Attributes Of(Inline inline) => inline switch
    {
        SpanInline i => i.Attributes,
        LinkInline i => i.Attributes,
        ImageInline i => i.Attributes,
        _ => None,
    };
}
