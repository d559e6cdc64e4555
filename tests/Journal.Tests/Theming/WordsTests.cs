using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming;
using Journal.Theming.Html;
using Xunit;

namespace Journal.Tests.Theming;

public sealed class WordsTests
{
    [Fact]
    public void The_theme_of_the_repository_compiles_without_diagnostics() => Assert.Empty(SampleTheme.Compile().Diagnostics);

    [Fact]
    public void A_layout_that_is_not_there_is_reported()
    {
        var found = Theme.Compile(
            InputTree.From("theme", SampleTheme.Tree().Files.Where(f => f.Path != "layouts/timeline.html")),
            SampleTheme.Templates().Where(t => t.Path != "layouts/timeline.html"),
            SampleTheme.Words(),
            SampleTheme.Languages).Diagnostics;
        Assert.Equal(["theme-missing-layout"], found.Select(d => d.Code));
    }

    [Fact]
    public void A_language_without_words_is_reported() =>
        Assert.Contains(Check([.. SampleTheme.Languages, LanguageTag.Parse("de")], SampleTheme.Words()), d => d.Code == "words-missing-language");

    [Theory]
    [InlineData("contents: Contents", "", "words-missing-key")]
    [InlineData("contents: Contents", "contents: Contents\ncontentz: Contents", "words-unknown-key")]
    [InlineData("notes: Notes", "", "words-missing-required")]
    [InlineData("note_mark: Note {0}", "note_mark: Note {1}", "words-unknown-place")]
    [InlineData("  other: \"{0} articles\"\n", "", "words-missing-form")]
    public void A_fault_in_one_file_is_reported(string before, string after, string code)
    {
        string text = File.ReadAllText($"{SampleTheme.Folder}/words/en.yml");
        Assert.Contains(before, text, StringComparison.Ordinal);
        var words = SampleTheme.Words();
        var english = SampleTheme.WordsIn(LanguageTag.English, text.Replace(before, after, StringComparison.Ordinal));
        var found = Assert.Single(Check(SampleTheme.Languages, [words[0], words[1], english]), d => d.Code == code);
        Assert.Equal("theme/words/en.yml", found.Span.Source.Path);
    }

    [Fact]
    public void A_word_that_is_counted_elsewhere_must_be_counted_here()
    {
        var words = SampleTheme.Words();
        string russian = File.ReadAllText($"{SampleTheme.Folder}/words/ru.yml");
        int start = russian.IndexOf("article_count:", StringComparison.Ordinal);
        int end = russian.IndexOf("\n\n", start, StringComparison.Ordinal);
        var changed = SampleTheme.WordsIn(LanguageTag.Russian, russian[..start] + "article_count: \"статей – {0}\"" + russian[end..]);
        Assert.Equal(["words-not-counted"], Check(SampleTheme.Languages, [words[0], changed, words[2]]).Select(d => d.Code));
    }

    [Theory]
    [InlineData("Note {0}", "Note 12")]
    [InlineData("{1} of {0}", "3 of 12")]
    [InlineData("{2} {x} {0", "{2} {x} {0")]
    [InlineData("{{0}}", "{12}")]
    public void A_phrase_is_filled_in(string phrase, string filled) => Assert.Equal(filled, Phrase.Fill(phrase, "12", "3"));

    [Fact]
    public void A_language_is_called_by_its_name_in_another_language()
    {
        var russian = new Vocabulary(SampleTheme.Words()[1]);
        Assert.Equal("на казахском языке", russian.NameOf(LanguageTag.Kazakh, "in_language"));
        Assert.Equal("казахский", russian.NameOf(LanguageTag.Parse("kk-Latn")));
        Assert.Equal("de", russian.NameOf(LanguageTag.Parse("de")));
    }

    [Fact]
    public void Words_are_escaped_when_they_are_read() =>
        Assert.Equal("a &amp; b", new Vocabulary(SampleTheme.WordsIn(LanguageTag.English, "x: a & b")).Say("x"));

    private static ValueList<Diagnostic> Check(ValueList<LanguageTag> languages, ValueList<Words> words) =>
        Theme.Compile(SampleTheme.Tree(), SampleTheme.Templates(), words, languages).Diagnostics;
}
