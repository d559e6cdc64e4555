using System.Collections.Frozen;

namespace Journal.Core.Dates.Prose;

/// <summary>The English words beside a number that tell whether it is a year.</summary>
internal static class EnglishYearWords
{
    /// <summary>Units in the singular, which make the number before them a measure: a 1500 mile march.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Units = Of(
    [
        "mile", "ton", "foot", "page", "word", "man", "year", "square", "kilometre", "kilometer", "acre", "pound", "dollar", "hectare", "hour", "day",
        "watt", "horsepower", "calorie", "piece", "bed", "seat", "room", "point", "strong", "percent", "or", "and", "metre", "meter", "yard", "inch",
        "gallon", "volt", "bit", "item", "member", "hp", "megawatt", "million", "odd", "degree"
    ]);

    /// <summary>What happened in the year behind it: born 1872.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Events = Of(
    [
        "born", "Born", "died", "Died", "published", "Published", "reprinted", "Reprinted", "reissued", "founded", "established", "composed",
        "completed", "copied", "acquired", "purchased", "ordained", "appointed", "elected", "married", "issued", "revised", "amended", "ending",
        "starting", "commencing", "Repr", "repr", "signed", "built", "painted", "baptised", "baptized", "knighted", "fl", "reigned", "ruled",
        "written", "rebuilt"
    ]);

    /// <summary>Last words of titles with a year: Data Protection Act 1998.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Titles = Of(
    [
        "Act", "Acts", "Relations", "Reports", "Yearbook", "Annual", "Report", "Constitution", "Convention", "Treaty", "Exhibition", "Census",
        "Survey", "Ordinance", "Statute", "Protocol", "Copyright", "Proceedings", "Almanac", "Olympics", "Conference", "Agreement", "Declaration",
        "Charter", "Rules", "Regulations", "Decree", "Games", "Revision", "Review", "Cup", "Expo", "Code", "Programme"
    ]);

    /// <summary>Nouns that measure: a total of 1917.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Measures = Of(
    [
        "total", "sum", "average", "maximum", "minimum", "height", "depth", "length", "distance", "altitude", "elevation", "capacity", "weight",
        "width", "circumference", "some", "all", "most", "more", "number"
    ]);

    /// <summary>Nouns that measure behind “a”: a garrison of 1917.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Groups = Of(
    [
        "population", "force", "fleet", "army", "garrison", "crowd", "group", "salary", "loan", "cost", "price", "fine", "detachment", "payment",
        "pension", "speed", "tribute", "escort", "party", "staff", "membership", "circulation", "area"
    ]);

    /// <summary>Words that no number counts: in 987 the prince was baptised.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ClauseOpeners = Of(
    [
        "the", "he", "she", "it", "they", "his", "her", "by", "when", "after", "and", "a", "an", "at", "under", "we", "this"
    ]);

    /// <summary>Words that stand before the year of a noun: his 1888 canvas.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Determiners = Of(
    [
        "his", "her", "its", "their", "His", "Her", "Its", "Their", "our", "Our", "my", "My", "this", "This", "that", "a", "an", "A", "An", "another",
        "Another"
    ]);

    /// <summary>Things that have numbers: MS 1422, resolution 1973.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Numbered = Of(
    [
        "MS", "MSS", "Ms", "Lot", "lot", "Resolution", "resolution", "Order", "Box", "box", "Item", "item", "room", "Room", "Flight", "Telegram",
        "telegram", "Despatch", "despatch", "Case", "Document", "Hill", "hill"
    ]);

    /// <summary>Writings, whose date stands behind “from”: a letter from June 1861.</summary>
    public static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Documents = Of(
    [
        "letter", "letters", "paper", "papers", "report", "reports", "document", "documents", "photograph", "photographs", "photo", "photos", "memo",
        "memorandum", "memoranda", "telegram", "telegrams", "cable", "correspondence", "manuscript", "manuscripts", "copy", "copies", "article",
        "articles", "note", "notes", "map", "maps", "edition", "inscription", "inscriptions", "statement", "statements", "quotation", "quote",
        "painting", "drawing", "drawings", "poster", "newspaper", "newspapers", "issue", "issues", "entry", "entries", "source", "sources", "data",
        "figures", "footage", "interview", "draft", "charter", "deed", "evidence", "decree", "minutes", "coin", "coins", "image", "images", "picture",
        "pictures", "postcard", "survivors", "speech", "message", "dispatch", "despatch", "paragraph", "text", "texts", "essay", "study", "poem",
        "film", "novel", "book", "term", "definition", "song", "print", "engraving", "portrait", "view"
    ]);

    private static FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Of(string[] words) =>
        words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
}
