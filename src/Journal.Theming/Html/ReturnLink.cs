namespace Journal.Theming.Html;

/// <summary>Writes the link that leads from a note or reference back to its mark in the text.</summary>
internal static class ReturnLink
{
    /// <summary>Writes the link with a space before it.</summary>
    /// <param name="state">The run over the text.</param>
    /// <param name="anchor">Anchor of the mark.</param>
    /// <param name="label">What a screen reader says, as HTML.</param>
    /// <param name="isRightToLeft">Whether the text around runs from right to left: then the arrow turns back to the right.</param>
    public static void Write(TextState state, string anchor, string label, bool isRightToLeft)
    {
        var output = state.Output;
        output.Write(" <a role=\"doc-backlink\" class=\"return\""u8);
        output.Attribute("href"u8, state.LinkTo(anchor));
        output.Write(" aria-label=\""u8);
        output.Write(label);
        // U+21A9 or U+21AA with U+FE0E, which asks for a letter-like sign instead of a coloured picture.
        output.Write(isRightToLeft ? "\">↪︎</a>"u8 : "\">↩︎</a>"u8);
    }
}
