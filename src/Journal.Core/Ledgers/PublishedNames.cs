using System.Globalization;
using Journal.Core.Model;

namespace Journal.Core.Ledgers;

/// <summary>What a ledger says about the names of passages and marks.</summary>
internal static class PublishedNames
{
    /// <summary>What the anchors of paragraphs begin with; a number follows.</summary>
    public const string Paragraphs = "p-";

    /// <summary>The names of the passages of a text, in the order of its page, as they were published; null for a passage that is new or has an id of its own.</summary>
    /// <param name="body">The text.</param>
    /// <param name="ledger">Its ledger.</param>
    /// <param name="taken">Names that other places have.</param>
    public static IReadOnlyList<string?> Of(Body body, AnchorLedger ledger, IReadOnlySet<string> taken)
    {
        var then = ledger.Anchors
            .Where(a => !a.IsRetired && a.Kind is AnchorKind.Heading or AnchorKind.Paragraph)
            .Select(a => new Passage(a.Kind, a.Name, a.Fingerprint, () => a.Sketch, a.Words))
            .ToList();
        var now = PassagesOf(body);
        var pairing = Alignment.Of(then, now);
        return [.. now.Select((passage, i) =>
            passage.Name is null && pairing.ThenOf(i) is >= 0 and int t && !taken.Contains(then[t].Name!) ? then[t].Name : null)];
    }

    /// <summary>The highest number that a name with a beginning ever had; 0 where there is none.</summary>
    /// <param name="names">The names.</param>
    /// <param name="beginning">The beginning.</param>
    public static int Highest(IEnumerable<string> names, string beginning) =>
        names.Max(name => name.StartsWith(beginning, StringComparison.Ordinal) ? NumberOf(name.AsSpan(beginning.Length)) : null) ?? 0;

    /// <summary>The number that a name ends with; null where it is none that the program gives.</summary>
    /// <param name="digits">What stands behind the beginning of the name.</param>
    public static int? NumberOf(ReadOnlySpan<char> digits) =>
        digits.Length is > 0 and < 10 && digits[0] != '0' && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static List<Passage> PassagesOf(Body body)
    {
        var (places, text) = PlaceWalk.Of(body);
        return [.. places.Where(p => p.Kind is AnchorKind.Heading or AnchorKind.Paragraph).Select(p =>
        {
            string passage = text[p.Start..p.End];
            return new Passage(p.Kind, p.Name, Fingerprint.Of(passage), () => Fingerprint.SketchOf(passage), Excerpts.FirstWords(passage));
        })];
    }
}
