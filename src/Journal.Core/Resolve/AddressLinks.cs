using Journal.Core.Model;
using Journal.Core.References;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Makes links of the addresses that an entry prints as bare text: DOIs, <c>www.state.gov</c>, <c>http://…</c></summary>
internal static class AddressLinks
{
    /// <summary>Links addresses that lie within one piece of text; what is a link already is left.</summary>
    /// <param name="content">The text of the entry.</param>
    /// <param name="addresses">The addresses, their ranges counted in the entry's plain text.</param>
    public static ValueList<Inline> Mark(ValueList<Inline> content, ValueList<PrintedAddress> addresses)
    {
        if (addresses.Count == 0)
            return content;
        var result = new List<Inline>();
        int offset = 0;
        foreach (var inline in content)
        {
            int length = PlainText.Of([inline]).Length;
            if (inline is TextInline text)
                Cut(text, offset, addresses, result);
            else
                result.Add(inline);
            offset += length;
        }
        return [.. result];
    }

    private static void Cut(TextInline text, int offset, ValueList<PrintedAddress> addresses, List<Inline> result)
    {
        int done = 0;
        foreach (var address in addresses.OrderBy(a => a.Range.Start))
        {
            int start = address.Range.Start - offset;
            if (start < done || address.Range.End - offset > text.Text.Length)
                continue;
            if (start > done)
                result.Add(text.Part(done, start));
            var label = text.Part(start, start + address.Range.Length);
            result.Add(new LinkInline(address.Target, label.Span, null, [label], Attributes.None, label.Span));
            done = start + address.Range.Length;
        }
        if (done == 0)
            result.Add(text);
        else if (done < text.Text.Length)
            result.Add(text.Part(done, text.Text.Length));
    }
}
