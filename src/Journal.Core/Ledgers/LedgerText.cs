using System.Globalization;
using System.Text;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Ledgers;

/// <summary>
/// The form of a ledger: UTF-8, lines ended by LF. The first line names the form and its version. Then one line for each anchor, its parts set apart by one blank:
/// what it leads to (<c>heading</c>, <c>paragraph</c>, <c>note</c>, <c>reference</c>, <c>mark</c>, <c>place</c>), with <c>gone</c> before it if it is retired; the anchor;
/// fingerprint and sketch in sixteen hexadecimal digits each; the first words of the passage.
/// </summary>
public static class LedgerText
{
    /// <summary>What the name of a ledger ends with; before it stands the name of the text without <c>.md</c>.</summary>
    public const string Ending = ".anchors";

    private const string Header = "journal-anchors 1";
    private const string Gone = "gone";

    private static readonly (AnchorKind Kind, string Word)[] Kinds =
    [
        (AnchorKind.Heading, "heading"), (AnchorKind.Paragraph, "paragraph"), (AnchorKind.Note, "note"),
        (AnchorKind.Reference, "reference"), (AnchorKind.Mark, "mark"), (AnchorKind.Place, "place"),
    ];

    /// <summary>The path of the ledger of a text.</summary>
    /// <param name="text">Path of the text, which ends with <c>.md</c>.</param>
    public static string PathOf(string text) => text[..^".md".Length] + Ending;

    /// <summary>The path of the text of a ledger.</summary>
    /// <param name="ledger">Path of the ledger.</param>
    public static string TextOf(string ledger) => ledger[..^Ending.Length] + ".md";

    /// <summary>Reads a ledger.</summary>
    /// <param name="path">Its path from the root of the input.</param>
    /// <param name="source">The file.</param>
    /// <returns>The lines that can be read; all others are errors with their places.</returns>
    public static Checked<AnchorLedger> Read(string path, SourceText source)
    {
        var problems = new List<Diagnostic>();
        var lines = Lines(source);
        bool isKnown = lines.Count > 0 && lines[0].Text.SequenceEqual(Header);
        if (!isKnown)
            problems.Add(Problems.LedgerVersion(lines.Count > 0 ? lines[0] : source.Start, Header));
        var anchors = isKnown ? Read(lines, problems) : [];
        return new Checked<AnchorLedger>(new AnchorLedger(path, anchors, source), [.. problems]);
    }

    /// <summary>Writes a ledger.</summary>
    /// <param name="anchors">The anchors in their order.</param>
    public static string Write(IEnumerable<PublishedAnchor> anchors)
    {
        var text = new StringBuilder(Header).Append('\n');
        foreach (var anchor in anchors)
            text.Append(Line(anchor)).Append('\n');
        return text.ToString();
    }

    /// <summary>The line of one anchor without its end.</summary>
    /// <param name="anchor">The anchor.</param>
    internal static string Line(PublishedAnchor anchor)
    {
        string kind = Array.Find(Kinds, k => k.Kind == anchor.Kind).Word;
        string gone = anchor.IsRetired ? Gone + " " : "";
        string words = anchor.Words.Length == 0 ? "" : " " + anchor.Words;
        return $"{gone}{kind} {anchor.Name} {Fingerprint.Write(anchor.Fingerprint)} {Fingerprint.Write(anchor.Sketch)}{words}";
    }

    private static List<SourceSpan> Lines(SourceText source)
    {
        var lines = new List<SourceSpan>();
        for (int start = 0; start < source.Text.Length;)
        {
            int end = source.Text.IndexOf('\n', start);
            end = end < 0 ? source.Text.Length : end;
            lines.Add(new SourceSpan(source, start, end - start));
            start = end + 1;
        }
        return lines;
    }

    private static ValueList<PublishedAnchor> Read(List<SourceSpan> lines, List<Diagnostic> problems)
    {
        var anchors = new List<PublishedAnchor>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        bool isMerged = lines.Exists(l => l.Text.StartsWith("<<<<<<<"));
        foreach (var line in lines.Skip(1))
        {
            if (line.Text.StartsWith("<<<<<<<"))
                problems.Add(Problems.LedgerConflict(line));
            else if (Read(line.Text) is { } anchor && names.Add(anchor.Name))
                anchors.Add(anchor);
            else if (!isMerged)
                problems.Add(Read(line.Text) is { } twice ? Problems.LedgerAnchorTwice(line, twice.Name) : Problems.LedgerLine(line));
        }
        return [.. anchors];
    }

    private static PublishedAnchor? Read(ReadOnlySpan<char> line)
    {
        var first = Word(ref line);
        bool isRetired = first.SequenceEqual(Gone);
        string kind = (isRetired ? Word(ref line) : first).ToString();
        string name = Word(ref line).ToString();
        var fingerprint = Word(ref line);
        var sketch = Word(ref line);
        int known = Array.FindIndex(Kinds, k => k.Word == kind);
        return known >= 0 && name.Length > 0 && ReadNumber(fingerprint, out ulong one) && ReadNumber(sketch, out ulong two)
            ? new PublishedAnchor(Kinds[known].Kind, name, one, two, line.ToString(), isRetired)
            : null;
    }

    private static bool ReadNumber(ReadOnlySpan<char> digits, out ulong number)
    {
        number = 0;
        return digits.Length == 16 && ulong.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out number);
    }

    private static ReadOnlySpan<char> Word(ref ReadOnlySpan<char> line)
    {
        int end = line.IndexOf(' ');
        var word = end < 0 ? line : line[..end];
        line = end < 0 ? [] : line[(end + 1)..];
        return word;
    }
}
