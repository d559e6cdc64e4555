using Journal.Core.Languages;
using Journal.Core.Model;
using Journal.Core.Text;

namespace Journal.Theming.Html;

/// <summary>Writes what an author may set in braces: id, classes, language and direction; other keys have no meaning in HTML and are left out.</summary>
internal static class AttributeWriter
{
    /// <summary>Writes the attributes.</summary>
    /// <param name="state">The run over the text.</param>
    /// <param name="attributes">The attributes as written.</param>
    /// <param name="addedClass">A class of the program's own before the author's, or null.</param>
    public static void Write(TextState state, Attributes attributes, string? addedClass = null)
    {
        if (ReferenceEquals(attributes, Attributes.None) && addedClass is null)
            return;
        if (state.Setting.HasAnchors)
            state.Output.Attribute("id"u8, state.IdOf(attributes.Id));
        Classes(state, attributes.Classes, addedClass);
        Language(state, attributes);
    }

    private static void Classes(TextState state, ValueList<string> classes, string? addedClass)
    {
        if (classes.Count == 0 && addedClass is null)
            return;
        var output = state.Output;
        output.Write(" class=\""u8);
        output.Text(addedClass);
        for (int i = 0; i < classes.Count; i++)
        {
            if (i > 0 || addedClass is not null)
                output.Write(" "u8);
            output.Text(classes[i]);
        }
        output.Write("\""u8);
    }

    private static void Language(TextState state, Attributes attributes)
    {
        string? direction = attributes["dir"] is "ltr" or "rtl" or "auto" ? attributes["dir"] : null;
        if (LanguageTag.TryParse(attributes["lang"], out var language))
        {
            state.Output.Attribute("lang"u8, language.Value);
            if (direction is null && language.IsRightToLeft != state.Setting.Language.IsRightToLeft)
                direction = Markup.DirectionOf(language);
        }
        state.Output.Attribute("dir"u8, direction);
    }
}
