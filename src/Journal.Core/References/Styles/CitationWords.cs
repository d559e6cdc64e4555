using Journal.Core.Languages;

namespace Journal.Core.References.Styles;

/// <summary>The words of a citation in its language.</summary>
/// <param name="Volume">Before a volume at the beginning of an area.</param>
/// <param name="Number">Before a number.</param>
/// <param name="Pages">Before pages at the beginning of an area.</param>
/// <param name="And">Between two names.</param>
/// <param name="Others">For further names.</param>
/// <param name="NoDate">For a missing year.</param>
/// <param name="InlineVolume">Before a volume inside a sentence.</param>
/// <param name="InlineNumber">Before a number inside a sentence.</param>
/// <param name="InlinePages">Before several pages inside a sentence.</param>
/// <param name="InlinePage">Before one page inside a sentence.</param>
internal sealed record CitationWords(
    string Volume, string Number, string Pages, string And, string Others, string NoDate, string InlineVolume, string InlineNumber, string InlinePages, string InlinePage)
{
    private static readonly CitationWords Kazakh = new("Т.", "№", "Б.", "және", "және т.б.", "жылы көрсетілмеген", "т.", "№", "б.", "б.");
    private static readonly CitationWords Russian = new("Т.", "№", "С.", "и", "и др.", "б. г.", "т.", "№", "с.", "с.");
    private static readonly CitationWords English = new("Vol.", "No.", "P.", "and", "et al.", "n.d.", "vol.", "no.", "pp.", "p.");

    /// <summary>Whether the language quotes with guillemets and puts the point behind them.</summary>
    public bool HasGuillemets => And != "and";

    /// <summary>The words of a language.</summary>
    /// <param name="language">The language.</param>
    public static CitationWords Of(LanguageTag language) => language.Language switch
    {
        "kk" when language.Script != "Latn" => Kazakh,
        "ru" when language.Script != "Latn" => Russian,
        _ => English,
    };
}
