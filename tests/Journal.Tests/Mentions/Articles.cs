using Journal.Core.Languages;
using Journal.Core.Mentions;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing;

namespace Journal.Tests.Mentions;

/// <summary>Articles in memory, and the dates that they mention.</summary>
internal static class Articles
{
    public static ArticleFile Read(string text, string name = "a.kk.md") => ManuscriptReader.ParseArticle(new SourceText(name, text), null).Value;

    public static ValueList<Mention> Find(string text, string name = "a.kk.md") => MentionFinder.Find(Read(text, name), LanguageTag.Undetermined);

    public static ValueList<Mention> FindNew(string text, string name = "a.kk.md") => NewMentions.Of(Find(text, name), Read(text, name).Front.Events);

    /// <summary>Dates as lines: <c>p-1 1991 «1991 жылы»</c>.</summary>
    public static string Show(IEnumerable<Mention> mentions) =>
        string.Join('\n', mentions.Select(m => $"{m.Anchor ?? "-"} {m.Date.Date} «{m.Words}»"));
}
