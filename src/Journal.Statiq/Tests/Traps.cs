using Journal.Statiq.Pipelines;
using Journal.Tests.Golden;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using Xunit;

namespace Journal.Statiq.Tests;

/// <summary>What goes wrong unseen in a usual Statiq site, and must not here.</summary>
public sealed class Traps
{
    private const string Arrow = "=> System.IO.File.WriteAllText(\"ran.txt\", \"x\")";

    [Fact]
    public async Task A_title_that_looks_like_code_is_a_title()
    {
        using var sandbox = Sample();
        sandbox.Put("input/issues/2009-2/arrow.en.md", $"---\ntitle: '{Arrow}'\nauthors: [demo-a]\n---\n\nText.\n");
        string? seen = null;
        int status = await sandbox.Run(With<Articles>(documents => seen = documents.Single(d => d.Destination.FullPath.StartsWith("en/issues/2009-2/arrow/", StringComparison.Ordinal)).GetString(Keys.Title)));
        Assert.Equal(0, status);
        Assert.Equal(Arrow, seen);
        Assert.False(File.Exists(Path.Join(sandbox.Root, "ran.txt")));
    }

    [Fact]
    public async Task A_title_that_a_module_copies_does_not_run_either()
    {
        using var sandbox = Sample();
        sandbox.Put("input/issues/2009-2/arrow.en.md", $"---\ntitle: '{Arrow}'\nauthors: [demo-a]\n---\n\nText.\n");
        int status = await sandbox.Run(With<Articles>((documents, context) =>
        {
            foreach (var document in documents)
                _ = context.CreateDocument([new KeyValuePair<string, object>("Copy", document.GetString(Keys.Title))]).GetString("Copy");
        }));
        Assert.NotEqual(0, status);
        Assert.Contains(sandbox.Log, l => l.Message.Contains("is not run as code", StringComparison.Ordinal));
        Assert.False(File.Exists(Path.Join(sandbox.Root, "ran.txt")));
        Assert.Empty(sandbox.Site());
    }

