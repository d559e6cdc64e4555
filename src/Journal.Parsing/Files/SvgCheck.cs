using System.Xml;
using Journal.Core.Text;

namespace Journal.Parsing.Files;

/// <summary>Refuses SVG images that run programs, hold HTML or fetch other files (what SVG 2, section 2.6, forbids in secure static mode).</summary>
internal sealed class SvgCheck
{
    private static readonly string[] Forbidden = ["script", "foreignObject", "iframe", "embed", "object", "audio", "video", "canvas", "handler", "listener", "link", "meta", "base"];

    private readonly SourceText source;
    private readonly List<Diagnostic> found;

    private SvgCheck(SourceText source, List<Diagnostic> found)
    {
        this.source = source;
        this.found = found;
    }

    /// <summary>Checks an image.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="found">Takes what is wrong.</param>
    public static void Check(SourceText source, List<Diagnostic> found)
    {
        int entity = source.Text.IndexOf("<!ENTITY", StringComparison.OrdinalIgnoreCase);
        if (entity >= 0)
        {
            found.Add(Problems.UnsafeSvg(new SourceSpan(source, entity, 8), "an entity declaration"));
            return;
        }
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersFromEntities = 1 };
        using var reader = XmlReader.Create(new StringReader(source.Text), settings);
        try
        {
            new SvgCheck(source, found).ReadAll(reader);
        }
        catch (XmlException failure)
        {
            found.Add(Problems.UnsafeSvg(At(source, failure.LineNumber, failure.LinePosition), "malformed XML"));
        }
    }

    private void ReadAll(XmlReader reader)
    {
        bool root = true;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.ProcessingInstruction && reader.Name == "xml-stylesheet")
                Refuse(reader, "a link to a style sheet");
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && LeavesFile(reader.Value))
                Refuse(reader, "a style that fetches another file");
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            if (root && reader.LocalName != "svg")
                found.Add(Problems.ContradictingMedia(Here(reader), "svg", null));
            root = false;
            CheckElement(reader);
        }
    }

    private void CheckElement(XmlReader reader)
    {
        if (Forbidden.Contains(reader.LocalName, StringComparer.OrdinalIgnoreCase))
            Refuse(reader, $"an element '{reader.LocalName}'");
        while (reader.MoveToNextAttribute())
        {
            string name = reader.LocalName;
            if (name.StartsWith("on", StringComparison.OrdinalIgnoreCase) && reader.Prefix.Length == 0)
                Refuse(reader, $"an event handler '{name}'");
            else if (name is "href" or "src" && !IsInside(reader.Value))
                Refuse(reader, "a link to another file");
            else if (name == "attributeName" && reader.Value.EndsWith("href", StringComparison.OrdinalIgnoreCase))
                Refuse(reader, "an animation that changes a link");
            else if (reader.Prefix != "xmlns" && name != "xmlns" && LeavesFile(reader.Value))
                Refuse(reader, "a style that fetches another file");
        }
        reader.MoveToElement();
    }

    private static bool IsInside(string target)
    {
        string tidy = target.Trim();
        return tidy.Length == 0 || tidy[0] == '#'
            || (tidy.StartsWith("data:image/", StringComparison.OrdinalIgnoreCase) && !tidy.StartsWith("data:image/svg", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether a style holds <c>@import</c>, or <c>url(…)</c> with anything but a fragment or an image as data.</summary>
    private static bool LeavesFile(string style)
    {
        if (style.Contains("@import", StringComparison.OrdinalIgnoreCase) || style.Contains("javascript:", StringComparison.OrdinalIgnoreCase))
            return true;
        for (int at = 0; (at = style.IndexOf("url(", at, StringComparison.OrdinalIgnoreCase)) >= 0; at += 4)
            if (!IsInside(style.AsSpan(at + 4, Math.Min(40, style.Length - at - 4)).TrimStart(" \t\r\n\"'").ToString()))
                return true;
        return false;
    }

    private void Refuse(XmlReader reader, string what) => found.Add(Problems.UnsafeSvg(Here(reader), what));

    private SourceSpan Here(XmlReader reader) =>
        reader is IXmlLineInfo place ? At(source, place.LineNumber, place.LinePosition) : source.Start;

    private static SourceSpan At(SourceText source, int line, int column)
    {
        int start = 0;
        for (int i = 1; i < line && start >= 0; i++)
            start = source.Text.IndexOf('\n', start) is >= 0 and int end ? end + 1 : -1;
        return start < 0 ? source.Start : new SourceSpan(source, Math.Clamp(start + column - 1, 0, source.Text.Length), 0);
    }
}
