using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of the works that an issue cites.</summary>
internal sealed class CitedWorksView
{
    private readonly Sheet sheet;
    private readonly Dictionary<string, CitingLists> lists = new(StringComparer.Ordinal);

    private CitedWorksView(Sheet sheet) => this.sheet = sheet;

    /// <summary>All works by letter.</summary>
    public static View Of(Sheet sheet, CitedWorksPage page)
    {
        var works = new CitedWorksView(sheet);
        string title = sheet.Words.SayPlain("cited_works_title", CardView.PlainIssueName(sheet, page.Issue.Issue));
        return FrameView.Page(
            sheet,
            new InLanguage<string>(sheet.Language, title),
            ("issue", CardView.IssueLink(sheet, page.Issue.Issue)),
            ("work_count", page.Groups.Sum(g => g.Items.Count)),
            ("groups", page.Groups.Select(g => new View(
                ("letter", sheet.AsPrinted(g.Letter)),
                ("anchor", ListViews.LetterAnchor(g.Letter)),
                ("works", g.Items.Select(works.Work).ToValueList<object?>()))).ToValueList<object?>()));
    }

    // The words of an entry are those of the article that describes the work first.
    private View Work(CitedWork work)
    {
        var source = ListsOf(work.Mentions[0].Article).Source;
        var language = work.Reference.Resolved?.Entry.Language ?? LanguageTag.Undetermined;
        if (language == LanguageTag.Undetermined)
            language = sheet.Index.PrintedIn(source?.Language ?? sheet.Language);
        var setting = new TextSetting(language, source?.Path ?? "", sheet.Links, sheet.Index.Places, sheet.Words.Labels);
        bool isForeign = language != sheet.Language;
        return new View(
            ("html", new InlineHtml(work.Reference.Content, setting)),
            ("lang", isForeign ? language.Value : null),
            ("dir", isForeign ? Markup.DirectionOf(language) : null),
            ("articles", work.Mentions.Select(Citing).ToValueList<object?>()));
    }

    private View Citing(WorkMention mention)
    {
        var list = ListsOf(mention.Article);
        bool isHere = list.IsTheSameHere(mention.Numbers);
        var place = isHere ? list.Here : list.There;
        return new View(
            ("title", sheet.Text(mention.Article.Title)),
            ("href", sheet.Link(list.Here)),
            ("entries", mention.Numbers.Select(n => new View(
                ("number", Markup.Escape(n)),
                ("href", place is { } page ? sheet.Links.To(page, Anchors.Reference(n)) : null))).ToValueList<object?>()),
            ("lang", isHere || list.Source is not { } source || source.Language == sheet.Language ? null : source.Language.Value));
    }

    private CitingLists ListsOf(Article article)
    {
        if (!lists.TryGetValue(article.Slug, out var found))
            lists[article.Slug] = found = CitingLists.Of(sheet, article);
        return found;
    }
}
