namespace Journal.Core.Resolve;

/// <summary>The usual headings of a list of references in Kazakh, Russian and English.</summary>
internal static class ReferenceHeadings
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "әдебиет", "әдебиеттер", "әдебиеттер тізімі", "пайдаланылған әдебиет", "пайдаланылған әдебиеттер",
        "пайдаланылған әдебиеттер тізімі", "пайдаланылған әдебиет тізімі", "сілтемелер", "сілтемелер тізімі", "дереккөздер",
        "литература", "список литературы", "список использованной литературы", "список использованных источников",
        "список использованных источников и литературы", "список источников", "примечания", "библиография", "источники",
        "references", "bibliography", "notes", "works cited", "literature", "list of references", "sources",
    };

    /// <summary>Whether a heading announces a list of references.</summary>
    /// <param name="heading">The characters of the heading.</param>
    public static bool Contains(string heading) => Known.Contains(heading.Trim().TrimEnd(':', '.').ToLowerInvariant());
}
