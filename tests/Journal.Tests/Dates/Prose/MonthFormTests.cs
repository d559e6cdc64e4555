using System.Globalization;
using Journal.Core.Dates.Prose;
using Xunit;

namespace Journal.Tests.Dates.Prose;

public sealed class MonthFormTests
{
    [Fact]
    public void Every_form_of_every_month_is_known()
    {
        var rows = File.ReadLines(Repository.SharedFile("gold", "month-forms.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
        Assert.Equal(369, rows.Count);
        foreach (string[] row in rows)
        {
            string text = row[0] == "kk" ? $"1917 жылдың {row[3]} көтеріліс болды." : $"2 {row[3]} 1917";
            if (row[0] == "ru" && row[2] is "ins" or "prep")
                text = $"{row[3]} 1917 г.";
            var date = Assert.Single(DateFinder.Find(text));
            int month = int.Parse(row[1], CultureInfo.InvariantCulture);
            Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"1917-{month:00}"), date.Date.ToString(), StringComparison.Ordinal);
            Assert.True(date.Length >= row[3].Length + 5, text);
        }
    }

    [Theory]
    [InlineData("қазандық")]
    [InlineData("мамыражай")]
    [InlineData("маусымдық")]
    [InlineData("Сарышілде")]
    [InlineData("шілдехана")]
    [InlineData("майдан")]
    public void Words_that_begin_like_a_month_are_none(string word) =>
        Assert.Equal("1917", Assert.Single(DateFinder.Find($"1917 жылы {word} туралы айтылды.")).Date.ToString());
}
