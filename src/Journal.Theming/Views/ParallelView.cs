using Journal.Core.Layout;
using Journal.Core.Layout.Facing;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of an article in two languages side by side.</summary>
internal sealed class ParallelView
{
    private readonly Sheet sheet;
    private readonly ParallelPage page;

    private ParallelView(Sheet sheet, ParallelPage page)
    {
        this.sheet = sheet;
        this.page = page;
    }

    /// <summary>The view of a page.</summary>
    public static View Of(Sheet sheet, ParallelPage page)
    {
        var view = new ParallelView(sheet, page);
        return FrameView.Page(sheet, view.Heading(), [("article", view.Article()), ("sides", view.Sides()), .. view.Text()]);
    }

    /// <summary>The link to the page that shows two texts of an article, with their names; null where there is none.</summary>
    public static View? Link(Sheet sheet, Article article, Rendition first, Rendition second) =>
        sheet.Index.Parallel(first.Language, article, second.Language) is not { } place
            ? null
            : new View(
                ("first", sheet.Words.NameOf(first.Language)),
                ("second", sheet.Words.NameOf(second.Language)),
                ("lang", second.Language.Value),
                ("href", sheet.Links.To(place)));

    // Two pages must not have one title, and a title has one language.
    private InLanguage<string>? Heading()
    {
        if (sheet.Best(page.Article.Title) is not { } title || title.Language != sheet.Language)
            return sheet.Best(page.Article.Title);
        var words = sheet.Words;
        return title with { Value = $"{title.Value} ({words.PlainNameOf(page.First.Language)} – {words.PlainNameOf(page.Second.Language)})" };
    }

    private View Article() => new(
        ("title", sheet.Text(page.Article.Title)),
        ("href", sheet.Link(sheet.Index.Article(sheet.Language, page.Article))),
        ("authors", page.Article.Bylines.Select(b => sheet.Author(b.Author)).ToValueList<object?>()),
        ("issue", CardView.IssueLink(sheet, page.Issue.Issue)),
        ("corrected", sheet.Date(page.Article.Corrected)),
        ("retracted", sheet.Date(page.Article.Retracted)));

    private ValueList<object?> Sides() => [Side(page.First), Side(page.Second)];

    private View Side(Rendition text)
    {
        var title = page.Article.Title.In(text.Language);
        bool isForeign = text.Language != sheet.Language;
        return new View(
            ("name", sheet.Words.NameOf(text.Language)),
            ("lang", isForeign ? text.Language.Value : null),
            ("dir", isForeign ? Markup.DirectionOf(text.Language) : null),
            ("title", title is { } own ? Markup.InLanguage(own.Value, own.Language, text.Language) : null),
            ("href", sheet.Link(sheet.Index.Article(text.Language, page.Article) ?? sheet.Index.Article(sheet.Language, page.Article))),
            ("is_digest", text.IsDigest),
            ("translated_from", text.TranslatedFrom is { } original ? sheet.Words.NameOf(original, "from_language") : null),
            ("translators", text.Translators.Select(t => sheet.Author(t)).ToValueList<object?>()));
    }

    // Each side counts its marks in reading order, hence everything is written here and in this order.
    private (string, object?)[] Text()
    {
        var facing = FacingText.Of(page.First.Body, page.Second.Body);
        var first = new FacingHtml(page.First.Body, sheet.SettingOf(page.First) with { CitedWorks = CitedWorks });
        var second = new FacingHtml(page.Second.Body, sheet.SettingOf(page.Second) with
        {
            AnchorPrefix = page.Second.Language.Value + "_",
            SharesReferences = facing.SharesReferences,
            Labels = sheet.Theme.WordsFor(page.Second.Language).Labels,
            CitedWorks = facing.References.First.Count == 0 ? CitedWorks : null,
        });
        return
        [
            ("rows", facing.Rows.Select(r => Row(first.Next(r.First), second.Next(r.Second))).ToValueList<object?>()),
            ("notes", facing.Notes.Select(n => Row(first.Note(n.First), second.Note(n.Second))).ToValueList<object?>()),
            ("references", References(facing, first, second)),
        ];
    }

    private string? CitedWorks => sheet.Link(sheet.Index.CitedWorks(sheet.Language, page.Article.Issue));

    private static View? References(FacingText facing, FacingHtml first, FacingHtml second) => facing.References switch
    {
        { First.Count: 0, Second.Count: 0 } => null,
        _ => new View(
            ("first", first.Next(facing.References.First)),
            ("second", facing.SharesReferences ? null : second.Next(facing.References.Second)),
            ("is_shared", facing.SharesReferences)),
    };

    private static View Row(string? first, string? second) => new(("first", first), ("second", second), ("is_shared", false));
}
