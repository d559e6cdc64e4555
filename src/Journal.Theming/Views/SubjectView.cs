using Journal.Core.Languages;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>The view of a subject.</summary>
internal static class SubjectView
{
    public static View Of(Sheet sheet, SubjectPage page)
    {
        var subject = page.Subject;
        var heading = sheet.Best(subject.Term) ?? new InLanguage<string>(LanguageTag.Undetermined, subject.Id);
        return FrameView.Page(
            sheet,
            heading,
            ("subject", new View(
                ("term", sheet.Text(heading)),
                ("is_place", subject.IsPlace),
                ("others", subject.Term.Entries.Where(t => t.Language != heading.Language && t.Language != LanguageTag.Undetermined)
                    .Select(t => Term(sheet, t)).ToValueList<object?>()),
                ("instead_of", page.InsteadOf.Select(s => sheet.Text(s.Term) ?? Markup.Escape(s.Id)).ToValueList<object?>()),
                ("broader", Links(sheet, page.Broader)),
                ("narrower", Links(sheet, page.Narrower)),
                ("related", Links(sheet, page.Related)),
                ("articles", page.Mentions.Select(m => MentionView.Of(sheet, m)).ToValueList<object?>()),
                ("article_count", page.Mentions.Count))));
    }

    private static View Term(Sheet sheet, InLanguage<string> term) => new(
        ("html", Markup.Escape(term.Value)),
        ("lang", term.Language.Value),
        ("dir", Markup.DirectionOf(term.Language)),
        ("name", sheet.Words.NameOf(term.Language)));

    private static ValueList<object?> Links(Sheet sheet, ValueList<Subject> subjects) => subjects.Select(s => new View(
        ("heading", sheet.Text(s.Term) ?? Markup.Escape(s.Id)), ("href", sheet.Link(sheet.Index.Subject(sheet.Language, s.Id))))).ToValueList<object?>();
}
