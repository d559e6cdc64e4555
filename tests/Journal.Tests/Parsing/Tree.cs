using System.Text;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing;

namespace Journal.Tests.Parsing;

/// <summary>Small inputs in memory, and what is read from them.</summary>
internal static class Tree
{
    public const string Masthead = "title: { kk: Хабаршы, ru: Вестник, en: Bulletin }\nlanguages: [kk, ru, en]\n";

    public static InputTree Of(params (string Path, string Text)[] files) =>
        InputTree.From("input", files.Select(file => new TreeFile(file.Path, FileContent.Of(Encoding.UTF8.GetBytes(file.Text)))));

    /// <summary>A journal in which nothing is wrong but what the files add.</summary>
    public static InputTree Journal(params (string Path, string Text)[] files) =>
        Of([.. new[] { ("journal.yml", Masthead), ("authors.yml", ""), ("issues/1/issue.yml", "year: 2009\n"), ("issues/1/plain.kk.md", "---\ntitle: Т\n---\nСөз\n") }
            .Where(file => files.All(other => other.Path != file.Item1)), .. files]);

    public static Checked<Manuscript> Read(params (string Path, string Text)[] files) => ManuscriptReader.Parse(Journal(files));

    /// <summary>Reads an article whose text is given whole.</summary>
    public static (ArticleFile Article, ValueList<Diagnostic> Found) Article(string text)
    {
        var read = Read(("issues/1/a.kk.md", text));
        return (read.Value.Articles.Single(article => article.Path == "issues/1/a.kk.md"), read.Diagnostics);
    }

    /// <summary>Reads an article with a title and a body; the body begins in line 4.</summary>
    public static (Body Body, ValueList<Diagnostic> Found) Text(string body)
    {
        var (article, found) = Article($"---\ntitle: Т\n---\n{body}");
        return (article.Body, found);
    }

    /// <summary>Diagnostics as lines: <c>(4,1) code</c>.</summary>
    public static string Show(IEnumerable<Diagnostic> found) =>
        string.Join('\n', found.Select(d => $"{System.IO.Path.GetFileName(d.Span.Source.Path)}({d.Span.Position.Line},{d.Span.Position.Column}) {d.Code}"));
}
