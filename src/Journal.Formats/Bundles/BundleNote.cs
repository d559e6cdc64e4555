using System.Text;
using Journal.Core.Languages;
using Journal.Core.Text;

namespace Journal.Formats.Bundles;

/// <summary>The plain note in a bundle that says how to open it.</summary>
internal static class BundleNote
{
    private const string FileName = "README.txt";

    /// <summary>Writes the note in the languages of the journal; those without a wording are left out.</summary>
    /// <param name="label">What the bundle says of itself.</param>
    public static TreeFile Write(BundleLabel label)
    {
        var sections = label.Languages.Select(language => Section(label, language)).OfType<string>().ToList();
        if (sections.Count == 0)
            sections.Add(Section(label, LanguageTag.English)!);
        // Old editors on Windows show a text without carriage returns as one line.
        string text = string.Join("\n* * *\n\n", sections).Replace("\n", "\r\n", StringComparison.Ordinal);
        return new TreeFile(FileName, FileContent.Of(Encoding.UTF8.GetBytes(text)));
    }

    private static string? Section(BundleLabel label, LanguageTag language)
    {
        if (Wording(language) is not { } wording)
            return null;
        string title = label.Title.Best(language, label.Languages)?.Value.ReplaceLineEndings(" ").Trim() ?? "";
        return title.Length == 0 ? wording : $"{title}\n\n{wording}";
    }

    private static string? Wording(LanguageTag language) => language.Language switch
    {
        "kk" when language.Script is null or "Cyrl" => """
            Бұл қалтада журналдың интернетсіз оқылатын көшірмесі бар.
            Оқу үшін алдымен мұрағатты толық ашып, index.html файлын кез келген браузермен ашыңыз.
            Интернет те, арнайы бағдарлама да қажет емес.
            Файлдардың бүтіндігін тексеру: sha256sum -c manifest-sha256.txt

            """,
        "ru" => """
            В этой папке — копия журнала для чтения без интернета.
            Сначала распакуйте архив целиком, затем откройте файл index.html в любом браузере.
            Ни интернет, ни особая программа не нужны.
            Проверить целость файлов: sha256sum -c manifest-sha256.txt

            """,
        "en" => """
            This folder holds a copy of the journal for reading without the internet.
            Unpack the whole archive first, then open the file index.html in any browser.
            Neither the internet nor a special program is needed.
            To check that the files are whole: sha256sum -c manifest-sha256.txt

            """,
        _ => null,
    };
}
