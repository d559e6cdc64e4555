using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.DataFiles;
using Journal.Parsing.Front;
using Journal.Parsing.Markdown;
using Journal.Parsing.Yaml;

namespace Journal.Parsing.Files;

/// <summary>Reads an article or page from its file.</summary>
/// <param name="input">The input.</param>
/// <param name="masthead">The journal that the text belongs to.</param>
/// <param name="languages">The languages of the journal; empty if they are not known.</param>
internal sealed class TextReader(InputTree input, Masthead masthead, ValueList<LanguageTag> languages)
{
    /// <summary>Reads an article.</summary>
    /// <param name="file">The file, <c>issues/2009-2/batysty-igeru.kk.md</c>.</param>
    /// <param name="found">Takes what is wrong.</param>
    public ArticleFile? Article(TreeFile file, List<Diagnostic> found) =>
        FileReader.Text(input.DisplayPath(file.Path), file.Content, found) is { } source ? Article(source, file.Path, found, found) : null;

    /// <summary>Reads an article.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="path">Its path from the root of the input.</param>
    /// <param name="found">Takes what is wrong in the name and the front matter.</param>
    /// <param name="foundInText">Takes what is wrong in the text.</param>
    public ArticleFile Article(SourceText source, string path, List<Diagnostic> found, List<Diagnostic> foundInText)
    {
        var text = Read(source, path, found, foundInText);
        string slug = Names.SlugOf(text.Slug, source.Start, found);
        return new ArticleFile(path, path.Split('/')[1], text.Front.Slug?.Value ?? slug, text.Language, text.Front, text.Body, source);
    }

    /// <summary>Reads a free page.</summary>
    /// <param name="file">The file, <c>pages/about.kk.md</c>.</param>
    /// <param name="found">Takes what is wrong.</param>
    public PageFile? Page(TreeFile file, List<Diagnostic> found)
    {
        if (FileReader.Text(input.DisplayPath(file.Path), file.Content, found) is not { } source)
            return null;
        var text = Read(source, file.Path, found, found);
        var segments = file.Path.Split('/')[1..^1].Append(text.Slug).Select(segment => Names.SlugOf(segment, text.Source.Start, found)).ToArray();
        string slug = string.Join('/', segments[..^1].Append(text.Front.Slug?.Value ?? segments[^1]));
        return new PageFile(file.Path, slug, text.Language, text.Front, text.Body, text.Source);
    }

    private Text Read(SourceText source, string path, List<Diagnostic> found, List<Diagnostic> foundInText)
    {
        var segments = path.Split('/');
        var name = TextName.Of(segments[^1]);
        var scope = new ReadingScope(found, default, languages);
        var named = name.Language is null ? null : NodeReader.Tag(new Located<string>(name.Language, source.Start), scope);
        var part = FrontMatterPart.Of(source, found);
        var front = FrontMatterReader.Read(part.Yaml, scope with { Language = named ?? masthead.MainLanguage }, segments.Length - 1);
        var language = LanguageOf(name, named, front.Language, source, scope);
        if (front.Front.TranslationOf == language)
            scope.Add(Problems.TranslationOfItself(front.TranslationOfSpan, language.Value));
        if (part.Yaml is { } yaml)
            MixedWords.CheckData(yaml, found);
        var body = BodyReader.Read(source, part.BodyStart, masthead.SanitisesHtml, foundInText);
        MixedWords.CheckText(body, foundInText);
        return new Text(name.Slug, language, front.Front, body, source);
    }

    private LanguageTag LanguageOf(TextName name, LanguageTag? named, Located<LanguageTag>? written, SourceText source, ReadingScope scope)
    {
        if (name.Language is null && written is null)
            scope.Add(Problems.NameWithoutLanguage(source.Start, name.Slug, masthead.MainLanguage.Value));
        // 'lang' may say more than the name, for instance kk-Latn in a file named kk.
        if (named is { } first && written is { } second && first.Language != second.Value.Language)
            scope.Add(Problems.LanguageContradictsName(second.Span, second.Value.Value, first.Value));
        var language = written?.Value ?? named ?? masthead.MainLanguage;
        scope.CheckLanguage(language, written?.Span ?? source.Start);
        return language;
    }

    private sealed record Text(string Slug, LanguageTag Language, FrontMatter Front, Body Body, SourceText Source);
}
