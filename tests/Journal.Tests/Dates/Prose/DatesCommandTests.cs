using System.Text;
using System.Text.Json;
using Journal.Cli;
using Journal.Cli.Commands;
using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Dates.Prose;

public sealed class DatesCommandTests : IDisposable
{
    private const string Head = "line\tcolumn\tsurface\tedtf\tkind\n";
    private readonly string folder = Directory.CreateTempSubdirectory("journal-test-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_text_gives_a_table_with_a_head_line()
    {
        string file = Write("a.txt", "Келісім 1994 жылдың\nсәуір айында жасалды.\n\nОл 12 мамырда келді.");
        var (status, output, error) = await Run("dates", file);
        Assert.Equal(Head + "1\t9\t1994 жылдың сәуір айында\t1994-04\texplicit\n4\t4\t12 мамырда\t1994-05-12\trelative-resolved\n", output);
        Assert.Equal("", error);
        Assert.Equal(ExitStatus.Done, status);
    }

    [Fact]
    public async Task A_text_without_dates_gives_the_head_line_alone()
    {
        Assert.Equal((ExitStatus.Done, Head, ""), await Run("dates", Write("a.txt", "Дала туралы.")));
        Assert.Equal((ExitStatus.Done, "[]\n", ""), await Run("dates", Write("a.txt", ""), "--format", "json"));
    }

    [Fact]
    public async Task Json_holds_the_modifiers_too()
    {
        var (status, output, _) = await Run("dates", Write("a.txt", "By the late 1930s\tand in 1941"), "--format", "json", "--lang", "en");
        var dates = JsonDocument.Parse(output).RootElement;
        Assert.Equal(2, dates.GetArrayLength());
        Assert.Equal("193X", dates[0].GetProperty("edtf").GetString());
        Assert.Equal(["late", "by"], dates[0].GetProperty("modifiers").EnumerateArray().Select(word => word.GetString()));
        Assert.Equal(26, dates[1].GetProperty("column").GetInt32());
        Assert.Equal(ExitStatus.Done, status);
    }

    [Theory]
    [InlineData("a.md", "---\ntitle: 1905 жылы\n---\n1916 жылы", "4\t1\t1916 жылы\t1916\texplicit\n")]
    [InlineData("a.md", "\n---\ndate: 2019-04-02\n...\n1916 жылы", "5\t1\t1916 жылы\t1916\texplicit\n")]
    [InlineData("a.txt", "---\n1905 жылы\n---\n", "2\t1\t1905 жылы\t1905\texplicit\n")]
    [InlineData("a.md", "1905 жылы\n---\n", "1\t1\t1905 жылы\t1905\texplicit\n")]
    public async Task The_front_matter_of_Markdown_is_left_out(string name, string text, string rows) =>
        Assert.Equal(Head + rows, (await Run("dates", Write(name, text))).Out);

    [Fact]
    public async Task A_file_that_cannot_be_read_is_a_diagnostic()
    {
        string missing = Path.Combine(folder, "missing.txt");
        var (status, output, error) = await Run("dates", missing);
        Assert.Equal(ExitStatus.InputErrors, status);
        Assert.Equal("", output);
        Assert.StartsWith($"{missing}(1,1): error file-unreadable: ", error, StringComparison.Ordinal);
        Assert.Contains("it is a folder", (await Run("dates", folder)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_a_diagnostic()
    {
        string file = Path.Combine(folder, "a.txt");
        File.WriteAllBytes(file, [0xd0, 0x20, 0xff]);
        var (status, output, error) = await Run("dates", file);
        Assert.Equal((ExitStatus.InputErrors, ""), (status, output));
        Assert.Contains("not-utf-8", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("dates")]
    [InlineData("dates", "a.txt", "--lang", "kz")]
    [InlineData("dates", "a.txt", "--format", "sarif")]
    [InlineData("dates", "a.txt", "b.txt")]
    public async Task A_wrong_call_ends_with_2(params string[] args) => Assert.Equal(ExitStatus.WrongUsage, (await Run(args)).Status);

    [Fact]
    public void A_hyphen_is_standard_input()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var host = new Host(new Terminal(output, TextWriter.Null, false), (_, _, _) => throw new InvalidOperationException(), default);
        int status = DatesCommand.Run(new DatesOptions("-", LanguageTag.Undetermined, IsJson: false), host, () => new MemoryStream(Encoding.UTF8.GetBytes("В 1916 г.")));
        Assert.Equal((ExitStatus.Done, Head + "1\t3\t1916 г.\t1916\texplicit\n"), (status, output.ToString()));
    }

    private static async Task<(int Status, string Out, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new Host(new Terminal(output, error, false), (_, _, _) => throw new InvalidOperationException(), TestContext.Current.CancellationToken);
        int status = await Program.Run(args, host);
        return (status, output.ToString(), error.ToString());
    }

    private string Write(string name, string text)
    {
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, text);
        return file;
    }
}
