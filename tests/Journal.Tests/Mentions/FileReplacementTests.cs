using System.Text;
using Journal.Cli.Writing;
using Journal.Core.Text;
using Journal.Tests.Cli;
using Xunit;

namespace Journal.Tests.Mentions;

public sealed class FileReplacementTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("old", true, "new")]
    [InlineData("older", false, "old")]
    public void A_file_is_replaced_only_if_it_is_still_the_one_that_was_read(string read, bool replaced, string now)
    {
        string file = folder.Add("a.md", "old");
        Assert.Equal(replaced, FileReplacement.TryReplace(file, Encoding.UTF8.GetBytes(read), Encoding.UTF8.GetBytes("new")));
        Assert.Equal((now, 1), (folder.Read("a.md"), folder.Files("").Length));
    }

    [Fact]
    public void An_editor_is_told_to_run_the_command_again_after_a_change_meanwhile()
    {
        var problem = Problems.FileChangedMeanwhile(new SourceText("a.md", "").Start);
        Assert.Equal(("file-changed", Severity.Error, "run the command again"), (problem.Code, problem.Severity, problem.Hint));
    }

    [Fact]
    public void A_file_that_is_gone_is_not_made_again()
    {
        folder.AddFolder("");
        Assert.Throws<FileNotFoundException>(() => FileReplacement.TryReplace(folder["a.md"], default, default));
        Assert.Empty(folder.Files(""));
    }
}
