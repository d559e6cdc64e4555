using Journal.Core.Languages;
using Journal.Core.Ledgers;
using Journal.Core.Text;

namespace Journal.Parsing.Files;

/// <summary>What a file of the input is, by where it lies.</summary>
internal enum FileRole
{
    /// <summary>Nobody's business: hidden, or a note to editors.</summary>
    Ignored,

    /// <summary><c>journal.yml</c>.</summary>
    Masthead,

    /// <summary><c>authors.yml</c>.</summary>
    Authors,

    /// <summary><c>subjects.yml</c>.</summary>
    Subjects,

    /// <summary><c>issues/…/issue.yml</c>.</summary>
    Issue,

    /// <summary>A text of an issue.</summary>
    Article,

    /// <summary>A text under <c>pages/</c>.</summary>
    Page,

    /// <summary>The published anchors of a text, beside it.</summary>
    Ledger,

    /// <summary>An image or the like beside a text.</summary>
    Media,

    /// <summary>A text that lies where none is read.</summary>
    MisplacedText,

    /// <summary>A file that lies where none is read.</summary>
    MisplacedFile,
}

/// <summary>Tells the files of the input apart by their paths.</summary>
internal static class InputLayout
{
    /// <summary>The file of the journal itself.</summary>
    public const string MastheadPath = "journal.yml";

    /// <summary>The file of the people.</summary>
    public const string AuthorsPath = "authors.yml";

    /// <summary>What the file at a path is.</summary>
    /// <param name="path">Path from the root of the input.</param>
    public static FileRole RoleOf(string path)
    {
        var segments = path.Split('/');
        string name = segments[^1];
        if (segments.Any(segment => segment is ['.' or '_', ..]) || name.Equals("README.md", StringComparison.OrdinalIgnoreCase))
            return FileRole.Ignored;
        bool text = name.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        return (segments, text) switch
        {
            (["journal.yml"], _) => FileRole.Masthead,
            (["authors.yml"], _) => FileRole.Authors,
            (["subjects.yml"], _) => FileRole.Subjects,
            (["issues", _, "issue.yml"], _) => FileRole.Issue,
            (["issues", _, _], true) => FileRole.Article,
            (["pages", _, ..], true) => FileRole.Page,
            (_, true) => FileRole.MisplacedText,
            (["issues", _, _] or ["pages", _, ..], _) when name.EndsWith(LedgerText.Ending, StringComparison.Ordinal) => FileRole.Ledger,
            (["issues", _, _, ..] or ["pages", _, ..], false) when Meant(path) is null => FileRole.Media,
            _ => FileRole.MisplacedFile,
        };
    }

    /// <summary>The data file that somebody meant who named it a little otherwise, or null.</summary>
    public static string? Meant(string path)
    {
        string name = path[(path.LastIndexOf('/') + 1)..];
        return name.ToLowerInvariant() switch
        {
            "journal.yaml" or "journal.yml" => "journal.yml",
            "authors.yaml" or "author.yml" or "authors.yml" => "authors.yml",
            "subjects.yaml" or "subject.yml" or "subjects.yml" => "subjects.yml",
            "issue.yaml" or "issues.yml" or "issue.yml" => "issue.yml",
            _ => null,
        };
    }

    /// <summary>Reports names that are one name on machines that tell neither case nor normal forms apart.</summary>
    public static IEnumerable<Diagnostic> FindClashes(InputTree input)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in input.Files)
        {
            string key = Composition.Nfc(file.Path).ToLowerInvariant();
            if (!seen.TryAdd(key, file.Path))
                yield return Problems.PathClash(PlaceOf(input, file.Path), input.DisplayPath(seen[key]));
        }
    }

    /// <summary>The place of a problem that concerns a whole file.</summary>
    public static SourceSpan PlaceOf(InputTree input, string path) => new SourceText(input.DisplayPath(path), "").Start;
}
