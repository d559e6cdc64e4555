using System.Text;
using Journal.Core.Layout;
using Journal.Core.Resolve;
using Journal.Core.Text;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Cli;

/// <summary>What <c>journal check</c> says of what is missing in a language.</summary>
public sealed class CoverageTests : IDisposable
{
    private readonly TempFolder folder = new();

    public CoverageTests()
    {
        folder.Add("input/a");
        folder.Add("theme/a");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_translations_of_an_issue_are_a_table_behind_the_findings()
    {
        var run = await Check();
        Assert.Equal(
            """
            2009-2         kk     ru     en
            batysty-igeru  text   text   text
            letters        —      text   title
            summary        title  title  title+abstract

            no errors

            """.ReplaceLineEndings("\n"),
            run.Out);
        Assert.Equal(
            [
                "issues/2009-2/letters.ru.md(1,1): note no-title-in-language: there is no title in kk; add title: { kk: … }",
                "issues/2009-2/summary.kk.md(1,1): note no-abstract-in-language: there is no abstract in kk, ru; add abstract: { kk: …, ru: … }",
            ],
            run.Error.TrimEnd('\n').Split('\n'));
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public async Task Notes_do_not_fail_a_strict_check() => Assert.Equal(0, (await Check("--strict")).Status);

    [Theory]
    [InlineData("--quiet")]
    [InlineData("--format", "json")]
    [InlineData("--format", "github")]
    [InlineData("--format", "sarif")]
    public async Task Programs_and_those_who_want_it_quiet_get_no_table(params string[] more)
    {
        var run = await Check(more);
        Assert.DoesNotContain("batysty-igeru", run.Out, StringComparison.Ordinal);
        Assert.Contains("no-title-in-language", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_build_says_nothing_of_it()
    {
        var run = await CommandRun.Of(Generate, CommandRun.Folders(folder, "build"));
        Assert.DoesNotContain("in-language", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_issue_with_all_texts_has_no_table()
    {
        var issues = Issues();
        Assert.False(issues[0].IsComplete);
        Assert.True((issues[0] with { Articles = [issues[0].Articles[0]] }).IsComplete);
    }

    private Task<CommandRun> Check(params string[] more) => CommandRun.Of(Generate, CommandRun.Folders(folder, ["check", .. more]));

    private static Checked<Publication> Generate(InputTree input, InputTree theme, GeneratorSettings settings) =>
        new(CommandRun.Site(input) with { Coverage = Issues() }, []);

    private static ValueList<IssueCoverage> Issues()
    {
        var files = new Dictionary<string, string>
        {
            ["journal.yml"] = "title: Ж\nlanguages: [kk, ru, en]\n",
            ["issues/2009-2/issue.yml"] = "year: 2009\nsections: [{ id: a, title: А, articles: [batysty-igeru, letters, summary] }]\n",
            ["issues/2009-2/batysty-igeru.kk.md"] = "---\ntitle: { kk: А, ru: А, en: A }\n---\nМәтін.\n",
            ["issues/2009-2/batysty-igeru.ru.md"] = "---\ntranslation-of: kk\ntitle: А\n---\nТекст.\n",
            ["issues/2009-2/batysty-igeru.en.md"] = "---\ntranslation-of: kk\ntitle: A\n---\nText.\n",
            ["issues/2009-2/letters.ru.md"] = "---\ntitle: { ru: Письмо, en: Letter }\n---\nТекст.\n",
            ["issues/2009-2/summary.kk.md"] = "---\ntitle: { kk: Б, ru: Б, en: B }\nabstract: { en: Abstract. }\n---\n",
        };
        var tree = InputTree.From("", files.Select(f => new TreeFile(f.Key, FileContent.Of(Encoding.UTF8.GetBytes(f.Value)))));
        var site = Generator.LayOut(tree, new GeneratorSettings { Links = LinkStyle.Hosted });
        Assert.False(site.HasErrors, string.Join('\n', site.Diagnostics));
        return IssueCoverage.Of(site.Value.Edition);
    }
}
