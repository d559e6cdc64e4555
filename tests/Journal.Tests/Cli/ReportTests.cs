using System.Text.Json;
using Journal.Cli.Reporting;
using Journal.Core.Text;
using Xunit;

namespace Journal.Tests.Cli;

public sealed class ReportTests
{
    private static readonly ValueList<Diagnostic> Some =
    [
        new("machine-failed", Severity.Note, SourceSpan.None, "no place"),
        new("unknown-author", Severity.Error, new SourceText("input/a,b:c.kk.md", "бір\nекі үш").Whole.Slice(4, 3), "100%: 'Әуезов'\r\n\u001b[31m\u202E", "look, here"),
    ];

    [Fact]
    public void Text_is_one_line_each_without_control_characters() => Assert.Equal(
        "note machine-failed: no place\n"
        + "input/a,b:c.kk.md(2,1): error unknown-author: 100%: 'Әуезов'\\u{000D}\\u{000A}\\u{001B}[31m\\u{202E}; look, here\n",
        Write(ReportFormat.Text));

    [Fact]
    public void GitHub_gets_workflow_commands_with_its_escapes() => Assert.Equal(
        "::notice title=machine-failed::no place\n"
        + "::error file=input/a%2Cb%3Ac.kk.md,line=2,col=1,endLine=2,endColumn=4,title=unknown-author::100%25: 'Әуезов'%0D%0A\\u{001B}[31m\\u{202E}; look, here\n",
        Write(ReportFormat.GitHub));

    [Fact]
    public void Json_is_an_array_with_an_object_a_line()
    {
        string json = Write(ReportFormat.Json);
        Assert.DoesNotContain('\u001b', json);
        Assert.Equal(4, json.TrimEnd('\n').Split('\n').Length);
        using var document = JsonDocument.Parse(json);
        var second = document.RootElement[1];
        Assert.Equal("input/a,b:c.kk.md", second.GetProperty("file").GetString());
        Assert.Equal((2, 1), (second.GetProperty("line").GetInt32(), second.GetProperty("column").GetInt32()));
        Assert.Equal((2, 4), (second.GetProperty("endLine").GetInt32(), second.GetProperty("endColumn").GetInt32()));
        Assert.Equal(("error", "unknown-author"), (second.GetProperty("severity").GetString(), second.GetProperty("code").GetString()));
        Assert.Equal(Some[1].Message, second.GetProperty("message").GetString());
        Assert.False(document.RootElement[0].TryGetProperty("file", out _));
    }

    [Fact]
    public void Sarif_has_what_the_standard_requires()
    {
        using var document = JsonDocument.Parse(Write(ReportFormat.Sarif));
        Assert.Equal("2.1.0", document.RootElement.GetProperty("version").GetString());
        var run = document.RootElement.GetProperty("runs")[0];
        Assert.Equal("journal", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        var result = run.GetProperty("results")[1];
        Assert.Equal("error", result.GetProperty("level").GetString());
        Assert.StartsWith("100%", result.GetProperty("message").GetProperty("text").GetString(), StringComparison.Ordinal);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        Assert.Equal("unknown-author", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("input/a%2Cb%3Ac.kk.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Theory]
    [InlineData(ReportFormat.Text, "")]
    [InlineData(ReportFormat.GitHub, "")]
    [InlineData(ReportFormat.Json, "[]\n")]
    public void Nothing_found_is_said_in_the_format_s_own_way(ReportFormat format, string expected)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Report.Write(output, format, []);
        Assert.Equal(expected, output.ToString());
    }

    [Fact]
    public void Diagnostics_are_shown_in_order_and_once() =>
        Assert.Equal([Some[0], Some[1]], Report.InOrder([Some[1], Some[0], Some[1], Some[0]]));

    [Theory]
    [InlineData("Қазақ ҚР — 日本 🙂", "Қазақ ҚР — 日本 🙂")]
    [InlineData("a\tb\u007f\u009b\u2028\u200b\ue000", "a\\u{0009}b\\u{007F}\\u{009B}\\u{2028}\\u{200B}\\u{E000}")]
    public void Plain_text_shows_what_a_terminal_would_obey(string text, string expected) => Assert.Equal(expected, PlainText.Of(text));

    [Fact]
    public void Lone_surrogates_are_shown() => Assert.Equal("\\u{D800}x", PlainText.Of("\ud800x"));

    private static string Write(ReportFormat format)
    {
        using var output = new StringWriter { NewLine = "\n" };
        Report.Write(output, format, Some);
        return output.ToString();
    }
}
