using System.Text;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests.Golden;
using Xunit;

namespace Journal.Tests.Theming;

/// <summary>Another language needs one file of words; where the program has no table for it, general rules serve.</summary>
public sealed class NewLanguageTests
{
    [Theory]
    [InlineData("uz")]
    [InlineData("tr")]
    [InlineData("de")]
    public void A_language_is_added_by_a_file_of_words(string language)
    {
        var pages = Build(language);
        string article = pages[$"{language}/issues/1/a/index.html"];
        Assert.Contains($"<html lang=\"{language}\" dir=\"ltr\">", article, StringComparison.Ordinal);
        Assert.Contains($"hreflang=\"{language}\" href=\"https://example.org/j/{language}/issues/1/a/\"", pages["en/issues/1/a/index.html"], StringComparison.Ordinal);
        Assert.Contains("1 article", pages[$"{language}/issues/index.html"], StringComparison.Ordinal);
        Assert.Contains("<time datetime=\"2009-06-01\">2009-06-01</time>", article, StringComparison.Ordinal);
        Assert.Contains($"layout-parallel", pages[$"{language}/issues/1/a/en/index.html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("on", "<p id=\"p-1\">“Own” text</p>")]
    [InlineData("off", "<p id=\"p-1\">&quot;Own&quot; text</p>")]
    public void A_journal_may_set_its_texts_itself(string typography, string html) =>
        Assert.Contains(html, Build("uz", $"typography: {typography}\n")["en/issues/1/a/index.html"], StringComparison.Ordinal);

    private static Dictionary<string, string> Build(string language, string more = "")
    {
        var input = Tree("input",
        [
            ("journal.yml", $"title: {{ en: Bulletin, {language}: Byulleten }}\nlanguages: [en, {language}]\n{more}"),
            ("issues/1/issue.yml", "number: 1\nyear: 2009\n"),
            ("issues/1/a.en.md", "---\ntitle: Article\nreceived: 2009-06-01\n---\n\"Own\" text\n"),
            ($"issues/1/a.{language}.md", "---\ntitle: Maqola\ntranslation-of: en\n---\nMatn \"x\"\n"),
        ]);
        string words = File.ReadAllText(Repository.PathOf("theme", "words", "en.yml"));
        var theme = InputTree.From("theme", [.. TestTheme.Shipped.Files, new TreeFile($"words/{language}.yml", FileContent.Of(Encoding.UTF8.GetBytes(words)))]);
        var made = Generator.Generate(input, theme, new GeneratorSettings { BaseUrl = "https://example.org/j" });
        Assert.Empty(made.Diagnostics.Select(d => $"{d.Severity} {d.Code} {d.Message}"));
        return made.Value.Tree.Files.Where(f => f.Path.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(f => f.Path, f => Encoding.UTF8.GetString(f.Content.Read().Span), StringComparer.Ordinal);
    }

    private static InputTree Tree(string name, (string Path, string Text)[] files) =>
        InputTree.From(name, files.Select(f => new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes(f.Text)))));
}
