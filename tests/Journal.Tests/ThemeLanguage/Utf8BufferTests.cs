using System.Text;
using Journal.Theming.Language;
using Xunit;

namespace Journal.Tests.ThemeLanguage;

public sealed class Utf8BufferTests
{
    [Fact]
    public void Text_is_encoded_and_lone_surrogates_are_replaced()
    {
        var buffer = new Utf8Buffer(1);
        buffer.Write("қ😀");
        buffer.Write("\ud83d");
        buffer.Write("a"u8);
        Assert.Equal("қ😀\ufffda", Encoding.UTF8.GetString(buffer.WrittenSpan));
    }

    [Fact]
    public void It_grows_and_can_be_emptied_and_cut()
    {
        var buffer = new Utf8Buffer(1);
        for (int i = 0; i < 10_000; i++)
            buffer.Write("abc");
        Assert.Equal(30_000, buffer.Length);
        Assert.Equal(buffer.WrittenSpan.ToArray(), buffer.ToArray());
        buffer.Truncate(2);
        Assert.Equal("ab", buffer.ToString());
        buffer.Clear();
        Assert.Equal(0, buffer.Length);
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Truncate(1));
    }

    [Fact]
    public void It_is_a_buffer_writer()
    {
        var buffer = new Utf8Buffer(1);
        "xyz"u8.CopyTo(buffer.GetSpan(3));
        buffer.Advance(3);
        "!"u8.CopyTo(buffer.GetMemory(1).Span);
        buffer.Advance(1);
        Assert.Equal("xyz!", buffer.ToString());
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(1 << 20));
    }
}
