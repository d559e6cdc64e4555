using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.DataFiles;
using Journal.Parsing.Files;
using TextReader = Journal.Parsing.Files.TextReader;

namespace Journal.Parsing;

/// <summary>Reads what editors wrote. Every file is read by itself; nothing is looked up in another one but the languages of the journal.</summary>
public static class ManuscriptReader
{
    /// <summary>Reads the whole input.</summary>
    /// <param name="input">The files.</param>
    /// <returns>The manuscript, in the order of the paths whatever the number of threads, with everything that is wrong.</returns>
    public static Checked<Manuscript> Parse(InputTree input)
    {
        var found = new List<Diagnostic>(InputLayout.FindClashes(input));
        var known = ReadMasthead(input, found);
        var masthead = known ?? MastheadReader.Absent(InputLayout.PlaceOf(input, InputLayout.MastheadPath));
        // What the journal's languages are is not known then, so no text is told that its language is none of them.
        var reader = new OneFileReader(input, masthead, known?.Languages ?? []);
        var results = input.Files.AsParallel().AsOrdered().Select(reader.Read).ToList();
        found.AddRange(results.SelectMany(result => result.Found));
        var manuscript = new Manuscript
        {
            Masthead = masthead,
            Authors = Values<ValueList<Author>>(results).SelectMany(list => list).ToValueList(),
            Subjects = Values<ValueList<Subject>>(results).SelectMany(list => list).ToValueList(),
            Articles = Values<ArticleFile>(results).ToValueList(),
            Issues = [],
            Pages = Values<PageFile>(results).ToValueList(),
            Media = Values<TreeFile>(results).ToValueList(),
            Root = input.Root,
        };
        manuscript = LedgerFiles.Join(input, manuscript, Values<AnchorLedger>(results));
        manuscript = Credits.Complete(input, manuscript, results.Select(result => result.Value), found);
        manuscript = manuscript with { Issues = WholeInput.CompleteIssues(input, Values<Issue>(results), manuscript.Articles, found) };
        found.AddRange(WholeInput.FindProblems(input, manuscript));
        return new Checked<Manuscript>(manuscript, Repeats.Join(found));
    }

    /// <summary>Reads one article by itself.</summary>
    /// <param name="source">The whole file; the last part of its path is its name.</param>
    /// <param name="masthead">The file <c>journal.yml</c> of the journal that it belongs to, or null.</param>
    /// <returns>The article, with what is wrong in its name and its front matter; its text is judged when the whole input is read.</returns>
    public static Checked<ArticleFile> ParseArticle(SourceText source, SourceText? masthead)
    {
        ArgumentNullException.ThrowIfNull(source);
        var journal = (masthead is null ? null : MastheadReader.Read(masthead, [])) ?? MastheadReader.Absent(source.Start);
        var found = new List<Diagnostic>();
        string name = source.Path[(source.Path.LastIndexOf('/') + 1)..];
        var article = new TextReader(new InputTree("", []), journal, []).Article(source, $"issues/-/{name}", found, []);
        return new Checked<ArticleFile>(article, found.ToValueList());
    }

    private static IEnumerable<T> Values<T>(IEnumerable<OneFile> results) => results.Select(result => result.Value).OfType<T>();

    private static Masthead? ReadMasthead(InputTree input, List<Diagnostic> found)
    {
        var place = InputLayout.PlaceOf(input, InputLayout.MastheadPath);
        if (input.Files.FirstOrDefault(file => file.Path == InputLayout.MastheadPath) is { } file)
        {
            if (FileReader.Text(place.Source.Path, file.Content, found) is not { } source)
                return null;
            var masthead = MastheadReader.Read(source, found);
            MixedWords.CheckData(source.Whole, found);
            return masthead;
        }
        found.Add(Problems.NoJournalFile(place));
        return null;
    }

    private sealed record OneFile(object? Value, List<Diagnostic> Found);

    /// <summary>Reads one file to whatever it holds.</summary>
    private sealed class OneFileReader(InputTree input, Masthead masthead, ValueList<LanguageTag> languages)
    {
        private readonly TextReader texts = new(input, masthead, languages);

        public OneFile Read(TreeFile file)
        {
            var found = new List<Diagnostic>();
            return new OneFile(Read(file, found), found);
        }

        private object? Read(TreeFile file, List<Diagnostic> found)
        {
            var place = InputLayout.PlaceOf(input, file.Path);
            switch (InputLayout.RoleOf(file.Path))
            {
                case FileRole.Authors:
                    return Data(file, found, authors => AuthorsReader.Read(authors, languages, found));
                case FileRole.Subjects:
                    return Data(file, found, subjects => SubjectsReader.Read(subjects, languages, found));
                case FileRole.Issue:
                    return Data(file, found, issue => IssueReader.Read(file.Path.Split('/')[1], issue, languages, found));
                case FileRole.Article:
                    return texts.Article(file, found);
                case FileRole.Page:
                    return texts.Page(file, found);
                case FileRole.Ledger:
                    return LedgerFiles.Read(input, file, found);
                case FileRole.Media:
                    return MediaCheck.Check(file, place.Source.Path, found);
                case FileRole.MisplacedText:
                    found.Add(Problems.MisplacedText(place));
                    return null;
                case FileRole.MisplacedFile:
                    found.Add(Problems.MisplacedFile(place, InputLayout.Meant(file.Path)));
                    return null;
                default:
                    return null;
            }
        }

        private T? Data<T>(TreeFile file, List<Diagnostic> found, Func<SourceText, T?> read)
            where T : class
        {
            if (FileReader.Text(input.DisplayPath(file.Path), file.Content, found) is not { } source)
                return null;
            var value = read(source);
            MixedWords.CheckData(source.Whole, found);
            return value;
        }
    }
}
