using System.Globalization;
using Journal.Core.Text;
using Journal.Generation;
using Xunit;

namespace Journal.Tests.Ledgers;

/// <summary>Nothing else may run meanwhile: the bytes that the process allocates stand for the work done.</summary>
[Collection(nameof(Alone))]
public sealed class LedgerGrowth
{
    [Theory]
    [InlineData("same", "same")]
    [InlineData("Абзац {0}, [1] дегендей.", "Абзац {0}, [1] дегендей.")]
    [InlineData("Абзац {0}, [1] дегендей.", "Басқа сөйлем {0} тұр осында [1] және тағы.")]
    [InlineData("Абзац {0} сол күйі.", "Абзац {0} сол күйі қалды.")]
    [InlineData("Тармақ", "Тармақ {0}")]
    public void Four_times_the_text_is_about_four_times_the_work(string before, string after)
    {
        Measure(before, after, 250);
        long small = Measure(before, after, 250);
        long large = Measure(before, after, 1000);
        Assert.InRange(large, 0, (small * 6) + 1_000_000);
    }

    private static long Measure(string before, string after, int count)
    {
        string ledger = PublishedText.Of(Text(before, count, 0)).Ledger!;
        var input = PublishedText.Input(Text(after, count, 3), ledger);
        long start = GC.GetTotalAllocatedBytes(precise: true);
        var changes = Generator.CompareLedgers(input);
        long spent = GC.GetTotalAllocatedBytes(precise: true) - start;
        Assert.DoesNotContain(changes.Diagnostics, d => d.Severity == Severity.Error);
        return spent;
    }

    private static string Text(string pattern, int count, int shift) => string.Concat(Enumerable.Range(0, count)
        .Select(i => string.Format(CultureInfo.InvariantCulture, pattern, ((i + shift) * 31 % count) + 1000) + "\n\n")) + "## Әдебиеттер\n\n1. Бір.\n";
}
