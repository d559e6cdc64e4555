using System.Text;
using Journal.Cli.Reading;
using Journal.Core.Layout;
using Journal.Core.Text;
using Journal.Generation;
using Journal.Tests;
using Xunit;

namespace Journal.BrowserTests;

/// <summary>A journal of three small articles whose words are known, on a server and in a folder.</summary>
public sealed class SearchJournal : IAsyncLifetime
{
    /// <summary>A title that means harm.</summary>
    public const string Hostile = "<img src=x onerror=alert(1)> Шежіре";

    private static readonly (string Path, string Text)[] Input =
    [
        ("journal.yml", "title: { kk: Хабаршы, ru: Вестник, en: Bulletin }\nlanguages: [kk, ru, en]\n"),
        ("authors.yml", "ospanova-s:\n  name: { kk: Сәуле Оспанова, ru: Сауле Оспанова, en: Saule Ospanova }\n"),
        ("issues/2020-1/issue.yml", "volume: 7\nnumber: 1\nyear: 2020\n"),
        ("issues/2020-1/halyq.kk.md", "---\ntitle: Халық тарихы\nauthors: [ospanova-s]\nabstract: Мақала туралы қысқаша сөз.\n---\n\n## Кіріспе\n\n"
            + "Бұл қазақтың көне жыры. Өзеннің бойында ұн тартылған.\n\n" + Filler("Дала кең жатыр.") + "\n\nМемлекеттеріміздің шекарасы осында.\n"),
        ("issues/2020-1/halyq.ru.md", "---\ntitle: История народа\ntranslation-of: kk\n---\n\n## Введение\n\n"
            + "Здесь собраны исследования о казахах. Ещё недавно её не читали.\n\n" + Filler("Степь широка.") + "\n"),
        ("issues/2020-1/halyq.en.md", "---\ntitle: History of a people\ntranslation-of: kk\n---\n\n## Introduction\n\nTreaties and studies of the steppe.\n"),
        ("issues/2020-1/shezhire.kk.md", $"---\ntitle: \"{Hostile}\"\nauthors: [ospanova-s]\nabstract: \"<script>alert(2)</script> руларды санау\"\n---\n\nБір сөз.\n"),
        ("issues/2020-1/mirovoj.ru.md", "---\ntitle: Письмо в редакцию\n---\n\nСловари и грамматика.\n"),
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("journal-search-");
    private SiteServer? server;

    internal Uri Root => server!.Root;

    public async ValueTask InitializeAsync()
    {
        server = await SiteServer.Start(Make(LinkStyle.Hosted), "/journal/");
        foreach (var style in new[] { LinkStyle.Hosted, LinkStyle.Offline })
            Write(Make(style), Path.Join(folder.FullName, style.ToString()));
    }

    public async ValueTask DisposeAsync()
    {
        if (server is not null)
            await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>A page of search with a query.</summary>
    /// <param name="place">Where from: a server, or a folder with links of either kind.</param>
    /// <param name="language">The reader's language.</param>
    /// <param name="query">The query; none for null.</param>
    internal Uri Search(string place, string language, string? query)
    {
        string file = place == "server" ? "" : "index.html";
        var start = place == "server" ? Root : new Uri(Path.Join(folder.FullName, place) + "/");
        // Put together as text: a relative address of a folder would take the question mark for a part of the name.
        return new Uri(new Uri(start, $"{language}/search/{file}").AbsoluteUri + (query is null ? "" : "?q=" + Uri.EscapeDataString(query)));
    }

    private static string Filler(string sentence) => string.Join("\n\n", Enumerable.Repeat(string.Join(' ', Enumerable.Repeat(sentence, 40)), 12));

    private static OutputTree Make(LinkStyle links)
    {
        var input = InputTree.From("input", Input.Select(f => new TreeFile(f.Path, FileContent.Of(Encoding.UTF8.GetBytes(f.Text)))));
        var made = Generator.Generate(input, InputFolder.ReadTheme(Repository.PathOf("theme")).Value, new GeneratorSettings { Links = links });
        Assert.False(made.HasErrors, string.Join('\n', made.Diagnostics));
        return made.Value.Tree;
    }

    private static void Write(OutputTree tree, string target)
    {
        foreach (var file in tree.Files)
        {
            string path = Path.Join(target, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Read().Span);
        }
    }
}
