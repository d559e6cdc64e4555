using System.Text;

namespace Journal.Tests.Cli;

/// <summary>A small journal on the disk in which nothing is wrong until a test breaks one thing.</summary>
internal sealed class BadInputJournal : IDisposable
{
    public const string Article = "issues/2009-2/shekara.kk.md";
    public const string Other = "issues/2009-2/qytai.kk.md";
    public const string Issue = "issues/2009-2/issue.yml";
    public const string Image = "issues/2009-2/karta.png";

    public static readonly byte[] Png = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];

    private static readonly (string Path, string Text)[] Texts =
    [
        ("journal.yml", """
            title: { kk: Хабаршы, ru: Вестник, en: Bulletin }
            languages: [kk, ru, en]
            base-url: https://example.org/j
            issn: { print: 1563-0285 }

            """),
        ("authors.yml", """
            auezov-m:
              name: { kk: М. Әуезов, ru: М. Ауэзов, en: M. Auezov }
              orcid: 0000-0002-1825-0097
            valikhanov-sh:
              name: { kk: Ш. Уәлиханов, ru: Ш. Валиханов, en: Sh. Valikhanov }

            """),
        ("subjects.yml", "borders:\n  term: { kk: шекара, ru: граница, en: border }\n"),
        (Issue, """
            volume: 46
            number: 2
            year: 2009
            sections:
              - id: politics
                title: { kk: Саясат, ru: Политика, en: Politics }
                articles: [shekara]

            """),
        (Article, """
            ---
            title: Шекара мәселесі
            authors: [auezov-m]
            keywords: [borders]
            pages: 3-9
            received: 2009-01-10
            published: 2009-06-01
            ---
            ## Кіріспе

            Бірінші абзац [^1], әрі қарай [1, 45-б.], [2].

            ![Карта](karta.png)

            [^1]: Ескерту.

            ## Әдебиеттер

            1. Бірінші кітап. Алматы, 1999.
            2. Екінші кітап. Алматы, 2000.

            """),
        (Other, """
            ---
            title: Қытай саясаты
            authors: [valikhanov-sh]
            pages: 10-20
            ---
            ## Кіріспе

            Сөз. [Шекара](shekara.kk.md#kirispe).

            """),
        ("pages/about.kk.md", "---\ntitle: Журнал туралы\n---\nМәтін.\n"),
    ];

    public BadInputJournal()
    {
        foreach (var (path, text) in Texts)
            Write(path, text);
        Write(Image, Png);
    }

    public TempFolder Folder { get; } = new();

    public string this[string path] => Folder[$"input/{path}"];

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
            foreach (string path in Directory.GetFileSystemEntries(Folder["input"], "*", new EnumerationOptions { RecurseSubdirectories = false }).Where(path => new FileInfo(path).LinkTarget is null))
                File.SetUnixFileMode(path, File.GetUnixFileMode(path) | UnixFileMode.UserRead | UnixFileMode.UserWrite | (Directory.Exists(path) ? UnixFileMode.UserExecute : 0));
        Folder.Dispose();
    }

    public void Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
    }

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public string Read(string path) => File.ReadAllText(this[path]);

    public void Append(string path, string text) => Write(path, Read(path) + text);

    /// <summary>Changes one place; a place that is not there is a mistake of the test.</summary>
    public void Replace(string path, string old, string text)
    {
        string all = Read(path);
        int at = all.IndexOf(old, StringComparison.Ordinal);
        if (at < 0)
            throw new InvalidOperationException($"{path} holds no '{old}'");
        Write(path, all[..at] + text + all[(at + old.Length)..]);
    }

    /// <summary>Adds a paragraph to an article; it begins in line 10.</summary>
    public void Say(string text) => Append(Other, $"\n{text}\n");

    /// <summary>Puts a line of front matter in the place of line 4 of an article.</summary>
    public void Front(string yaml) => Replace(Other, "pages: 10-20", yaml);

    public void Remove(string path)
    {
        if (Directory.Exists(this[path]))
            Directory.Delete(this[path], recursive: true);
        else
            File.Delete(this[path]);
    }

    /// <summary>Every file of the site with the time of its writing and its bytes.</summary>
    public string[] Site() => [.. Directory.GetFiles(Folder["output"], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Order(StringComparer.Ordinal)
        .Select(file => $"{file} {File.GetLastWriteTimeUtc(file).Ticks} {Convert.ToHexString(File.ReadAllBytes(file))}")];
}
