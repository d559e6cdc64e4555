using Journal.Core.Dates;
using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Dates;

public sealed class GoldDatesTests
{
    [Fact]
    public void Every_date_of_the_gold_data_is_read_and_said()
    {
        string? table = Find(Path.Combine("shared", "gold", "seed-dates.tsv"));
        if (table is null)
            Assert.Skip("the gold data lies in no folder 'shared' beside the repository");
        var values = File.ReadLines(table).Skip(1).Select(line => line.Split('\t')[4]).Where(value => value.Length > 0).ToList();
        Assert.True(values.Count > 50);
        foreach (string text in values)
        {
            Assert.True(Edtf.TryParse(text, out var value, out var error), $"{text}: {error}");
            Assert.Equal(text, value.ToString());
            Assert.NotEqual(text, DateWords.Format(value, LanguageTag.Kazakh));
        }
    }

    private static string? Find(string path)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, path)))
                return Path.Combine(folder.FullName, path);
        }
        return null;
    }
}
