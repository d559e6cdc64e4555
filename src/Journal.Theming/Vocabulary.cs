using System.Collections.Frozen;
using System.Globalization;
using Journal.Core.Languages;
using Journal.Core.Languages.Scripts;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming;

/// <summary>The interface text of one language, ready to be written: as HTML.</summary>
public sealed class Vocabulary
{
    private readonly Words words;
    private readonly FrozenDictionary<string, object> entries;
    private readonly FrozenDictionary<string, string> plain;

    /// <summary>Prepares the words of a language.</summary>
    /// <param name="words">The words.</param>
    public Vocabulary(Words words)
    {
        this.words = words;
        Language = words.Language;
        var distinct = words.Entries.Where(e => e.Forms.Count > 0).DistinctBy(e => e.Key).ToList();
        entries = distinct.ToFrozenDictionary(e => e.Key, e => Entry(words.Language, e), StringComparer.Ordinal);
        plain = distinct.ToFrozenDictionary(e => e.Key, General, StringComparer.Ordinal);
        View = new View([.. distinct.Select(e => (e.Key, (object?)entries[e.Key]))]);
        Labels = TextLabelsOf(this);
    }

    /// <summary>The language.</summary>
    public LanguageTag Language { get; }

    /// <summary>The words as a template sees them: a string for each key, or the forms of a counted word for <c>count</c>.</summary>
    public View View { get; }

    /// <summary>The words that stand within texts.</summary>
    public TextLabels Labels { get; }

    /// <summary>A piece of interface text with values filled in. A key that the theme lacks gives the key itself; the theme was reported then.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">What is filled in, as HTML.</param>
    public string Say(string key, params ReadOnlySpan<string> values) =>
        entries.TryGetValue(key, out object? entry) ? Phrase.Fill(entry.ToString()!, values) : key;

    /// <summary>The same as plain text.</summary>
    /// <param name="key">The key.</param>
    /// <param name="values">What is filled in, as plain text.</param>
    public string SayPlain(string key, params ReadOnlySpan<string> values) =>
        plain.TryGetValue(key, out string? phrase) ? Phrase.Fill(phrase, values) : key;

    /// <summary>A piece of interface text, or null where the theme lacks it.</summary>
    /// <param name="key">The key.</param>
    public string? Find(string key) => entries.GetValueOrDefault(key)?.ToString();

    /// <summary>The form of an entry for a plural category, or its only form.</summary>
    /// <param name="key">The key.</param>
    /// <param name="category">The category.</param>
    public string Form(string key, PluralCategory category) =>
        entries.GetValueOrDefault(key) is CountedPhrase counted ? counted.Form(category) : Say(key);

    /// <summary>The same words in another script of Kazakh; the places to be filled in stay.</summary>
    /// <param name="conversion">The conversion.</param>
    public Vocabulary In(ScriptConversion conversion) => new(words with
    {
        Language = conversion.Language,
        Entries = words.Entries.Select(e => e with
        {
            Forms = e.Forms.Select(f => KeyValuePair.Create(f.Key, conversion.Convert(f.Value))).ToValueList(),
        }).ToValueList(),
    });

    /// <summary>How a language is called in this one: <c>қазақша</c>; its tag where the theme has no name for it.</summary>
    /// <param name="language">The language.</param>
    /// <param name="form">Which form of the name: <c>language</c>, <c>in_language</c> or <c>from_language</c>.</param>
    public string NameOf(LanguageTag language, string form = "language") => Find(ExactKey(language, form)) ?? Find($"{form}_{language.Language}") ?? language.Value;

    /// <summary>How a language is called in this one, as plain text.</summary>
    /// <param name="language">The language.</param>
    public string PlainNameOf(LanguageTag language) =>
        plain.GetValueOrDefault(ExactKey(language, "language")) ?? plain.GetValueOrDefault($"language_{language.Language}") ?? language.Value;

    private static string ExactKey(LanguageTag language, string form) =>
        $"{form}_{language.Value.ToLower(CultureInfo.InvariantCulture).Replace('-', '_')}";

    private static object Entry(LanguageTag language, WordEntry entry) => entry.Forms switch
    {
        [{ Key: PluralCategory.Other } only] => Markup.Escape(only.Value),
        _ => new CountedPhrase(language, entry.Forms),
    };

    private static string General(WordEntry entry)
    {
        foreach (var form in entry.Forms.AsSpan())
            if (form.Key == PluralCategory.Other)
                return form.Value;
        return entry.Forms[0].Value;
    }

    private static TextLabels TextLabelsOf(Vocabulary words) => new()
    {
        Language = words.Language,
        Notes = words.Say("notes"),
        References = words.Say("references"),
        NoteMark = words.Say("note_mark"),
        NoteReturn = words.Say("note_return"),
        NoteReturnNth = words.Say("note_return_nth"),
        ReferenceReturn = words.Say("reference_return"),
        ReferenceReturnNth = words.Say("reference_return_nth"),
        ReferenceRepeats = words.Say("reference_repeats"),
        ReferenceCandidates = words.Say("reference_candidates"),
        ReferenceAgain = words.Say("reference_again"),
        ReferenceTwin = words.Say("reference_twin"),
        ReferenceFirst = words.Say("reference_first"),
        CitedWorks = words.Say("cited_works_link"),
        Page = words.Say("page_short"),
        Pages = words.Say("pages_short"),
        TableRegion = words.Say("table_region"),
        Correction = words.Say("container_correction"),
        Retraction = words.Say("container_retraction"),
        EditorsNote = words.Say("container_note"),
    };
}
