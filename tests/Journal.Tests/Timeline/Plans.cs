using Journal.Core.Languages;
using Journal.Core.Layout.Timeline;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Tests.Timeline;

/// <summary>The timeline of articles made by hand.</summary>
internal static class Plans
{
    public static TimelinePlan Of(params Article[] articles) => TimelinePlan.Of(new Edition
    {
        Masthead = new Masthead { Title = Localized<string>.Empty, Languages = [LanguageTag.Kazakh, LanguageTag.Russian], Span = SourceSpan.None },
        Issues = [new PublishedIssue(new Issue { Id = "1", Span = SourceSpan.None }, [new IssuePart(null, [.. articles])])],
        Contributors = [],
        Subjects = [],
        Pages = [],
        Media = [],
    });
}
