namespace Journal.Theming.Language;

/// <summary>
/// Finished HTML that is too big to be held as a string, for instance the body of an article.
/// A template sees it as a string; written by itself it goes straight into the output.
/// </summary>
public interface IHtml
{
    /// <summary>Writes the HTML.</summary>
    /// <param name="output">Where to; UTF-8.</param>
    void WriteTo(Utf8Buffer output);

    /// <summary>The HTML as a string; asked for only where a template treats the value as text.</summary>
    string ToString();
}
