using Journal.Core.Languages;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming;

/// <summary>A piece of interface text with a form for each grammatical number; written by itself it is the general form.</summary>
internal sealed class CountedPhrase(LanguageTag language, ValueList<KeyValuePair<PluralCategory, string>> forms) : IHtml
{
    /// <summary>The language of the words.</summary>
    public LanguageTag Language => language;

    /// <summary>The form for a whole number (Unicode CLDR, cardinal plural rules).</summary>
    /// <param name="count">The number.</param>
    public string For(long count) => Form(PluralRules.For(language, count));

    /// <summary>The form of a category, else the general one.</summary>
    /// <param name="category">The category.</param>
    public string Form(PluralCategory category)
    {
        string? general = null;
        foreach (var form in forms.AsSpan())
        {
            if (form.Key == category)
                return Markup.Escape(form.Value);
            if (form.Key == PluralCategory.Other)
                general = form.Value;
        }
        return Markup.Escape(general ?? forms[0].Value);
    }

    /// <inheritdoc />
    public void WriteTo(Utf8Buffer output) => output.Write(ToString());

    /// <inheritdoc cref="IHtml.ToString" />
    public override string ToString() => Form(PluralCategory.Other);
}
