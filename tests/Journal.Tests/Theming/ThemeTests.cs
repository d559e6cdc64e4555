using Journal.Core.Languages;
using Journal.Core.Text;
using Journal.Theming;
using Xunit;

namespace Journal.Tests.Theming;

public sealed class ThemeTests
{
    [Fact]
    public void A_layout_that_is_not_there_is_reported_once_each()
    {
        var theme = Theme.Compile(InputTree.From("theme", []), [new SourceText("layouts/home.html", "")], [], [LanguageTag.English]);
        var missing = theme.Diagnostics.Where(d => d.Code == "theme-missing-layout").ToList();
        Assert.Equal(15, missing.Count);
        Assert.Contains(missing, d => d.Message.Contains("layouts/article.html", StringComparison.Ordinal));
        Assert.DoesNotContain(missing, d => d.Message.Contains("layouts/home.html", StringComparison.Ordinal));
    }
}
