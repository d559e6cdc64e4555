using Journal.Core.Layout;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>Makes the view of any page.</summary>
internal static class PageViews
{
    /// <summary>The value of <c>page</c>.</summary>
    public static View Of(Sheet sheet) => sheet.Page switch
    {
        ChooserPage => PlainViews.Chooser(sheet),
        HomePage => IssueView.Home(sheet),
        ArchivePage => IssueView.Archive(sheet),
        IssuePage page => IssueView.Of(sheet, page),
        ArticlePage page => ArticleView.Of(sheet, page),
        ParallelPage page => ParallelView.Of(sheet, page),
        CitedWorksPage page => CitedWorksView.Of(sheet, page),
        AuthorsPage page => AuthorView.List(sheet, page),
        AuthorPage page => AuthorView.Of(sheet, page),
        IndexPage page => IndexView.Of(sheet, page),
        SubjectPage page => SubjectView.Of(sheet, page),
        TimelinePage page => TimelineView.Of(sheet, page),
        SearchPage => PlainViews.Search(sheet),
        FreeTextPage page => PlainViews.Free(sheet, page),
        RedirectPage page => PlainViews.Redirect(sheet, page),
        _ => PlainViews.NotFound(sheet),
    };
}
