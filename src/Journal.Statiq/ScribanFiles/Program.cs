namespace Journal.Statiq.ScribanFiles;

/// <summary>
/// Renders every test file of Scriban with the built-in interpreter: <c>dotnet run --project src/Journal.Statiq/ScribanFiles -- …/src/Scriban.Tests/TestFiles</c>.
/// A file in <c>accepted.txt</c> must give the expected text; a file in <c>refused.txt</c> must be refused with an error at a place.
/// </summary>
public static class Program
{
    private static readonly (string List, OutcomeKind Kind)[] Lists =
        [("accepted.txt", OutcomeKind.Same), ("refused.txt", OutcomeKind.Refused), ("limits.txt", OutcomeKind.Different)];

    /// <summary>Runs all files.</summary>
    /// <param name="args">The folder, and <c>--list</c> to print what every file does instead of comparing it with the lists.</param>
    /// <returns>0 if every file does what its list says, 1 if not, 2 for wrong usage.</returns>
    public static int Main(string[] args)
    {
        if (args is not ([_] or [_, "--list"]) || !Directory.Exists(args[0]))
        {
            Console.Error.WriteLine("usage: … <folder of Scriban's test files> [--list]");
            return 2;
        }
        var cases = TestFile.In(args[0]).ToList();
        return args.Length == 2 ? List(cases) : Compare(cases);
    }

    private static int List(List<TestFile> cases)
    {
        foreach (var (name, outcome) in cases.Select(c => (c.Name, Outcome: c.Run())))
            Console.WriteLine($"{outcome.Kind.ToString().ToLowerInvariant()} {name} {outcome.Message}");
        return 0;
    }

    private static int Compare(List<TestFile> cases)
    {
        Dictionary<string, OutcomeKind> wanted = new(StringComparer.Ordinal);
        foreach (var (list, kind) in Lists)
            foreach (string name in Names(list))
                wanted.Add(name, kind);
        int passed = 0;
        var wrong = new List<string>();
        foreach (var file in cases)
        {
            var outcome = file.Run();
            if (!wanted.Remove(file.Name, out var kind))
                wrong.Add($"{file.Name}: in no list; {outcome.Kind} {outcome.Message}");
            else if (kind != outcome.Kind)
                wrong.Add($"{file.Name}: wanted {kind}, found {outcome.Kind} {outcome.Message}");
            else
                passed++;
        }
        wrong.AddRange(wanted.Keys.Select(name => $"{name}: in a list, but not in the folder"));
        foreach (string line in wrong)
            Console.Error.WriteLine(line);
        Console.WriteLine($"{passed} passed, {wrong.Count} failed");
        return wrong.Count == 0 ? 0 : 1;
    }

    private static IEnumerable<string> Names(string resource)
    {
        using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#');
    }
}
