namespace Journal.Core.Languages.Search;

/// <summary>The endings of English plurals, possessives and verb forms. What makes a word of another word stays: history, historical.</summary>
internal static class EnglishSuffixes
{
    private const string Consonants = "bcdfghjklmnpqrstvwxz";

    public static SuffixTable Table { get; } = new(
        "en",
        [
            new("ies", 2, Consonants, "i"),
            new("y", 2, Consonants, "i"),
            new("s", 3, "abcdefghjklmnopqrtvwxyz"),
            new("sis", 2, "", "s"),
            new("e", 3),
            new("ed ing", 3),
            new("eed", 3, "", "ee"),
            new("used using", 0, "^", "use"),
            // A consonant is doubled before an ending: planned, controlled.
            new("bb", 2, "", "b"),
            new("dd", 2, "", "d"),
            new("gg", 2, "", "g"),
            new("ll", 2, "", "l"),
            new("mm", 2, "", "m"),
            new("nn", 2, "", "n"),
            new("pp", 2, "", "p"),
            new("rr", 2, "", "r"),
            new("tt", 2, "", "t"),
        ],
        "");
}
