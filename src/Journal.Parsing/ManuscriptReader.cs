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
        var masthead = ReadMasthead(input, found);
        var reader = new OneFileReader(input, masthead);
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
        manuscript = manuscript with { Issues = WholeInput.CompleteIssues(input, Values<Issue>(results), manuscript.Articles, found) };
        found.AddRange(WholeInput.FindProblems(input, manuscript));
        return new Checked<Manuscript>(manuscript, found.ToValueList());
    }

    private static IEnumerable<T> Values<T>(IEnumerable<OneFile> results) => results.Select(result => result.Value).OfType<T>();

    private static Masthead ReadMasthead(InputTree input, List<Diagnostic> found)
    {
        string path = input.DisplayPath("journal.yml");
        if (input.Files.FirstOrDefault(file => file.Path == "journal.yml") is not { } file)
        {
            found.Add(Problems.NoJournalFile(new SourceText(path, "").Start));
            return MastheadReader.Absent(new SourceText(path, "").Start);
        }
        return FileReader.Text(path, file.Content, found) is { } source
            ? MastheadReader.Read(source, found)
            : MastheadReader.Absent(new SourceText(path, "").Start);
    }

    private sealed record OneFile(object? Value, List<Diagnostic> Found);

    /// <summary>Reads one file to whatever it holds.</summary>
    private sealed class OneFileReader(InputTree input, Masthead masthead)
    {
        private readonly TextReader texts = new(input, masthead);

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
                    return Text(file, found) is { } authors ? AuthorsReader.Read(authors, masthead.Languages, found) : null;
                case FileRole.Subjects:
                    return Text(file, found) is { } subjects ? SubjectsReader.Read(subjects, masthead.Languages, found) : null;
                case FileRole.Issue:
                    return Text(file, found) is { } issue ? IssueReader.Read(file.Path.Split('/')[1], issue, masthead.Languages, found) : null;
                case FileRole.Article:
                    return texts.Article(file, found);
                case FileRole.Page:
                    return texts.Page(file, found);
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

        private SourceText? Text(TreeFile file, List<Diagnostic> found) => FileReader.Text(input.DisplayPath(file.Path), file.Content, found);
    }
}
