using Journal.Core.Text;
using Journal.Scriban;
using Journal.Theming.Language;
using Xunit;

namespace Journal.Statiq.Tests;

/// <summary>The Scriban package behind the interface: confined, limited, and clear about mistakes.</summary>
public sealed class Engine
{
    [Theory]
    [InlineData("a\n{{ page.titel }}", "theme-unknown-member", 2, 9)]
    [InlineData("{{ pag }}", "theme-unknown-name", 1, 4)]
    [InlineData("{{ include 'parts/b.html' }}", "theme-include-missing", 1, 4)]
    [InlineData("{{ include '../secret' }}", "theme-include-missing", 1, 4)]
    [InlineData("{{ for i in 1..3000000 }}{{ end }}", "theme-limit", 1, 14)]
    [InlineData("{{ for i in 1..2000 }}{{ for j in 1..2000 }}{{ end }}{{ end }}", "theme-limit", 1, 26)]
    [InlineData("{{ func f; f; end; f }}", "theme-limit", 1, 12)]
    [InlineData("{{ fail 1 }}", "theme-type", 1, 4)]
    [InlineData("{{ null.x }}", "theme-type", 1, 9)]
    [InlineData("{{ date.now }}", "theme-unknown-name", 1, 4)]
    [InlineData("{{ math.random 1 9 }}", "theme-unknown-member", 1, 9)]
    [InlineData("{{ '1+1' | object.eval }}", "theme-unknown-member", 1, 19)]
    [InlineData("{{ page.title = 'x' }}", "theme-type", 1, 9)]
    [InlineData("{{ string.upcase = 1 }}", "theme-type", 1, 11)]
    public void A_mistake_is_a_diagnostic_in_the_template(string template, string code, int line, int column)
    {
        var (text, problems) = Render(template);
        var problem = Assert.Single(problems);
        Assert.Equal((code, "t.html", line, column), (problem.Code, problem.Span.Source.Path, problem.Span.Position.Line, problem.Span.Position.Column));
        Assert.DoesNotContain("secret", text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_parsed_is_reported_at_its_place()
    {
        var compiled = ScribanTemplates.Engine([new SourceText("t.html", "a\n{{ if }}")], ["page"]);
        Assert.All(compiled.Diagnostics, d => Assert.Equal(("theme-syntax", 2), (d.Code, d.Span.Position.Line)));
        Assert.NotEmpty(compiled.Diagnostics);
        Assert.Empty(compiled.Value.Files);
    }

    [Fact]
    public void Long_pages_are_not_cut()
    {
        var (text, problems) = Render("{{ for i in 1..200000 }}0123456789{{ end }}");
        Assert.Empty(problems);
        Assert.Equal(2_000_000, text.Length);
    }

    [Fact]
    public void Lazy_members_are_made_when_they_are_read_and_once()
    {
        int made = 0;
        var view = new View(("page", new View(("body", new Lazy<object?>(() => ++made)))));
        var compiled = ScribanTemplates.Engine([new SourceText("t.html", "{{ page.body }}{{ page.body }}"), new SourceText("u.html", "-")], ["page"]).Value;
        var output = new Utf8Buffer();
        Assert.Empty(compiled.Render("u.html", view, output));
        Assert.Equal(0, made);
        Assert.Empty(compiled.Render("t.html", view, output));
        Assert.Equal("-11", output.ToString());
    }

    private static (string Text, ValueList<Diagnostic> Problems) Render(string template)
    {
        var compiled = ScribanTemplates.Engine([new SourceText("t.html", template)], ["page", "fail"]);
        Assert.Empty(compiled.Diagnostics);
        var output = new Utf8Buffer();
        var page = new View(("page", new View(("title", "T"))), ("fail", (ThemeFunction)(_ => throw new ThemeException("no"))));
        return (output.ToString(), compiled.Value.Render("t.html", page, output)) is var (_, problems) ? (output.ToString(), problems) : default;
    }
}
