namespace Journal.Core.Dates.Prose;

/// <summary>The English words of dates.</summary>
internal static class EnglishWords
{
    private static readonly string[] Months =
        ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    private static readonly (string Word, int Value)[] Marks =
    [
        ("jan", 1), ("feb", 2), ("febr", 2), ("mar", 3), ("apr", 4), ("jun", 6), ("jul", 7), ("aug", 8), ("sep", 9), ("sept", 9), ("oct", 10), ("nov", 11), ("dec", 12),
        ("jany", 1), ("feby", 2), ("augt", 8), ("septr", 9), ("octr", 10), ("novr", 11), ("decr", 12),
    ];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth",
        "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly string[] Decades = ["tens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"];

    /// <summary>All words with what they mean.</summary>
    public static IEnumerable<(string Word, Sense Sense)> All() => 
        Words().Select(word => (word.Word, new Sense(word.Term, Tongue.English, word.Value, Months.Contains(word.Word) ? Case.Nominative : Case.None)));

    /// <summary>The endings that are joined to figures.</summary>
    public static IEnumerable<(string Word, Sense Sense)> Endings()
    {
        foreach (string ending in (string[])["st", "nd", "rd", "th", "d"])
            yield return (ending, new Sense(Term.Ending, Tongue.English, (int)Ending.OrdinalSingular));
        yield return ("s", new Sense(Term.Ending, Tongue.English, (int)Ending.Plural));
    }

