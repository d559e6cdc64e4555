using Xunit;
using Journal.Core.Model;

namespace Journal.Tests.Ledgers;

/// <summary>How the marks of citations and notes keep the numbers at the end of their anchors.</summary>
public sealed class KeptMarks
{
    private const string List = "## Әдебиеттер\n\n1. Бір.\n2. Екі.\n\n";

    private const string Text = "Халық шығысқа шоғырланған еді [1]. Батысқа бет бұру жаңа ой емес [1, 5-б.].\n\nШекара мәселесі шешілді [2].\n\n";

    [Fact]
    public void Without_a_ledger_marks_are_counted() => Assert.Equal(["cite-1-1", "cite-1-2", "cite-2-1"], PublishedText.Of(Text + List).Marks);

    [Theory]
    [InlineData("Алдымен бұл туралы жазылды [1].\n\n" + Text, "cite-1-3 cite-1-1 cite-1-2 cite-2-1")]
    [InlineData("Халық [1] шығысқа шоғырланған еді [1]. Батысқа бет бұру жаңа ой емес [1, 5-б.].\n\nШекара мәселесі шешілді [2].\n\n", "cite-1-3 cite-1-1 cite-1-2 cite-2-1")]
    [InlineData("Халық шығысқа шоғырланған еді [1]. Мұны бәрі мойындайды [1; 2]. Батысқа бет бұру жаңа ой емес [1, 5-б.].\n\nШекара мәселесі шешілді [2].\n\n", "cite-1-1 cite-1-3 cite-2-2 cite-1-2 cite-2-1")]
    public void An_inserted_citation_gets_a_number_that_none_had(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedText.Of(Text + List).Then(text + List).Marks));

    [Fact]
    public void Entries_name_the_marks_that_the_page_has_in_reading_order()
    {
        var changed = PublishedText.Of(Text + List).Then("Алдымен жазылды [1].\n\nБатысқа бет бұру жаңа ой емес [1, 5-б.].\n\n" + List);
        var list = changed.Body.Blocks.OfType<ReferenceListBlock>().Single();
        Assert.Equal([3, 2], list.Entries[0].Mentions);
        Assert.Empty(list.Entries[1].Mentions);
    }

    [Fact]
    public void Marks_follow_their_words_when_a_paragraph_is_parted()
    {
        var changed = PublishedText.Of(Text + List).Then("Халық шығысқа шоғырланған еді [1].\n\nБатысқа бет бұру жаңа ой емес [1, 5-б.].\n\nШекара мәселесі шешілді [2].\n\n" + List);
        Assert.Equal(["cite-1-1", "cite-1-2", "cite-2-1"], changed.Marks);
    }

    [Fact]
    public void Marks_move_with_their_paragraph()
    {
        const string one = "Біріншіден, халық шығысқа шоғырланған еді [1].\n\n";
        const string two = "Екіншіден, батысқа бет бұру жаңа ой емес [1].\n\n";
        Assert.Equal(["cite-1-2", "cite-1-1"], PublishedText.Of(one + two + List).Then(two + one + List).Marks.Where(m => m.StartsWith("cite-1", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_mark_whose_words_all_changed_is_known_by_its_order_in_the_paragraph()
    {
        const string next = "Екіншіден, батысқа бет бұру жаңа ой емес екен.\n\n";
        Assert.Equal(["cite-1-1"], PublishedText.Of("Халық шоғырланған еді [1] деген пікір бар.\n\n" + next + List).Then("Ғалымдар мұны жоққа [1] шығарды.\n\n" + next + List).Marks);
    }

    [Fact]
    public void The_number_of_a_removed_mark_is_never_given_again()
    {
        var shorter = PublishedText.Of(Text + List).Then(Text.Replace(" [1, 5-б.]", "", StringComparison.Ordinal) + List);
        Assert.Contains(shorter.Problems, p => p.Code == "lost-anchor" && p.Message.Contains("'cite-1-2' is gone; it stood behind 'бұру жаңа ой емес'", StringComparison.Ordinal));
        Assert.Equal(["cite-1-2"], shorter.Retired);
        Assert.Equal(["cite-1-1", "cite-2-1", "cite-1-3"], shorter.Then(Text.Replace(" [1, 5-б.]", "", StringComparison.Ordinal) + "Тағы бір сөйлем [1].\n\n" + List).Marks);
    }

    [Fact]
    public void An_author_can_give_the_anchor_of_a_removed_mark_to_the_words_in_its_place()
    {
        var published = PublishedText.Of(Text + List);
        var changed = published.Then(Text.Replace("жаңа ой емес [1, 5-б.]", "[жаңа ой емес]{#cite-1-2} [2]", StringComparison.Ordinal) + List);
        Assert.Empty(changed.Retired);
        Assert.Equal(["cite-1-1", "cite-2-2", "cite-2-1"], changed.Marks);
        Assert.DoesNotContain("lost-anchor", changed.Codes);
        Assert.Equal("cite-1-3", changed.Then(Text.Replace("жаңа ой емес [1, 5-б.]", "[жаңа ой емес]{#cite-1-2} [1]", StringComparison.Ordinal) + List).Marks[1]);
    }

    [Fact]
    public void Marks_of_notes_keep_their_numbers_too()
    {
        const string notes = "[^1]: Ескертпе.\n";
        var published = PublishedText.Of("Халық шығысқа шоғырланған[^1] еді.\n\n" + notes);
        var changed = published.Then("Алдымен жазылды[^1].\n\nХалық шығысқа шоғырланған[^1] еді.\n\n" + notes);
        Assert.Equal(["fnref-1-2", "fnref-1-1"], changed.Marks);
        Assert.Equal([2, 1], changed.Body.Notes[0].Mentions);
    }

    [Fact]
    public void Marks_in_lists_tables_and_notes_are_known_by_their_words()
    {
        const string text = "Кіріспе сөз.\n\n- бірінші тармақ [1]\n- екінші тармақ [1]\n\n| Жыл | Дерек |\n| --- | --- |\n| 1999 | келісім [2] |\n\nСоңы[^a].\n\n[^a]: Қараңыз [2].\n\n";
        var published = PublishedText.Of(text + List);
        Assert.Equal(["cite-1-1", "cite-1-2", "cite-2-1", "fnref-a-1", "cite-2-2"], published.Marks);
        var changed = published.Then("Жаңа кіріспе [1; 2].\n\n" + text.Replace("- екінші", "- арада тағы бір тармақ [1]\n- екінші", StringComparison.Ordinal) + List);
        Assert.Equal(["cite-1-3", "cite-2-3", "cite-1-1", "cite-1-4", "cite-1-2", "cite-2-1", "fnref-a-1", "cite-2-2"], changed.Marks);
    }
}
