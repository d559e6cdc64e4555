using Journal.Core.Ledgers;
using Xunit;

namespace Journal.Tests.Ledgers;

/// <summary>The numbers stand in files that live for decades: these tests must never be changed to fit the program.</summary>
public sealed class FingerprintTests
{
    [Theory]
    [InlineData("", "cbf29ce484222325")]
    [InlineData("a", "af63dc4c8601ec8c")]
    [InlineData("foobar", "85944171f73967e8")]
    public void Is_FNV_1a_of_64_bits(string text, string expected) => Assert.Equal(expected, Fingerprint.Write(Fingerprint.Of(text)));

    [Theory]
    [InlineData("Батысты игеру", "Батысты – «игеру»!")]
    [InlineData("йод 1999", "и\u0306од, 1999")]
    public void Letters_and_digits_alone_count(string one, string other) => Assert.Equal(Fingerprint.Of(one), Fingerprint.Of(other));

    [Theory]
    [InlineData("Батысты игеру", "батысты игеру")]
    [InlineData("1999", "1998")]
    public void Other_letters_make_another_fingerprint(string one, string other) => Assert.NotEqual(Fingerprint.Of(one), Fingerprint.Of(other));

    [Fact]
    public void Sketches_are_near_where_most_words_are_the_same()
    {
        const string text = "Қытай үкіметі 1999 жылдың қарашасында батыс өңірлерді игеру жөніндегі бағдарламаны қабылдап, оны жүзеге асыруды бастады";
        ulong sketch = Fingerprint.SketchOf(text);
        Assert.InRange(Fingerprint.Distance(sketch, Fingerprint.SketchOf(text.Replace("қарашасында", "желтоқсанында", StringComparison.Ordinal))), 1, 14);
        Assert.Equal(0, Fingerprint.Distance(sketch, Fingerprint.SketchOf(text.ToUpperInvariant().Replace(' ', '\n'))));
        Assert.InRange(Fingerprint.Distance(sketch, Fingerprint.SketchOf("Шекараны делимитациялау туралы келіссөздер ұзаққа созылды, ал карталар екі жақта да әртүрлі болатын")), 22, 64);
    }

    [Fact]
    public void A_sketch_is_what_it_was() => Assert.Equal("9cb5f9bf120d28ea", Fingerprint.Write(Fingerprint.SketchOf("Батысты игеру саясаты")));
}
