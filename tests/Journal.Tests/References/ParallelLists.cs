using Journal.Core.References;
using Xunit;

namespace Journal.Tests.References;

/// <summary>A list and its transliterated twin; entries that nothing cites.</summary>
public sealed class ParallelLists
{
    private const string First =
        """
        1. Султанов К.С. Реформы. – Астана: Елорда, 2000. – С. 5.
        2. Там же. С. 6.
        3. Иванов И. Политика. – М., 1990.
        5. Тоқаев Қ. Шекара. – Алматы: Білім, 1997.
        """;

    private const string Second =
        """
        1. Sultanov K.S. Reformy [Reforms]. Astana: Elorda, 2000. P. 5. [in Russian]
        2. Ibid. P. 6.
        3. Ivanov I. Politika [Politics]. Moscow, 1991. [in Russian]
        4. Toqaev Q. Shekara [The border]. Almaty: Bilim, 1997. [in Kazakh]
        """;

    [Fact]
    public void Twins_are_paired_by_number()
    {
        var pairs = ReferenceResolver.PairLists(ResolvedLists.Items(First), ResolvedLists.Items(Second));
        Assert.Equal(["1 0 0", "2 1 1", "3 2 2", "5 3 ", "4  3"], pairs.Value.Select(p => $"{p.Number} {p.First?.Index} {p.Second?.Index}"));
        Assert.Equal(["twin-mismatch", "twin-missing", "twin-missing"], pairs.Diagnostics.Select(d => d.Code).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_list_resolves_by_itself()
    {
        Assert.Equal("1 work 1 p. 5\n2 → 1 work 1 p. 6\n3 work 3\n4 work 4", ResolvedLists.Describe(ResolvedLists.Resolve(Second)));
        var resolved = ResolvedLists.Resolve(First).Value;
        Assert.Equal(3, resolved.Works.Count());
        Assert.Equal(["5", "6"], resolved.LocatorsOf(resolved.Entries[0]).Select(l => l.Value));
    }

    [Fact]
    public void Entries_that_nothing_cites_are_reported_except_in_a_fragment()
    {
        var items = ResolvedLists.Items(First);
        var problems = ReferenceResolver.FindUncited(items, new HashSet<string> { "1", "3" });
        Assert.Equal(["uncited-reference 2", "uncited-reference 4"], problems.Select(p => $"{p.Code} {p.Span.Position.Line}"));
        Assert.Empty(ReferenceResolver.FindUncited(items, new HashSet<string>(), isFragment: true));
    }

    [Fact]
    public void Authors_of_a_repeat_are_those_of_its_work() =>
        Assert.Equal("Султанов К.С.", ResolvedLists.Resolve(First).Value.Entries[1].Authors.Single().ToString());
}
