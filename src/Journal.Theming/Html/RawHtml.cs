namespace Journal.Theming.Html;

/// <summary>Writes sanitised HTML of an author; where two texts stand on one page, its ids get the prefix of their text.</summary>
internal static class RawHtml
{
    private const string Id = " id=\"";

    /// <summary>Writes the HTML.</summary>
    /// <param name="state">The run over the text.</param>
    /// <param name="html">HTML that passed the allow-list: attributes in double quotes, no &lt; but in tags.</param>
    public static void Write(TextState state, string html)
    {
        string prefix = state.Setting.AnchorPrefix;
        if (prefix.Length == 0 || !html.Contains(Id, StringComparison.Ordinal))
        {
            state.Output.Write(html);
            return;
        }
        for (int done = 0; done < html.Length;)
        {
            int tag = html.IndexOf('<', done);
            int end = tag < 0 ? html.Length : html.IndexOf('>', tag) is var close and >= 0 ? close + 1 : html.Length;
            state.Output.Write(html.AsSpan(done, (tag < 0 ? html.Length : tag) - done));
            if (tag >= 0)
                state.Output.Write(html[tag..end].Replace(Id, Id + prefix, StringComparison.Ordinal));
            done = end;
        }
    }
}
