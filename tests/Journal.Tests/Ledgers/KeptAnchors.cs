using Xunit;

namespace Journal.Tests.Ledgers;

/// <summary>Each rule by which a published passage or mark is known again, in a text of a few lines.</summary>
public sealed class KeptAnchors
{
    private const string One = "Біріншіден, халық шығысқа шоғырланған еді.\n\n";
    private const string Two = "Екіншіден, батысқа бет бұру жаңа ой емес екен.\n\n";
    private const string Three = "Үшіншіден, шекара мәселесі әлі шешілген жоқ болатын.\n\n";
    private const string More = "Бұл абзацты редактор кейінірек, мүлде басқа сөздермен қосты.\n\n";

    [Fact]
    public void Without_a_ledger_paragraphs_are_counted() => Assert.Equal(["p-1", "p-2", "p-3"], PublishedText.Of(One + Two + Three).Passages);

    [Theory]
    [InlineData(More + One + Two + Three, "p-4 p-1 p-2 p-3")]
    [InlineData(One + More + Two + Three, "p-1 p-4 p-2 p-3")]
    [InlineData(One + Two + Three + More, "p-1 p-2 p-3 p-4")]
    public void An_inserted_paragraph_gets_a_number_that_none_had(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedText.Of(One + Two + Three).Then(text).Passages));

    [Fact]
    public void A_moved_paragraph_takes_its_anchor_along() => Assert.Equal(["p-3", "p-1", "p-2"], PublishedText.Of(One + Two + Three).Then(Three + One + Two).Passages);

    [Theory]
    [InlineData("Екіншіден, батысқа бет бұру тіпті де жаңа ой емес екен.\n\n")]
    [InlineData("Автордың айтуынша, батысқа бет бұру жаңа ой емес.\n\n")]
    [InlineData("Мүлде басқа бір сөйлем тұр.\n\n")]
    public void An_edited_paragraph_keeps_its_anchor(string edited) =>
        Assert.Equal(["p-1", "p-2", "p-3"], PublishedText.Of(One + Two + Three).Then(One + edited + Three).Passages);

    [Theory]
    [InlineData(More + "Екіншіден, батысқа бет бұру тіпті де жаңа ой емес екен.\n\n", "p-1 p-4 p-2 p-3")]
    [InlineData("Екіншіден, батысқа бет бұру тіпті де жаңа ой емес екен.\n\n" + More, "p-1 p-2 p-4 p-3")]
    public void An_edited_paragraph_is_told_from_one_inserted_beside_it(string both, string expected) =>
        Assert.Equal(expected, string.Join(' ', PublishedText.Of(One + Two + Three).Then(One + both + Three).Passages));

    [Fact]
    public void Of_a_paragraph_parted_in_two_the_beginning_keeps_the_anchor()
    {
        const string half = "Қытай үкіметі 1999 жылдың қарашасында бұл шешімді ресми түрде жариялады.";
        const string rest = "Осыдан кейін қаржы министрлігі он жылға арналған жоспарын, ал жергілікті билік өз бағдарламасын, сондай-ақ есебін ұсынды.";
        Assert.Equal(["p-1", "p-2", "p-4", "p-3"], PublishedText.Of($"{One}{half} {rest}\n\n{Three}").Then($"{One}{half}\n\n{rest}\n\n{Three}").Passages);
    }

    [Fact]
    public void Paragraphs_with_the_same_words_are_told_apart_by_their_neighbours()
    {
        var text = PublishedText.Of(One + More + Two + More + Three);
        Assert.Equal(["p-1", "p-3", "p-4", "p-5"], text.Then(One + Two + More + Three).Passages);
        Assert.Equal(["p-1", "p-2", "p-3", "p-5"], text.Then(One + More + Two + Three).Passages);
        Assert.Equal(["p-3", "p-4", "p-1", "p-2", "p-5"], text.Then(Two + More + One + More + Three).Passages);
    }

    [Fact]
    public void A_removed_paragraph_is_reported_once_and_its_number_never_given_again()
    {
        var published = PublishedText.Of(One + Two + Three);
        var shorter = published.Then(One + Two);
        Assert.Contains(shorter.Problems, p => p.Code == "lost-anchor" && p.Message.Contains("'p-3' is gone; it was 'Үшіншіден, шекара", StringComparison.Ordinal));
        Assert.Equal(["p-3"], shorter.Retired);
        var longer = shorter.Then(One + Two + More);
        Assert.Empty(longer.Problems);
        Assert.Equal(["p-1", "p-2", "p-4"], longer.Passages);
        Assert.Equal(["p-3"], longer.Retired);
    }

    [Theory]
    [InlineData("p-3")]
    [InlineData("tarihy")]
    public void An_author_can_give_a_published_anchor_to_what_took_the_place(string anchor)
    {
        var published = PublishedText.Of(One + Two + Three + "## Тарихы\n\n");
        var changed = published.Then($"{One}{Two.TrimEnd()} {{#{anchor}}}\n\n");
        Assert.Equal(["p-1", anchor], changed.Passages);
        Assert.DoesNotContain("reserved-id", changed.Codes);
        Assert.DoesNotContain(changed.Problems, p => p.Message.Contains($"'{anchor}'", StringComparison.Ordinal));
        Assert.Contains("p-2", changed.Retired);
    }

    [Fact]
    public void An_anchor_that_was_never_published_stays_reserved() =>
        Assert.Contains("reserved-id", PublishedText.Of(One + Two).Then(One + Two.TrimEnd() + " {#p-9}\n\n").Codes);

    [Fact]
    public void A_published_anchor_that_the_page_has_already_is_not_given_twice()
    {
        const string note = "\n\n[^1]: Ескертпе.\n";
        Assert.Contains("doubled-id", PublishedText.Of(One.TrimEnd() + "[^1]" + note).Then(One.TrimEnd() + "[^1] {#fn-1}" + note).Codes);
    }

    [Fact]
    public void A_heading_keeps_its_anchor_when_its_words_change()
    {
        var published = PublishedText.Of("## Шекара\n\n" + One + "## Сауда\n\n" + Two);
        Assert.Equal(["shekara", "p-1", "sauda", "p-2"], published.Passages);
        Assert.Equal(["shekara", "p-1", "sauda", "p-2"], published.Then("## Мемлекеттік шекара\n\n" + One + "## Экономикалық байланыстар\n\n" + Two).Passages);
    }

    [Fact]
    public void A_second_heading_of_the_same_words_takes_nothing_from_the_first()
    {
        var published = PublishedText.Of(One + "## Қорытынды\n\n" + Two);
        Assert.Equal(["qorytyndy-2", "p-1", "qorytyndy", "p-2"], published.Then("## Қорытынды\n\n" + One + "## Қорытынды\n\n" + Two).Passages);
    }

    [Fact]
    public void The_name_of_a_removed_heading_is_not_given_to_a_new_one()
    {
        var removed = PublishedText.Of("## Сауда\n\n" + One + Two).Then(One + Two);
        Assert.Equal(["p-1", "p-2", "sauda-2"], removed.Then(One + Two + "## Сауда\n\n").Passages);
    }

    [Fact]
    public void An_id_that_an_author_took_away_stays_with_its_passage() =>
        Assert.Equal(["kirispe", "p-2"], PublishedText.Of(One.TrimEnd() + " {#kirispe}\n\n" + Two).Then(One + Two).Passages);

    [Fact]
    public void Blanks_punctuation_markup_and_citations_do_not_make_another_passage()
    {
        const string list = "## Әдебиеттер\n\n1. Бір.\n";
        var published = PublishedText.Of(One + Two + list);
        var changed = published.Then(More + "**Біріншіден** – халық   шығысқа\nшоғырланған [1] еді!\n\n" + Two + list);
        Assert.Equal(["p-3", "p-1", "p-2", "adebietter"], changed.Passages);
    }
}
