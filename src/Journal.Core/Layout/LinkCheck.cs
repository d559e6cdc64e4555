using System.Collections.Concurrent;
using Journal.Core.Model;
using Journal.Core.Resolve;
using Journal.Core.Text;

namespace Journal.Core.Layout;

/// <summary>Follows every link, image and other pointer to a file or anchor.</summary>
internal static class LinkCheck
{
    /// <summary>Checks a whole edition.</summary>
    /// <param name="edition">What is published.</param>
    /// <param name="links">Where links lead.</param>
    public static IEnumerable<Diagnostic> Check(Edition edition, LinkMap links)
    {
        var articles = edition.Issues.SelectMany(i => i.Articles).ToList();
        var texts = articles.SelectMany(a => a.Texts).Concat(edition.Pages.SelectMany(p => p.Texts)).ToList();
        var anchors = new AnchorBook(texts);
        var found = new List<Diagnostic>[texts.Count];
        Parallel.For(0, found.Length, i => found[i] = LinkWalker.Check(texts[i], links, anchors));
        foreach (var problem in found.SelectMany(f => f))
            yield return problem;
        foreach (var article in articles)
            foreach (var problem in CheckPointers(article, links, anchors))
                yield return problem;
        foreach (var issue in edition.Issues)
            if (issue.Issue.Cover is { } cover && links.Find($"issues/{issue.Issue.Id}/issue.yml", cover.Value) is null)
                yield return Problems.MissingFile(cover.Span, cover.Value, links.SimilarTo($"issues/{issue.Issue.Id}/issue.yml", cover.Value));
    }

    private static IEnumerable<Diagnostic> CheckPointers(Article article, LinkMap links, AnchorBook anchors)
    {
        foreach (var e in article.Events)
            if (e.Anchor is { } anchor && !article.Texts.Any(t => anchors.Of(t).Contains(anchor.Value)))
                yield return Problems.BrokenAnchor(anchor.Span, anchor.Value, article.Slug);
        if (article.Pdf is { } pdf && links.Find("", pdf.Value) is null)
            yield return Problems.MissingFile(pdf.Span, pdf.Value, links.SimilarTo("", pdf.Value));
    }
}

/// <summary>The anchors of each text, collected when first asked for.</summary>
/// <param name="texts">All texts.</param>
internal sealed class AnchorBook(IEnumerable<Rendition> texts)
{
    private readonly Dictionary<string, Rendition> byPath = texts.ToDictionary(t => t.Path, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, IReadOnlySet<string>> known = new(StringComparer.Ordinal);

    /// <summary>The anchors of a text.</summary>
    /// <param name="text">The text.</param>
    public IReadOnlySet<string> Of(Rendition text) => known.GetOrAdd(text.Path, _ => Anchors.Of(text.Body));

    /// <summary>The anchors of the text in a file, or null where that file is no text.</summary>
    /// <param name="path">Path of the file from the root of the input.</param>
    public IReadOnlySet<string>? Of(string path) => byPath.TryGetValue(path, out var text) ? Of(text) : null;
}

/// <summary>Checks the links and images of one text.</summary>
internal sealed class LinkWalker : TreeRewriter
{
    private readonly Rendition text;
    private readonly LinkMap links;
    private readonly AnchorBook anchors;
    private readonly List<Diagnostic> problems = [];

    private LinkWalker(Rendition text, LinkMap links, AnchorBook anchors)
    {
        this.text = text;
        this.links = links;
        this.anchors = anchors;
    }

    /// <summary>Checks a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="links">Where links lead.</param>
    /// <param name="anchors">The anchors of all texts.</param>
    public static List<Diagnostic> Check(Rendition text, LinkMap links, AnchorBook anchors)
    {
        var walker = new LinkWalker(text, links, anchors);
        walker.Rewrite(text.Body.Blocks);
        foreach (var note in text.Body.Notes)
            walker.Rewrite(note.Content);
        return walker.problems;
    }

    /// <inheritdoc />
    protected override Inline RewriteInline(Inline inline)
    {
        if (inline is LinkInline link)
            Follow(link.Target, link.TargetSpan);
        else if (inline is ImageInline image && !LinkMap.IsExternal(image.Target) && links.Find(text.Path, image.Target) is null)
            problems.Add(Problems.MissingFile(image.TargetSpan, image.Target, links.SimilarTo(text.Path, image.Target)));
        return base.RewriteInline(inline);
    }

    private void Follow(string target, SourceSpan span)
    {
        if (LinkMap.IsExternal(target))
            return;
        var (path, fragment) = LinkMap.Split(target);
        string file = text.Path;
        if (path.Length > 0)
        {
            if (links.Find(text.Path, path) is null)
            {
                problems.Add(Problems.BrokenLink(span, target, links.SimilarTo(text.Path, path)));
                return;
            }
            file = LinkMap.Normalise(text.Path, path)!;
        }
        if (fragment is { Length: > 0 } && anchors.Of(file) is { } known && !known.Contains(Uri.UnescapeDataString(fragment)))
            problems.Add(Problems.BrokenAnchor(span, fragment, file));
    }
}
