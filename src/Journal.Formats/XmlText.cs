using System.Text;
using System.Xml;
using Journal.Core.Text;

namespace Journal.Formats;

/// <summary>How XML is written here: UTF-8 without byte order mark, LF, two spaces, no character that XML 1.0 (section 2.2) forbids.</summary>
public static class XmlText
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Drops the characters that XML 1.0 cannot hold: most control characters, U+FFFE, U+FFFF and lone surrogates.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same string if there is nothing to drop.</returns>
    public static string Clean(string text)
    {
        int first = FirstForbidden(text);
        if (first < 0)
            return text;
        var kept = new StringBuilder(text.Length).Append(text, 0, first);
        for (int i = first; i < text.Length; i++)
            if (IsPair(text, i))
                kept.Append(text[i]).Append(text[++i]);
            else if (XmlConvert.IsXmlChar(text[i]))
                kept.Append(text[i]);
        return kept.ToString();
    }

    /// <summary>Writes a document into a file of a tree.</summary>
    /// <param name="path">Path of the file.</param>
    /// <param name="write">Writes the elements; the declaration stands already.</param>
    internal static TreeFile ToFile(string path, Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = CreateWriter(bytes))
        {
            write(xml);
            xml.WriteRaw("\n");
        }
        return new TreeFile(path, FileContent.Of(bytes.ToArray()));
    }

    /// <summary>Writes an element that holds nothing but text.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="name">The local name, in the default namespace.</param>
    /// <param name="text">The text; forbidden characters are dropped.</param>
    internal static void WriteText(this XmlWriter xml, string name, string text)
    {
        xml.WriteStartElement(name);
        xml.WriteString(Clean(text));
        xml.WriteEndElement();
    }

    private static XmlWriter CreateWriter(Stream stream) => XmlWriter.Create(
        stream,
        new XmlWriterSettings { Encoding = Utf8, Indent = true, IndentChars = "  ", NewLineChars = "\n", NewLineHandling = NewLineHandling.Replace });

    private static int FirstForbidden(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                i++;
            else if (!XmlConvert.IsXmlChar(text[i]))
                return i;
        }
        return -1;
    }

    private static bool IsPair(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
}
