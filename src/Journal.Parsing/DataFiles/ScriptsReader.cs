using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Text;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.DataFiles;

/// <summary>Reads the key <c>scripts</c> of <c>journal.yml</c>: the scripts that Kazakh pages are offered in.</summary>
internal static class ScriptsReader
{
    /// <summary>Reads the key.</summary>
    /// <param name="map">The map of the file.</param>
    /// <param name="languages">The languages of the journal.</param>
    /// <returns>The codes as ISO 15924 writes them, each once; Cyrillic alone where the key says nothing.</returns>
    public static ValueList<string> Read(MapReader map, ValueList<LanguageTag> languages)
    {
        var scripts = new List<string>();
        foreach (var text in map.Texts("scripts", "scripts: [Cyrl, Latn]"))
        {
            string? code = Code(text.Value);
            if (code is null)
                map.Scope.Add(Problems.InvalidScript(text.Span, text.Value));
            else if (!KazakhScripts.Codes.Contains(code))
                map.Scope.Add(Problems.UnknownScript(text.Span, code));
            else if (!scripts.Contains(code))
                scripts.Add(code);
        }
        Check(map, scripts, languages);
        return scripts.Count > 0 ? scripts.ToValueList() : ["Cyrl"];
    }

    private static void Check(MapReader map, List<string> scripts, ValueList<LanguageTag> languages)
    {
        var wanted = scripts.Select(KazakhScripts.In).Where(l => ScriptConversion.To(l) is not null).ToList();
        if (wanted.Count > 0 && !languages.Any(KazakhScripts.IsCyrillic))
            map.Scope.Add(Problems.ScriptsWithoutKazakh(map.SpanOf("scripts")));
        foreach (var language in wanted.Where(languages.Contains))
            map.Scope.Add(Problems.ScriptIsLanguage(map.SpanOf("scripts"), language));
    }

    private static string? Code(string text) => text.Length == 4 && text.All(char.IsAsciiLetter)
        ? char.ToUpperInvariant(text[0]) + text[1..].ToLowerInvariant()
        : null;
}
