namespace Journal.Statiq.ScribanFiles;

/// <summary>
/// Renders every test file of Scriban with the built-in interpreter: <c>dotnet run --project src/Journal.Statiq/ScribanFiles -- …/src/Scriban.Tests/TestFiles</c>.
/// A file in <c>accepted.txt</c> must give the expected text; a file in <c>refused.txt</c> must be refused with an error at a place.
/// </summary>
public static class Program
{
    /// <summary>Runs all files.</summary>
    /// <param name="args">The folder, and <c>--list</c> to print what every file does instead of comparing it with the lists.</param>
    /// <returns>0 if every file does what its list says, 1 if not, 2 for wrong usage.</returns>
    public static int Main(string[] args)
    {
        if (args is not ([{ } folder] or [{ } folder, "--list"]) || !Directory.Exists(folder))
        {
            Console.Error.WriteLine("usage: … <folder of Scriban's test files> [--list]");
            return 2;
        }
        var cases = TestFile.In(folder).ToList();
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
        var accepted = Names("accepted.txt");
        var refused = Names("refused.txt");
        int passed = 0;
        var wrong = new List<string>();
        foreach (var file in cases)
        {
            var outcome = file.Run();
            string kind = accepted.Contains(file.Name) ? "accepted" : refused.Contains(file.Name) ? "refused" : "in no list";
            if ((kind, outcome.Kind) is ("accepted", OutcomeKind.Same) or ("refused", OutcomeKind.Refused))
                passed++;
            else
                wrong.Add($"{file.Name}: {kind}, but {outcome.Kind.ToString().ToLowerInvariant()} {outcome.Message}");
        }
        var known = cases.Select(c => c.Name).ToHashSet(StringComparer.Ordinal);
        wrong.AddRange(accepted.Concat(refused).Where(name => !known.Contains(name)).Select(name => $"{name}: in a list, but not in the folder"));
        foreach (string line in wrong)
            Console.Error.WriteLine(line);
        Console.WriteLine($"{passed} passed, {wrong.Count} failed");
        return wrong.Count == 0 ? 0 : 1;
    }

    private static HashSet<string> Names(string resource)
    {
        using var reader = new StreamReader(typeof(Program).Assembly.GetManifestResourceStream(resource)!);
        return reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToHashSet(StringComparer.Ordinal);
    }
}