    [Fact]
    public async Task No_value_comes_from_the_environment()
    {
        Environment.SetEnvironmentVariable("JOURNAL_TEST_VALUE", "from the machine");
        Environment.SetEnvironmentVariable("Lang", "C.UTF-8");
        using var sandbox = Sample();
        var seen = new List<string?>();
        Assert.Equal(0, await sandbox.Run(With<Assets>(documents => seen.AddRange(documents.SelectMany(d => new[] { d.GetString("JOURNAL_TEST_VALUE"), d.GetString("Lang") })))));
        Assert.NotEmpty(seen);
        Assert.All(seen, Assert.Null);
        Assert.Contains("lang=\"kk\"", System.Text.Encoding.UTF8.GetString(sandbox.Site()["kk/index.html"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("aliases: [../x.html]")]
    [InlineData("slug: ../x")]
    public async Task Front_matter_cannot_write_outside_the_output(string line)
    {
        using var sandbox = Sample();
        sandbox.Put("input/issues/2009-2/out.en.md", $"---\ntitle: Out\nauthors: [demo-a]\n{line}\n---\n\nText.\n");
        Assert.NotEqual(0, await sandbox.Run());
        Assert.Contains(sandbox.Log, l => l.Level == LogLevel.Error && l.Message.Contains("input/issues/2009-2/out.en.md(", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(sandbox.Root));
        Assert.Empty(sandbox.Site());
    }

    [Fact]
    public async Task A_key_of_Statiq_in_front_matter_means_nothing()
    {
        using var sandbox = Sample();
        sandbox.Put("input/issues/2009-2/out.en.md", "---\ntitle: Out\nauthors: [demo-a]\nDestinationPath: ../x.html\n---\n\nText.\n");
        Assert.Equal(0, await sandbox.Run());
        Assert.Contains(sandbox.Log, l => l.Level == LogLevel.Warning && l.Message.Contains("out.en.md(4,1): warning", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(sandbox.Root, "*.html"));
        Assert.Contains("en/issues/2009-2/out/index.html", sandbox.Site().Keys);
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("kk/index.html")]
    [InlineData("KK/index.html")]
    public async Task A_pipeline_of_a_user_cannot_write_outside_or_twice(string destination)
    {
        using var sandbox = Sample();
        int status = await sandbox.Run(bootstrapper => bootstrapper.AddPipeline("Own", new CreateDocuments(destination)));
        Assert.NotEqual(0, status);
        Assert.Contains(sandbox.Log, l => l.Level == LogLevel.Error && l.Message.Contains("output-path-", StringComparison.Ordinal));
        Assert.Empty(Directory.GetFiles(sandbox.Root));
        Assert.Empty(sandbox.Site());
    }

    [Fact]
    public async Task A_document_of_a_user_is_published_with_the_rest_even_if_it_is_empty()
    {
        using var sandbox = Sample();
        Assert.Equal(0, await sandbox.Run(bootstrapper => bootstrapper.AddPipeline("Own", new CreateDocuments("own.txt"))));
        var site = sandbox.Site();
        Assert.Empty(site["own.txt"]);
        Assert.Empty(site[".nojekyll"]);
        Assert.All(site.Where(f => f.Key.EndsWith(".html", StringComparison.Ordinal)), f => Assert.Equal((byte)'<', f.Value[0]));
    }

    [Fact]
    public async Task A_module_that_throws_fails_the_run_and_leaves_the_output_as_it_was()
    {
        using var sandbox = Sample();
        Assert.Equal(0, await sandbox.Run());
        var before = sandbox.Site();
        sandbox.Put("input/pages/new.en.md", "---\ntitle: New\n---\n\nText.\n");
        Assert.NotEqual(0, await sandbox.Run(With<Articles>(_ => throw new InvalidOperationException("mine"))));
        Assert.Equal(before, sandbox.Site());
    }

    [Fact]
    public async Task An_error_is_logged_with_file_and_line_and_leaves_the_output_as_it_was()
    {
        using var sandbox = Sample();
        Assert.Equal(0, await sandbox.Run());
        var before = sandbox.Site();
        sandbox.Put("input/issues/2009-2/wrong.en.md", "---\ntitle: Wrong\nauthors: [nobody]\n---\n\nText.[^1]\n");
        Assert.NotEqual(0, await sandbox.Run("--failure-log-level", "None"));
        Assert.Contains(sandbox.Log, l => l.Level == LogLevel.Error && l.Message.Contains("wrong.en.md(3,11): error unknown-author", StringComparison.Ordinal));
        Assert.Equal(before, sandbox.Site());
        Assert.NotEqual(0, await sandbox.Run());
    }

    [Fact]
    public async Task The_output_is_replaced_whole_unless_the_user_keeps_it()
    {
        using var sandbox = Sample();
        Assert.Equal(0, await sandbox.Run());
        sandbox.Put("output/old.html", "old");
        Assert.Equal(0, await sandbox.Run("--clean-mode", "None"));
        Assert.True(sandbox.Site().ContainsKey("old.html"));
        Assert.Equal(0, await sandbox.Run());
        Assert.False(sandbox.Site().ContainsKey("old.html"));
        Assert.DoesNotContain(Directory.GetDirectories(sandbox.Root).Select(Path.GetFileName), name => name is "temp" or "cache" or ".output.next" or ".output.old");
    }

    [Fact]
    public async Task A_folder_that_is_not_ours_is_not_touched()
    {
        using var sandbox = Sample();
        sandbox.Put("output/thesis.txt", "mine");
        Assert.NotEqual(0, await sandbox.Run("--clean-mode", "Full"));
        Assert.Contains(sandbox.Log, l => l.Message.Contains("output-not-ours", StringComparison.Ordinal));
        Assert.Equal(["thesis.txt"], sandbox.Site().Keys);
    }

    [Fact]
    public void There_are_threads_enough_from_the_start()
    {
        _ = JournalApplication.Create(Bootstrapper.Factory, []);
        ThreadPool.GetMinThreads(out int workers, out _);
        Assert.True(workers >= 16);
    }

    private static Sandbox Sample() => new(TestTheme.Sample, TestTheme.Shipped);

    private static Action<Bootstrapper> With<TPipeline>(Action<IReadOnlyList<IDocument>> look) => With<TPipeline>((documents, _) => look(documents));

    private static Action<Bootstrapper> With<TPipeline>(Action<IReadOnlyList<IDocument>, IExecutionContext> look) =>
        bootstrapper => bootstrapper.ModifyPipeline(typeof(TPipeline).Name, pipeline => pipeline.ProcessModules.Add(new Look(look)));

    private sealed class Look(Action<IReadOnlyList<IDocument>, IExecutionContext> look) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context)
        {
            look([.. context.Inputs], context);
            return Task.FromResult<IEnumerable<IDocument>>(context.Inputs);
        }
    }

    private sealed class CreateDocuments(string destination) : Module
    {
        protected override Task<IEnumerable<IDocument>> ExecuteContextAsync(IExecutionContext context) =>
            Task.FromResult<IEnumerable<IDocument>>([context.CreateDocument(new NormalizedPath(destination), new NullContent())]);
    }
}
