using System.Text;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.Parsing;

public sealed class SourceDecoderTests
{
    [Theory]
    [InlineData("Қазақ\r\nтілі\rсөз\n", "Қазақ\nтілі\nсөз\n")]
    [InlineData("\ufeffҚазақ", "Қазақ")]
    [InlineData("и\u0306 е\u0308", "й ё")]
    [InlineData("𐰴 😀 \u200d\u200e\u00ad\u00a0\t", "𐰴 😀 \u200d\u200e\u00ad\u00a0\t")]
    [InlineData("", "")]
    public void Good_text_is_tidied(string text, string expected)
    {
        var decoded = SourceDecoder.Decode("a.md", Encoding.UTF8.GetBytes(text));
        Assert.Equal("", Tree.Show(decoded.Diagnostics));
        Assert.Equal(expected, decoded.Value!.Text);
    }

    [Theory]
    [InlineData("a\nқ\0", "(2,2) forbidden-character")]
    [InlineData("қ\ufffe", "(1,2) forbidden-character")]
    [InlineData("қ\uffff\ufdd0", "(1,2) forbidden-character\n(1,3) forbidden-character")]
    [InlineData("қ\u0001\u007f\u0085", "(1,2) forbidden-character\n(1,3) forbidden-character\n(1,4) forbidden-character")]
    [InlineData("𐰴\U0001fffe\U0002f800", "(1,3) forbidden-character")]
    [InlineData("қ\u202e x \u2066", "(1,2) bidi-override\n(1,6) bidi-override")]
    [InlineData("қа\u200bз\ufeff", "(1,3) zero-width-character\n(1,5) zero-width-character")]
    public void Characters_that_no_text_needs_are_reported(string text, string expected)
    {
        var decoded = SourceDecoder.Decode("a.md", Encoding.UTF8.GetBytes(text));
        Assert.Equal(expected, Show(decoded));
        Assert.NotNull(decoded.Value);
    }

    [Fact]
    public void Very_many_of_them_are_counted()
    {
        var decoded = SourceDecoder.Decode("a.md", Encoding.UTF8.GetBytes("abcdefgh\0" + new string('\u0001', 5000)));
        Assert.Equal(11, decoded.Diagnostics.Count);
        Assert.Equal("more-characters", decoded.Diagnostics[^1].Code);
        Assert.Equal("4991 more characters of this file cannot be used", decoded.Diagnostics[^1].Message);
    }

    [Fact]
    public void Other_encodings_are_recognised_and_named()
    {
        const string Text = "---\ntitle: Казахский язык\n---\nПервая строка «текста» и ещё одна — с тире.\n";
        byte[] windows = [.. Text.Select(c => c switch { >= 'А' and <= 'я' => (byte)(c - 'А' + 0xc0), 'ё' => (byte)0xb8, '«' => (byte)0xab, '»' => (byte)0xbb, '—' => (byte)0x97, _ => (byte)c })];
        Assert.Equal("(2,8) not-utf-8", Show(SourceDecoder.Decode("a.md", windows)));
        Assert.Contains("Windows-1251", SourceDecoder.Decode("a.md", windows).Diagnostics[0].Message, StringComparison.Ordinal);
        foreach (var encoding in new[] { new UnicodeEncoding(false, true), new UnicodeEncoding(true, true), new UnicodeEncoding(false, false), new UnicodeEncoding(true, false) })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes(Text)];
            var decoded = SourceDecoder.Decode("a.md", bytes);
            Assert.Equal("(1,1) not-utf-8", Show(decoded));
            Assert.Contains("UTF-16", decoded.Diagnostics[0].Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0a, 0xd2 }, "(2,1) truncated-utf-8")]
    [InlineData(new byte[] { 0xd0, 0xb0, 0xf0, 0x90, 0xb0 }, "(1,2) truncated-utf-8")]
    [InlineData(new byte[] { 0x61, 0x80, 0x61 }, "(1,2) not-utf-8")]
    [InlineData(new byte[] { 0xc0, 0xaf }, "(1,1) not-utf-8")]
    [InlineData(new byte[] { 0xed, 0xa0, 0x80, 0x61 }, "(1,1) not-utf-8")]
    public void Bytes_that_are_no_text_give_none(byte[] bytes, string expected)
    {
        var decoded = SourceDecoder.Decode("a.md", bytes);
        Assert.Equal(expected, Show(decoded));
        Assert.Null(decoded.Value);
    }

    private static string Show(Checked<SourceText?> decoded) => Tree.Show(decoded.Diagnostics).Replace("a.md", "", StringComparison.Ordinal);
}
