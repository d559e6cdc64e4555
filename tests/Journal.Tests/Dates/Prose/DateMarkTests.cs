using System.Globalization;
using System.Text;
using Journal.Core.Dates.Prose;
using Xunit;

namespace Journal.Tests.Dates.Prose;

/// <summary>The marks that the finder has to keep on texts that were marked before it read them: exact spans, and exact spans with the right value. What it reached unseen stands in the files.</summary>
public sealed class DateMarkTests
{
    [Theory]
    [InlineData("kk")]
    [InlineData("ru")]
    [InlineData("en")]
    public void Spans_and_values_of_texts_marked_beforehand_keep_the_mark(string language)
    {
        int marked = 0, found = 0, spans = 0, values = 0;
        var report = new StringBuilder();
        foreach (string file in Directory.GetFiles(DateSpec.Folder, $"{language}-blind-*.spec.md").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file).Where(line => line.StartsWith("- ", StringComparison.Ordinal) || line.StartsWith("* ", StringComparison.Ordinal)))
            {
                var spec = DateSpec.Of(line[2..]);
                var dates = DateFinder.Find(spec.Text);
                var same = dates.SelectMany(date => spec.Dates.Where(other => other.Start == date.Start && other.End == date.End).Select(other => (date, other))).ToList();
                marked += spec.Dates.Count;
                found += dates.Count;
                spans += same.Count;
                values += same.Count(pair => pair.other.Values.Contains(pair.date.Date.ToString()));
                foreach (string difference in spec.Differences(dates))
                    report.AppendLine(CultureInfo.InvariantCulture, $"{line}\n      {difference}");
            }
        }
        double spanMark = 2.0 * spans / (marked + found), valueMark = 2.0 * values / (marked + found);
        report.AppendLine(CultureInfo.InvariantCulture, $"{language}: {marked} marked, {found} found, spans {spanMark:0.000}, values {valueMark:0.000}");
        Assert.True(marked > 0 && spanMark >= 0.97 && valueMark >= 0.95, report.ToString());
    }
}
