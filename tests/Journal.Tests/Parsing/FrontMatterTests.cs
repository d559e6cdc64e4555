using Journal.Core.Languages;
using Journal.Core.Model;
using Xunit;

namespace Journal.Tests.Parsing;

public sealed class FrontMatterTests
{
    [Fact]
    public void Every_key_of_the_format_is_read()
    {
        var (article, found) = Tree.Article("""
            ---
            title: {kk: Т, ru: З}
            subtitle: Ж
            abstract: А
            authors:
              - auezov
              - {id: demo, affiliation: {kk: Мекеме}, corresponding: true, roles: [Writing]}
            translation-of: ru
            translators: [x]
            keywords: {kk: [а, б], ru: [в]}
            section: s
            pages: 3–12
            doi: 10.1234/abc.2009
            udc: 327(574)
            received: 2009-01
            accepted: 2009-02-03
            published: 2009-06
            corrected: 2010
            retracted: 2011
            license: CC-BY-4.0
            copyright: С
            funding: F
            acknowledgements: R
            competing-interests: N
            events:
              - {date: 1860-11-02, title: Шарт, place: Пекин, note: Е, anchor: "#p-7"}
            references:
              12: {type: book, title: Кітап}
            version: digest
            slug: other
            aliases: [/old/a.html]
            draft: true
            pdf: a.pdf
            lang: kk-Cyrl
            ---
            x
            """);
        Assert.Empty(found);
        var front = article.Front;
        Assert.Equal(("other", "kk-Cyrl"), (article.Slug, article.Language.Value));
        Assert.Equal(["kk=Т", "ru=З"], front.Title.Entries.Select(e => $"{e.Language}={e.Value}"));
        Assert.Equal("kk-Cyrl=Ж", $"{front.Subtitle.Entries[0].Language}={front.Subtitle.Entries[0].Value}");
        Assert.Equal(["auezov False ", "demo True Writing"], front.Authors.Select(a => $"{a.Author.Value} {a.Corresponding} {string.Join(' ', a.Roles)}"));
        Assert.Equal(LanguageTag.Russian, front.TranslationOf);
        Assert.Equal(["kk=а", "kk=б", "ru=в"], front.Keywords.Select(k => $"{k.Language}={k.Value.Value}"));
        Assert.Equal(("3-12", "10.1234/abc.2009", "327(574)"), (front.Pages!.Value.Value, front.Doi, front.Udc));
        Assert.Equal(["2009-01", "2009-02-03", "2009-06", "2010", "2011"], new[] { front.Received, front.Accepted, front.Published, front.Corrected, front.Retracted }.Select(d => d!.Value.Value.ToString()));
        Assert.Equal("1860-11-02 Шарт Пекин Е p-7", $"{front.Events[0].Date.Value} {front.Events[0].Title.Entries[0].Value} {front.Events[0].Place.Entries[0].Value} {front.Events[0].Note.Entries[0].Value} {front.Events[0].Anchor!.Value.Value}");
        Assert.Equal(("12", "Кітап"), (front.References[0].Number, ((DataScalar)front.References[0].Fields["title"]!).Text));
        Assert.True(front.IsDigest && front.IsDraft);
        Assert.Equal(("other", "/old/a.html", "a.pdf"), (front.Slug!.Value.Value, front.Aliases[0].Value, front.Pdf!.Value.Value));
    }

    [Theory]
    [InlineData("pages: 9-1", "(3,8) reversed-pages")]
    [InlineData("pages: one two three - four - five", "(3,8) wrong-type")]
    [InlineData("doi: https://doi.org/10.1234/x", "(3,6) invalid-doi")]
    [InlineData("doi: 10.12/x", "(3,6) invalid-doi")]
    [InlineData("received: 2009-06\naccepted: 2009-05", "(3,11) dates-out-of-order")]
    [InlineData("received: 2010\npublished: 2009", "(3,11) dates-out-of-order")]
    [InlineData("published: 2009-06\nretracted: 2009-05-31", "(3,12) dates-out-of-order")]
    [InlineData("received: 2009-06\naccepted: 2009", "")]
    [InlineData("lang: ru", "(3,7) language-contradicts-name")]
    [InlineData("lang: kz", "(3,7) invalid-language")]
    [InlineData("translation-of: kk", "(3,1) translation-of-itself")]
    [InlineData("subtitle: {kk: a, KK: b}", "(3,19) duplicate-language")]
    [InlineData("subtitle: {zh: a}", "(3,12) language-not-in-journal")]
    [InlineData("subtitle: {kk-Latn: a}", "")]
    [InlineData("authors: [a, a]", "(3,14) duplicate-entry")]
    [InlineData("authors: [{affiliation: x}]", "(3,11) missing-key")]
    [InlineData("authors: [{id: a, role: x}]", "(3,19) unknown-key")]
    [InlineData("events: [{title: x}, {date: 1860}]", "(3,10) missing-key\n(3,22) missing-key")]
    [InlineData("events: {date: 1860, title: x}", "(3,9) wrong-type")]
    [InlineData("references: none", "(3,13) wrong-type")]
    [InlineData("references: [{title: x}, x, {id: 1, title: y}]", "(3,26) wrong-type\n(3,34) duplicate-entry")]
    [InlineData("slug: Ескі", "(3,7) invalid-slug")]
    [InlineData("slug: con", "(3,7) reserved-slug")]
    [InlineData("slug: a%2fb", "(3,7) invalid-slug")]
    [InlineData("slug: ..", "(3,7) invalid-slug")]
    [InlineData("slug: plain", "(3,7) slug-clash")]
    [InlineData("slug: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "(3,7) long-slug")]
    [InlineData("aliases: [../../etc, 'a%2Fb', '//x/y', ok/x.html]", "(3,11) bad-alias\n(3,23) bad-alias\n(3,32) bad-alias")]
    [InlineData("pdf: ../../../x.pdf", "(3,6) path-leads-out")]
    [InlineData("pdf: /x.pdf", "(3,6) path-leads-out")]
    [InlineData("pdf: ../../x.pdf", "")]
    public void What_cannot_be_true_is_reported(string yaml, string expected) =>
        Assert.Equal(expected, Tree.Show(Tree.Article($"---\ntitle: Т\n{yaml}\n---\nx\n").Found).Replace("a.kk.md", "", StringComparison.Ordinal).Replace("plain.kk.md(1,1)", "(3,7)", StringComparison.Ordinal));

    [Theory]
    [InlineData("received: 2026-02-30")]
    [InlineData("received: 15.07.1892")]
    [InlineData("published: 1892/1890")]
    [InlineData("events: [{date: 2026-13-01, title: x}]")]
    public void Dates_that_do_not_exist_are_errors(string yaml) =>
        Assert.True(Tree.Read(("issues/1/a.kk.md", $"---\ntitle: Т\n{yaml}\n---\nx\n")).HasErrors);

    [Fact]
    public void A_text_without_front_matter_is_all_body() =>
        Assert.Equal("p('Сөз')", Dump.Of(Tree.Article("Сөз\n").Article.Body));
}
