using System.Text;
using Journal.Cli.Reading;
using Journal.Cli.Writing;
using Journal.Core.Languages;
using Journal.Core.Ledgers;
using Journal.Core.Mentions;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing;
using Journal.Parsing.Editing;

namespace Journal.Cli.Commands;

/// <summary>What came of one article.</summary>
/// <param name="Written">The dates that were written into it.</param>
/// <param name="Waiting">How many proposals in it an editor has still to look at.</param>
/// <param name="Diagnostics">What was wrong.</param>
/// <param name="Refused">The entries that could not be written, as lines for a person to copy.</param>
/// <param name="HasMachineFailed">Whether the disk or the system refused.</param>
internal sealed record Proposal(
    ValueList<DateRow> Written, int Waiting, ValueList<Diagnostic> Diagnostics, ValueList<string> Refused, bool HasMachineFailed = false)
{
    /// <summary>Nothing was written, because of a problem.</summary>
    public static Proposal Of(params ReadOnlySpan<Diagnostic> problems) => new([], 0, [.. problems], []);
}

/// <summary>Proposes the dates of articles, one file at a time.</summary>
/// <param name="language">The language of the texts; undetermined means that of each article.</param>
internal sealed class DateProposer(LanguageTag language)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Dictionary<string, SourceText?> journals = new(StringComparer.Ordinal);

    /// <summary>Finds the dates of an article that its front matter does not know, and writes them there.</summary>
    /// <param name="path">The article.</param>
    public Proposal Propose(ArticlePath path)
    {
        var place = new SourceText(path.Display, "").Start;
        ReadOnlyMemory<byte> bytes;
        SourceText? journal;
        try
        {
            bytes = DiskFile.ReadAll(path.FullPath);
            journal = JournalOf(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Proposal.Of(Problems.FileUnreadable(place, InputFolder.Reason(failure)));
        }
        var decoded = SourceDecoder.Decode(path.Display, bytes);
        if (decoded.Value is not { } source || decoded.HasErrors)
            return Proposal.Of(Errors(decoded.Diagnostics));
        var article = ManuscriptReader.ParseArticle(source, journal);
        if (article.HasErrors)
            return Proposal.Of(Errors(article.Diagnostics));
        return Write(path, article.Value with { Ledger = LedgerOf(path) }, bytes);
    }

    private Proposal Write(ArticlePath path, ArticleFile article, ReadOnlyMemory<byte> bytes)
    {
        var tongue = language == LanguageTag.Undetermined ? article.Language : language;
        var mentions = NewMentions.Of(MentionFinder.Find(article, tongue), [.. article.Front.Events, .. StatedElsewhere(path, article)]);
        int waiting = article.Front.Events.Count(e => e.Status == EventStatus.Proposed);
        if (mentions.Count == 0)
            return new Proposal([], waiting, [], []);
        var edited = FindsWriter.Add(article.Source, Utf8.GetString(bytes.Span), mentions);
        if (edited.Value is not { } text)
            return new Proposal([], waiting, edited.Diagnostics, [$"{path.Display}: events:", .. mentions.Select(mention => $"  - {FindYaml.Of(mention)}")]);
        try
        {
            if (!FileReplacement.TryReplace(path.FullPath, bytes, Utf8.GetBytes(text)))
                return Proposal.Of(Problems.FileChangedMeanwhile(article.Source.Start));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Proposal.Of(Problems.FileUnwritable(article.Source.Start, InputFolder.Reason(failure))) with { HasMachineFailed = true };
        }
        return new Proposal(Rows(mentions, article.Source, text), waiting + mentions.Count, [], []);
    }

    // All that was added stands before the text: the places are those in the file as it is now.
    private static ValueList<DateRow> Rows(ValueList<Mention> mentions, SourceText before, string text)
    {
        var now = SourceDecoder.Decode(before.Path, Utf8.GetBytes(text)).Value ?? before;
        int added = now.Text.Length - before.Text.Length;
        return mentions.Select(m => new DateRow(m.Date, m.Words, new SourceSpan(now, m.Span.Start + added, m.Span.Length))).ToValueList();
    }

    /// <summary>The events that the other languages of the article state: they count for the whole article, whatever its paragraphs are there.</summary>
    private static IEnumerable<Event> StatedElsewhere(ArticlePath path, ArticleFile article)
    {
        string folder = Path.GetDirectoryName(path.FullPath)!;
        string name = Path.GetFileName(path.FullPath);
        string stem = name[..(name.IndexOf('.', StringComparison.Ordinal) + 1)];
        foreach (string other in Directory.EnumerateFiles(folder, "*.md").Where(other => Path.GetFileName(other).StartsWith(stem, StringComparison.Ordinal)))
            if (other != path.FullPath && FileKinds.Of(other) == FileKind.Regular && TextOf(other) is { } source)
                foreach (var stated in Stated(source, article))
                    yield return stated with { Anchor = null };
    }

    // Its paragraphs may have kept anchors that are not those of their places. A ledger with mistakes is reported by every build.
    private static AnchorLedger? LedgerOf(ArticlePath path)
    {
        string file = LedgerText.PathOf(path.FullPath);
        return File.Exists(file) && TextOf(file) is { } source ? LedgerText.Read(file, source).Value : null;
    }

    // Another language that cannot be read is reported when its own turn comes, and by every build.
    private static SourceText? TextOf(string path)
    {
        try
        {
            return SourceDecoder.Decode(path, DiskFile.ReadAll(path)).Value;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static IEnumerable<Event> Stated(SourceText source, ArticleFile article)
    {
        var other = ManuscriptReader.ParseArticle(source, null).Value;
        return other.Slug == article.Slug && other.Language != article.Language ? other.Front.Events.Where(e => e.Found is null) : [];
    }

    private SourceText? JournalOf(ArticlePath path)
    {
        if (path.JournalFile is not { } file)
            return null;
        if (!journals.TryGetValue(file, out var journal))
            journals.Add(file, journal = SourceDecoder.Decode(file, DiskFile.ReadAll(file)).Value);
        return journal;
    }

    private static Diagnostic[] Errors(ValueList<Diagnostic> found) => [.. found.Where(one => one.Severity == Severity.Error)];
}
