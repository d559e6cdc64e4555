using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests.Golden;
using Xunit;

namespace Journal.Tests.Ledgers;

/// <summary>
/// An article with more notes and citations than any journal prints, made into a site with the theme that is shipped.
/// Nothing else may run meanwhile: the bytes that the process allocates stand for the work done.
/// </summary>
[Collection(nameof(Alone))]
public sealed partial class LongArticle
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Four_times_the_notes_and_marks_are_about_four_times_the_work(bool hasLedger)
    {
        Measure(500, 2000, hasLedger);
        long small = Measure(500, 2000, hasLedger).Spent;
        long large = Measure(2000, 8000, hasLedger).Spent;
        Assert.InRange(large, 0, small * 5);
    }

    [Theory]
    [InlineData(500, 2000, false)]
    [InlineData(2000, 8000, false)]
    [InlineData(500, 2000, true)]
    public void Every_note_and_mark_has_one_anchor_and_every_link_a_target(int notes, int marks, bool hasLedger)
    {
        string page = Measure(notes, marks, hasLedger).Page;
        var ids = Ids().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var known = ids.ToHashSet(StringComparer.Ordinal);
        var leads = Targets().Matches(page).Select(m => m.Groups[1].Value).ToList();
        Assert.DoesNotContain(leads, l => !known.Contains(l));
        Assert.Equal(notes, ids.Count(i => i.StartsWith("fn-", StringComparison.Ordinal)));
        Assert.Equal(notes, ids.Count(i => i.StartsWith("fnref-", StringComparison.Ordinal)));
        Assert.Equal(notes, leads.Count(i => i.StartsWith("fnref-", StringComparison.Ordinal)));
        Assert.Equal(marks, ids.Count(i => i.StartsWith("cite-", StringComparison.Ordinal)));
        Assert.Equal(marks, leads.Count(i => i.StartsWith("cite-", StringComparison.Ordinal)));
    }

    private static (long Spent, string Page) Measure(int notes, int marks, bool hasLedger)
    {
        string text = Text(notes, marks);
        string? ledger = hasLedger ? Generator.CompareLedgers(PublishedText.Input(text, null)).Value.Single().Text : null;
        var input = PublishedText.Input(text, ledger);
        long before = GC.GetTotalAllocatedBytes(precise: true);
        var site = Generator.Generate(input, TestTheme.Shipped, new GeneratorSettings());
        long spent = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.DoesNotContain(site.Diagnostics, d => d.Severity != Severity.Note);
        var page = site.Value.Tree.Files.Single(f => f.Path == "kk/issues/1/a/index.html");
        return (spent, Encoding.UTF8.GetString(page.Content.Read().Span));
    }

    private static string Text(int notes, int marks)
    {
        var text = new StringBuilder();
        int references = notes / 5;
        for (int i = 0; i < marks; i++)
        {
            text.Append(CultureInfo.InvariantCulture, $"Сөйлем {i} осылай аяқталады [{1 + (i % references)}, {i}-б.]");
            if (i % (marks / notes) == 0)
                text.Append(CultureInfo.InvariantCulture, $"[^{1 + (i * notes / marks)}]");
            text.Append(i % 6 == 5 ? ".\n\n" : ". ");
        }
        for (int i = 1; i <= notes; i++)
            text.Append(CultureInfo.InvariantCulture, $"\n\n[^{i}]: Ескертпе {i} осында.");
        text.Append("\n\n## Әдебиеттер\n\n");
        for (int i = 1; i <= references; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i}. Тоқаев Қ.К. Еңбек {i}. – Алматы: Білім, {1900 + (i % 100)}. – {100 + i} б.\n");
        return text.ToString();
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Targets();
}