    private static IEnumerable<(string Word, Term Term, int Value)> Words() =>
    [
        .. Months.Select((month, i) => (month, Term.Month, i + 1)), .. Marks.Select(mark => (mark.Word, Term.Month, mark.Value)),
        .. Ordinals.Select((ordinal, i) => (ordinal, Term.Ordinal, i + 1)), ("thirtieth", Term.Ordinal, 30), ("twenty", Term.Tens, 20), ("thirty", Term.Tens, 30),
        ("seventeen", Term.Tens, 17), ("eighteen", Term.Tens, 18), ("nineteen", Term.Tens, 19),
        .. Decades.Skip(1).Select((decade, i) => (decade, Term.Decade, 20 + (10 * i))),
        ("year", Term.Year, 0), ("years", Term.Years, 0), ("century", Term.Century, 0), ("centuries", Term.Centuries, 0),
        ("millennium", Term.Millennium, 0), ("millennia", Term.Millennium, 0), ("month", Term.MonthWord, 0),
        ("spring", Term.Season, 21), ("summer", Term.Season, 22), ("autumn", Term.Season, 23), ("fall", Term.Season, 23), ("winter", Term.Season, 24),
        ("early", Term.Part, (int)FoundModifiers.Early), ("beginning", Term.Part, (int)FoundModifiers.Early), ("start", Term.Part, (int)FoundModifiers.Early),
        ("mid", Term.Part, (int)FoundModifiers.Middle), ("middle", Term.Part, (int)FoundModifiers.Middle),
        ("late", Term.Part, (int)FoundModifiers.Late), ("end", Term.Part, (int)FoundModifiers.Late), ("close", Term.Part, (int)FoundModifiers.Late),
        ("opening", Term.Part, EnglishParts.NeedsNoun | (int)FoundModifiers.Early), ("dawn", Term.Part, EnglishParts.NeedsNoun | (int)FoundModifiers.Early),
        ("closing", Term.Part, EnglishParts.NeedsNoun | (int)FoundModifiers.Late), ("latter", Term.Part, EnglishParts.NeedsNoun | (int)FoundModifiers.Late),
        ("later", Term.Later, 0), ("earlier", Term.Earlier, 0), ("not", Term.Not, 2), ("prior", Term.Before, 1), ("pre", Term.Before, 2),
        ("post", Term.After, 2), ("subsequent", Term.After, 1),
        ("toward", Term.By, 1), ("towards", Term.By, 1), ("starting", Term.Beginning, 0), ("commencing", Term.Beginning, 0),
        ("half", Term.Share, 2), ("quarter", Term.Share, 4), ("decades", Term.Share, 10), ("turn", Term.Turn, 0), ("last", Term.Last, 0), ("final", Term.Last, 0),
        ("school", Term.YearAdjective, 0), ("academic", Term.YearAdjective, 0), ("financial", Term.YearAdjective, 0), ("fiscal", Term.YearAdjective, 0),
        ("calendar", Term.YearAdjective, 0),
        ("from", Term.From, 0), ("to", Term.To, 0), ("through", Term.To, 0), ("since", Term.Since, 0), ("until", Term.Until, 0), ("till", Term.Until, 0),
        ("after", Term.After, 0), ("before", Term.Before, 0), ("by", Term.By, 0), ("between", Term.Amid, 0), ("and", Term.And, 0), ("or", Term.And, 0),
        ("in", Term.In, 0), ("on", Term.In, 0), ("during", Term.In, 0), ("throughout", Term.In, 0), ("dated", Term.In, 0), ("for", Term.In, 2), ("at", Term.In, 2),
        ("as", Term.Not, 0), ("up", Term.Not, 1), ("of", Term.Of, 0), ("the", Term.The, 0),
        ("about", Term.About, 0), ("around", Term.About, 0), ("approximately", Term.About, 0), ("circa", Term.About, 0), ("ca", Term.About, 1), ("c", Term.About, 1),
        ("possibly", Term.Doubtful, 0), ("probably", Term.Doubtful, 0), ("perhaps", Term.Doubtful, 0),
        ("that", Term.This, 0), ("this", Term.This, 1), ("same", Term.Same, 0), ("next", Term.Next, 0), ("following", Term.Next, 0), ("previous", Term.Previous, 0),
        ("bc", Term.BeforeChrist, 0), ("bce", Term.BeforeChrist, 0), ("ad", Term.AfterChrist, 0), ("anno", Term.AfterChrist, 1),
        ("domini", Term.AfterChrist, 1), ("ce", Term.AfterChrist, 0),
        ("b", Term.Era, 1), ("a", Term.Era, 2),
        .. ((string[])["http", "https", "www", "doi", "ftp", "isbn", "issn", "mailto"]).Select(word => (word, Term.Address, 0)),
        .. ((string[])["p", "pp", "no", "nos", "n", "nr", "vol", "volume", "art", "article", "articles", "chapter", "page", "fol", "ff", "plate", "sheet",
            "note", "table", "figure",
            "section", "paragraph",
            "fig", "figs", "ch", "chs", "chap", "chapters", "para", "col", "cols", "inv", "psalm", "num", "folio"]).Select(word => (word, Term.Counter, 0)),
        .. ((string[])["men", "women", "people", "persons", "soldiers", "troops", "families", "households", "tents", "yurts", "horses", "sheep", "camels",
            "cattle", "km", "kilometres",
            "kilometers", "miles", "versts", "metres", "meters", "tons", "tonnes", "roubles", "rubles", "dollars", "copies", "words", "items", "documents",
            "guests", "rifles", "cossacks",
            "villages", "houses", "pounds", "hectares", "acres", "delegates", "members", "students", "pupils", "workers", "peasants", "settlers", "prisoners",
            "victims", "deaths",
            "books", "volumes", "manuscripts", "letters", "inhabitants", "souls", "children", "bayonets", "sabres", "guns", "feet", "per", "m", "ft", "kg",
            "mm", "cm", "lb", "lbs",
            "yards", "inches", "hours", "hrs", "francs", "florins", "guilders", "ducats", "livres", "crowns", "shillings", "tenge", "euros", "yuan", "yen",
            "rupees", "talents", "foot", "mile", "metre", "meter", "horsemen", "sailors", "refugees", "warriors", "patients", "participants", "respondents",
            "votes", "points",
            "calories", "specimens", "samples"]).Select(word => (word, Term.Counted, 0)),
    ];
}
