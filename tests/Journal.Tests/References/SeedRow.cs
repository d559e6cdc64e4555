using System.Globalization;

namespace Journal.Tests.References;

/// <summary>A row of the checked list of the seed's references.</summary>
internal sealed record SeedRow(
    int Article, int Number, string Text, string Language, string Kind, string Year, string Pages, bool IsIbid, int? ResolvesTo, int? SameWorkAs)
{
    public static IReadOnlyList<SeedRow> All() =>
        [.. File.ReadLines(Repository.SharedFile("gold", "seed-references.tsv")).Skip(1).Where(l => l.Length > 0).Select(Of)];

    private static SeedRow Of(string line)
    {
        string[] f = line.Split('\t');
        return new SeedRow(Int(f[0])!.Value, Int(f[1])!.Value, f[3], f[4], f[5], f[6], f[7], f[8] == "yes", Int(f[9]), Int(f[10]));
    }

    private static int? Int(string text) => text.Length == 0 ? null : int.Parse(text, CultureInfo.InvariantCulture);
}
