namespace Journal.Tests.Dates;

/// <summary>The tables of examples beside these tests.</summary>
internal static class DateTables
{
    /// <summary>The rows of a table without comments, as cells.</summary>
    public static IEnumerable<string[]> Rows(string name) =>
        File.ReadLines(Path.Combine(Folder(), name)).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'));

    private static string Folder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "tests", "Journal.Tests", "Dates");
            if (Directory.Exists(candidate))
                return candidate;
        }
        throw new DirectoryNotFoundException("tests/Journal.Tests/Dates lies in no folder above the test assembly");
    }
}
