namespace Journal.Core.Languages.Search;

/// <summary>Endings that are taken off a word under the same conditions. Data: the build and the script of the site apply the same groups.</summary>
/// <param name="Suffixes">The endings in loose letters (see <see cref="LetterFolding.Loosen(string)"/>), parted by spaces.</param>
/// <param name="Stem">How many letters must at least be left.</param>
/// <param name="Before">The loose letters of which one must stand before the ending; empty for any, <c>^</c> where the ending must be the whole word.</param>
/// <param name="Replacement">What is written instead of the ending, in strict letters.</param>
public sealed record SuffixGroup(string Suffixes, int Stem, string Before = "", string Replacement = "");

/// <summary>The endings of one language.</summary>
/// <param name="Language">Primary language subtag (BCP 47), for instance <c>kk</c>.</param>
/// <param name="Groups">The groups; of all endings that fit the longest is taken, of equally long ones the first.</param>
/// <param name="Finals">Pairs of a letter and the letter that is written for it at the end of a stem: <c>ғқ</c> for қазағы, қазақ.</param>
public sealed record SuffixTable(string Language, Text.ValueList<SuffixGroup> Groups, string Finals);
