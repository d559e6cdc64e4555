using System.Globalization;
using Journal.Core.Ledgers;
using Journal.Core.Mentions;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Core.Resolve;

/// <summary>Joins and looks up everything that files say of one another.</summary>
public static class Resolver
{
    /// <summary>Makes an edition of a manuscript.</summary>
    /// <param name="manuscript">What editors wrote.</param>
    /// <param name="drafts">Whether drafts are published too.</param>
    public static Checked<Edition> Resolve(Manuscript manuscript, bool drafts)
    {
        var problems = new List<Diagnostic>();
        // Of two files with one address, which are reported when they are read, the first keeps it.
        var files = manuscript.Articles.DistinctBy(f => (f.Issue, f.Slug, f.Language)).ToList();
        var resolved = ResolveBodies(files, drafts, problems);
        problems.AddRange(Losses.OfTexts(manuscript, drafts));
        var thesaurus = new Thesaurus(manuscript.Subjects);
        thesaurus.Check(problems);
        var people = new People(manuscript.Authors);
        PeopleCheck.Check(manuscript.Authors, problems);
        foreach (var other in manuscript.Authors.SelectMany(a => a.DistinctFrom))
            people.Check(other, problems);
        var join = new ArticleJoin(people, thesaurus);
        var byIssue = resolved.ToLookup(r => r.File.Issue, StringComparer.Ordinal);
        var issues = new List<PublishedIssue>();
        foreach (var issue in InOrder(manuscript.Issues))
        {
            var groups = byIssue[issue.Id].GroupBy(r => r.File.Slug, StringComparer.Ordinal).Select(g => OriginalFirst(g, manuscript.Masthead)).ToList();
            var originals = groups.ToDictionary(g => g[0].File.Slug, g => g[0].File, StringComparer.Ordinal);
            var articles = new List<Article>();
            foreach (var group in groups)
                if (group.Where(r => drafts || !r.File.Front.IsDraft).ToList() is { Count: > 0 } published)
                    articles.Add(join.Join(published, problems));
            issues.Add(IssueAssembly.Assemble(issue, articles, originals, problems));
            foreach (var editor in issue.Editors)
                people.Check(editor, problems);
        }
        var edition = new Edition
        {
            Masthead = manuscript.Masthead,
            Issues = [.. issues],
            Contributors = people.Contributors([.. issues]),
            People = manuscript.Authors,
            Subjects = manuscript.Subjects,
            Pages = FreePages(manuscript, drafts, problems),
            Media = manuscript.Media,
        };
        return new Checked<Edition>(edition, [.. problems]);
    }

    private static ResolvedFile[] ResolveBodies(List<ArticleFile> files, bool drafts, List<Diagnostic> problems)
    {
        var bodies = new Checked<Body>[files.Count];
        var marks = new ValueList<WrittenMark>[files.Count];
        Parallel.For(0, bodies.Length, i =>
        {
            bodies[i] = RenditionResolver.Resolve(files[i].Body, files[i].Front, files[i].Ledger);
            marks[i] = IndexSpans.Of(bodies[i].Value);
        });
        foreach (var (file, body) in files.Zip(bodies))
        {
            problems.AddRange(body.Diagnostics);
            problems.AddRange(LostMentions.Check(file.Front, body.Value));
            if (file.Ledger is { } ledger && (drafts || !file.Front.IsDraft))
                problems.AddRange(Losses.Of(body.Value, ledger, file.Source.Start));
        }
        return [.. files.Select((file, i) => new ResolvedFile(file, bodies[i].Value, marks[i]))];
    }

    /// <summary>The original is the file that is no translation; where several claim that, the journal's order of languages decides.</summary>
    private static List<ResolvedFile> OriginalFirst(IEnumerable<ResolvedFile> files, Masthead masthead)
    {
        var languages = masthead.Languages.ToList();
        return [.. files
            .OrderBy(f => f.File.Front.TranslationOf is null ? 0 : 1)
            .ThenBy(f => languages.IndexOf(f.File.Language) is var i && i < 0 ? int.MaxValue : i)
            .ThenBy(f => f.File.Path, StringComparer.Ordinal)];
    }

    /// <summary>The newest issue first: by date or year, then volume and number, then folder.</summary>
    private static IEnumerable<Issue> InOrder(ValueList<Issue> issues) => issues
        .OrderByDescending(i => i.Year ?? i.Date?.YearOf ?? long.MinValue)
        .ThenByDescending(i => Numeric(i.Volume))
        .ThenByDescending(i => Numeric(i.Number))
        .ThenByDescending(i => i.Id, StringComparer.Ordinal);

    private static int Numeric(string? text)
    {
        var digits = text.AsSpan();
        int end = 0;
        while (end < digits.Length && char.IsAsciiDigit(digits[end]))
            end++;
        return int.TryParse(digits[..end], NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : -1;
    }

    private static ValueList<FreePage> FreePages(Manuscript manuscript, bool drafts, List<Diagnostic> problems)
    {
        var pages = new List<FreePage>();
        var order = manuscript.Masthead.Languages.ToList();
        foreach (var group in manuscript.Pages.Where(p => drafts || !p.Front.IsDraft).GroupBy(p => p.Slug, StringComparer.Ordinal))
        {
            var files = group.DistinctBy(p => p.Language).OrderBy(p => order.IndexOf(p.Language) is var i && i < 0 ? int.MaxValue : i).ToList();
            if (files.TrueForAll(p => p.Front.Title.IsEmpty))
                problems.Add(Problems.MissingTitle(files[0].Source.Start));
            var titles = files.SelectMany(p => p.Front.Title.Entries).DistinctBy(e => e.Language).ToValueList();
            var texts = files.Select(p => PageText(p, problems)).ToValueList();
            pages.Add(new FreePage(group.Key, new Localized<string>(titles), texts, files.SelectMany(p => p.Front.Aliases).ToValueList()));
        }
        return pages.OrderBy(p => p.Slug, StringComparer.Ordinal).ToValueList();
    }

    private static Rendition PageText(PageFile file, List<Diagnostic> problems)
    {
        var body = RenditionResolver.Resolve(file.Body, file.Front, file.Ledger);
        problems.AddRange(body.Diagnostics);
        if (file.Ledger is { } ledger)
            problems.AddRange(Losses.Of(body.Value, ledger, file.Source.Start));
        return new Rendition(file.Language, body.Value, file.Path, file.Front.TranslationOf, [], file.Front.IsDigest, file.Source.Start);
    }
}
