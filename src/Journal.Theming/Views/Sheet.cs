using System.Globalization;
using Journal.Core.Dates;
using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Languages.Typography;
using Journal.Core.Layout;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>A page on its way to the press: what it shows, in which language, and how it links. Turns values of the model into HTML.</summary>
/// <param name="Page">The page.</param>
/// <param name="Index">Where other things are shown.</param>
/// <param name="Theme">The theme, with the interface text.</param>
/// <param name="Links">The links of the page.</param>
/// <param name="Settings">What the host decided.</param>
internal sealed record Sheet(Page Page, SiteIndex Index, Theme Theme, PageLinks Links, RenderSettings Settings)
{
    /// <summary>Interface text in the language of the page.</summary>
    public Vocabulary Words { get; } = Theme.WordsFor(Page.Language);

    public LanguageTag Language => Page.Language;

    public Edition Edition => Index.Edition;

    public Masthead Masthead => Index.Edition.Masthead;

    /// <summary>The language of names, references and other printed matter: that of the page, or the one whose script the page changes.</summary>
    public LanguageTag Printed => Index.PrintedIn(Language);

    /// <summary>The best value for readers of the page.</summary>
    public InLanguage<string>? Best(Localized<string> value) => value.Best(Language, Masthead.Languages);

    /// <summary>The best value as HTML, in a span where it is in another language; null where there is none.</summary>
    public string? Text(Localized<string> value) => Best(value) is { } best ? Text(best) : null;

    /// <summary>A value as HTML, in a span where it is in another language.</summary>
    public string Text(InLanguage<string> value) => Markup.InLanguage(value.Value, value.Language, Language);

    /// <summary>Printed matter as HTML, in a span where the page changes the script.</summary>
    public string AsPrinted(string text) => Markup.InLanguage(text, Printed, Language);

    /// <summary>The comma between the parts of a name, with its space.</summary>
    public string Comma => Language.IsRightToLeft ? "، " : ", ";

    /// <summary>Plain text as HTML; null stays null.</summary>
    public static string? Plain(string? text) => text is null ? null : Markup.Escape(text);

    /// <summary>A heading from the interface text.</summary>
    public InLanguage<string> Heading(string key) => new(Language, Words.SayPlain(key));

    /// <summary>A whole number in ASCII digits; null stays null.</summary>
    public static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    /// <summary>A DOI with its address (ISO 26324; DOI Handbook, section on resolution by https); null stays null.</summary>
    public static View? Doi(string? doi) => doi is null ? null : new View(("name", Plain(doi)), ("href", "https://doi.org/" + Address.Encode(doi)));

    /// <summary>An ORCID iD with its address; null stays null.</summary>
    public static View? Orcid(string? orcid) => orcid is null ? null : new View(("name", Plain(orcid)), ("href", Plain("https://orcid.org/" + orcid)));

    /// <summary>The best value as paragraphs with their language: a view of <c>html</c>, <c>lang</c> and <c>dir</c>; null where there is none.</summary>
    public View? Prose(Localized<string> value)
    {
        if (Best(value) is not { } best)
            return null;
        var paragraphs = best.Value.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Foreign(best.Language, string.Concat(paragraphs.Select(p => $"<p>{Markup.Escape(Typeset(p, best.Language))}</p>\n")));
    }

    private string Typeset(string text, LanguageTag language) => Masthead.IsTypeset ? Typesetter.Set(text, language) : text;

    /// <summary>HTML with its language: <c>lang</c> and <c>dir</c> are null where it is the language of the page.</summary>
    public View Foreign(LanguageTag language, object? html)
    {
        bool isForeign = language != Language && language != LanguageTag.Undetermined;
        return new View(
            ("html", html), ("lang", isForeign ? language.Value : null), ("dir", isForeign ? Markup.DirectionOf(language) : null));
    }

    /// <summary>A date in words, as a <c>time</c> element where a machine can read it; null stays null.</summary>
    public string? Date(Edtf? date)
    {
        if (date is null)
            return null;
        string words = Markup.Escape(DateIn(date));
        return DateWords.MachineValue(date) is { } moment ? $"<time datetime=\"{Markup.Escape(moment)}\">{words}</time>" : words;
    }

    private string DateIn(Edtf date)
    {
        string words = DateWords.Format(date, Printed);
        return Printed != Language && ScriptConversion.To(Language) is { } conversion ? conversion.Convert(words) : words;
    }

    /// <summary>The link to a place; null stays null.</summary>
    public string? Link(Address? address, string? anchor = null) => address is { } place ? Links.To(place, anchor) : null;

    /// <summary>A name with the link to the person's page.</summary>
    public View Author(Author author) =>
        new(("name", Text(author.Name) ?? Markup.Escape(author.Id)), ("href", Link(Index.Author(Language, author.Id))));

    /// <summary>The texts of a work: in which languages they are and where they are read. No link leads to the page itself.</summary>
    public ValueList<object?> Texts(IEnumerable<Rendition> texts, Func<LanguageTag, Address?> place) =>
        [.. texts.Select(t => new View(
            ("lang", t.Language.Value),
            ("name", Words.NameOf(t.Language)),
            ("in_language", Words.NameOf(t.Language, "in_language")),
            ("href", t.Language == Language ? null : Link(place(t.Language))),
            ("is_translation", t.TranslatedFrom is not null),
            ("is_digest", t.IsDigest)))];

    /// <summary>A licence as text and, where it is a known one, its address; null where there is none.</summary>
    public View? LicenceOf(Localized<string> own)
    {
        var value = Best(own) ?? (Masthead.License is { } general ? new InLanguage<string>(LanguageTag.Undetermined, general) : null);
        if (value is not { } licence)
            return null;
        var known = Licence.Find(licence.Value);
        return new View(("name", known?.Name ?? Text(licence)), ("href", known?.Url));
    }

    /// <summary>How the HTML of a text is made on this page.</summary>
    public TextSetting SettingOf(Rendition text) => new(text.Language, text.Path, Links, Index.Places, Words.Labels)
    {
        Printed = Index.PrintedIn(text.Language),
        IsTypeset = Masthead.IsTypeset,
    };
}
