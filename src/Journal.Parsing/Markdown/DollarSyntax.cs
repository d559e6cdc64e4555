using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Journal.Parsing.Markdown;

/// <summary>Reads formulas between dollar signs; a sign with space behind it is money: <c>100 $ and 200 $</c>.</summary>
internal sealed class FormulaParser : MathInlineParser
{
    /// <inheritdoc />
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        char next = slice.PeekChar();
        if (next == '$')
            next = slice.PeekChar(2);
        return !char.IsWhiteSpace(next) && base.Match(processor, ref slice);
    }
}
