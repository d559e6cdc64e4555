namespace Journal.Core.Dates.Prose;

/// <summary>The Russian words of dates.</summary>
internal static class RussianWords
{
    private static readonly string[] Months = ["январ", "феврал", "март", "апрел", "ма", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"];

    private static readonly (string Stem, int Value)[] Ordinals =
    [
        ("перв", 1), ("втор", 2), ("четверт", 4), ("пят", 5), ("шест", 6), ("седьм", 7), ("восьм", 8), ("девят", 9), ("десят", 10), ("одиннадцат", 11),
        ("двенадцат", 12), ("тринадцат", 13), ("четырнадцат", 14), ("пятнадцат", 15), ("шестнадцат", 16), ("семнадцат", 17), ("восемнадцат", 18),
        ("девятнадцат", 19), ("двадцат", 20), ("тридцат", 30), ("сороков", 40), ("пятидесят", 50), ("шестидесят", 60), ("семидесят", 70),
        ("восьмидесят", 80), ("девяност", 90),
    ];

    private static readonly string[] Adjective = ["ый", "ой", "ого", "ому", "ым", "ом", "ое", "ая", "ую", "ые", "ых", "ыми"];
    private static readonly string[] SoftAdjective = ["ий", "его", "ему", "им", "ем", "ее", "яя", "ей", "юю", "ие", "их", "ими"];

    /// <summary>All words with what they mean.</summary>
    public static IEnumerable<(string Word, Sense Sense)> All() =>
        [.. MonthForms(), .. UnitForms(), .. PartForms(), .. Numerals(), .. Small().Select(word => (word.Word, new Sense(word.Term, Tongue.Russian, word.Value)))];

    /// <summary>The endings that are joined to figures.</summary>
    public static IEnumerable<(string Word, Sense Sense)> Endings()
    {
        foreach (string ending in (string[])["е", "х", "хъ", "ые", "ых", "ми", "ыми", "тые", "тых"])
            yield return (ending, new Sense(Term.Ending, Tongue.Russian, (int)Ending.Plural));
        foreach (string ending in (string[])["го", "ое", "ого", "й", "ый", "ой", "ий", "я", "ая", "ю", "ую", "м", "ом", "ым", "му", "ому", "ье", "ья"])
            yield return (ending, new Sense(Term.Ending, Tongue.Russian, (int)Ending.OrdinalSingular));
    }

    /// <summary>The endings as those type them whose keyboard stands on Latin letters: 30-x, 1920-e.</summary>
    public static IEnumerable<(string Word, Sense Sense)> LatinEndings() =>
        [("x", new Sense(Term.Ending, Tongue.Russian, (int)Ending.Plural)), ("e", new Sense(Term.Ending, Tongue.Russian, (int)Ending.Plural))];

    private static IEnumerable<(string Word, Sense Sense)> MonthForms()
    {
        for (int i = 0; i < Months.Length; i++)
        {
            string stem = Months[i];
            (string, Case)[] endings = i is 2 or 7
                ? [("", Case.Nominative), ("ъ", Case.Nominative), ("а", Case.Genitive), ("у", Case.Dative), ("ом", Case.Instrumental), ("е", Case.Locative)]
                : [(i == 4 ? "й" : "ь", Case.Nominative), ("я", Case.Genitive), ("ю", Case.Dative), (i == 4 ? "ем" : "ём", Case.Instrumental), ("е", Case.Locative)];
            foreach (var (ending, form) in endings)
                yield return (stem + ending, new Sense(Term.Month, Tongue.Russian, i + 1, form));
            // «августя», «январа» are typed for the genitive.
            if (i != 4)
                yield return (stem + (i is 2 or 7 ? "я" : "а"), new Sense(Term.Month, Tongue.Russian, i + 1, Case.Genitive));
        }
        (string, int)[] marks =
        [
            ("янв", 1), ("фев", 2), ("февр", 2), ("мар", 3), ("апр", 4), ("июн", 6), ("июл", 7), ("авг", 8), ("сен", 9), ("сент", 9), ("окт", 10), ("ноя", 11),
            ("нояб", 11), ("дек", 12),
        ];
        foreach (var (mark, month) in marks)
            yield return (mark, new Sense(Term.Month, Tongue.Russian, month));
    }

    private static IEnumerable<(string Word, Sense Sense)> UnitForms()
    {
        foreach (string year in (string[])["год", "года", "году", "годом", "годе", "годъ"])
            yield return (year, new Sense(Term.Year, Tongue.Russian));
        foreach (string years in (string[])["годы", "годов", "годам", "годами", "годах", "годовъ", "годахъ"])
            yield return (years, new Sense(Term.Years, Tongue.Russian));
        foreach (string century in (string[])["век", "века", "веку", "веком", "веке", "векъ", "столетие", "столетия", "столетию", "столетием", "столетии"])
            yield return (century, new Sense(Term.Century, Tongue.Russian));
        foreach (string centuries in (string[])["веков", "вековъ", "векам", "веками", "веках", "столетий", "столетиях"])
            yield return (centuries, new Sense(Term.Centuries, Tongue.Russian));
        foreach (string ending in (string[])["е", "я", "ю", "ем", "и", "й", "ях"])
            yield return ("тысячелети" + ending, new Sense(Term.Millennium, Tongue.Russian));
        foreach (string month in (string[])["месяц", "месяца", "месяце", "месяцу"])
            yield return (month, new Sense(Term.MonthWord, Tongue.Russian));
        foreach (string day in (string[])["дня", "день", "числа"])
            yield return (day, new Sense(Term.DayWord, Tongue.Russian));
        yield return ("гг", new Sense(Term.YearsMark, Tongue.Russian));
        yield return ("г", new Sense(Term.YearMark, Tongue.Russian));
        yield return ("вв", new Sense(Term.CenturiesMark, Tongue.Russian));
        (string[] Forms, int Value)[] seasons =
        [
            (["весна", "весны", "весне", "весну", "весной", "весною"], 21), (["лето", "лета", "лету", "летом", "лете"], 22),
            (["осень", "осени", "осенью"], 23), (["зима", "зимы", "зиме", "зиму", "зимой", "зимою"], 24),
        ];
        foreach (var (forms, value) in seasons)
            foreach (string form in forms)
                yield return (form, new Sense(Term.Season, Tongue.Russian, value));
        foreach (string stem in (string[])["учебн", "хозяйственн", "финансов", "операционн", "сельскохозяйственн"])
            foreach (string ending in Adjective)
                yield return (stem + ending, new Sense(Term.YearAdjective, Tongue.Russian));
        yield return ("уч", new Sense(Term.YearAdjective, Tongue.Russian));
    }

    private static IEnumerable<(string Word, Sense Sense)> PartForms()
    {
        (string[] Forms, FoundModifiers Part)[] parts =
        [
            (["начало", "начала", "началу", "начале", "началом", "нач", "ранняя", "ранней", "раннюю", "раннего", "раннем", "ранних"], FoundModifiers.Early),
            (["середина", "середины", "середине", "середину", "серединой", "средине", "средину", "сер"], FoundModifiers.Middle),
            (["конец", "конца", "концу", "конце", "концом", "кон", "исход", "исходе", "исходу", "поздняя", "поздней", "позднюю", "позднего", "позднем", "поздних"],
            FoundModifiers.Late),
        ];
        foreach (var (forms, part) in parts)
            foreach (string form in forms)
                yield return (form, new Sense(Term.Part, Tongue.Russian, (int)part));
        (string[] Forms, int Shares)[] shares =
        [
            (["половина", "половины", "половине", "половину", "половиной", "половин", "половинам", "половинах", "пол"], 2),
            (["полугодие", "полугодия", "полугодию", "полугодии", "полугодием", "полугодиях"], 2),
            (["треть", "трети", "третью", "третей", "третях", "декада", "декады", "декаде", "декаду", "декадой", "декадах"], 3),
            (["четверть", "четверти", "четвертью", "четвертей", "четвертях", "четв"], 4),
            (["квартал", "квартала", "кварталу", "квартале", "кварталом", "кварталы", "кварталов", "кварталах", "кв"], 4),
            (["десятилетие", "десятилетия", "десятилетию", "десятилетии", "десятилетием", "десятилетиях", "десятилетий"], 10),
            (["чисел", "числам", "числах"], Shares.Days), (["месяцы", "месяцев", "месяцах", "недели", "недель", "неделях", "дни", "дней", "днях"], 10),
        ];
        foreach (var (forms, share) in shares)
            foreach (string form in forms)
                yield return (form, new Sense(Term.Share, Tongue.Russian, share));
        foreach (string turn in (string[])["рубеж", "рубежа", "рубежу", "рубеже", "рубежом", "стык", "стыка", "стыке"])
            yield return (turn, new Sense(Term.Turn, Tongue.Russian));
    }

    private static IEnumerable<(string Word, Sense Sense)> Numerals()
    {
        foreach (var (stem, value) in Ordinals)
            foreach (string ending in Adjective)
                yield return (stem + ending, new Sense(Term.Ordinal, Tongue.Russian, value));
        foreach (string third in (string[])["третий", "третьего", "третьему", "третьим", "третьем", "третье", "третья", "третьей", "третью", "третьи", "третьих"])
            yield return (third, new Sense(Term.Ordinal, Tongue.Russian, 3));
        foreach (var (word, value) in (IEnumerable<(string, int)>)[("двадцать", 20), ("тридцать", 30), ("сорок", 40), ("пятьдесят", 50), ("шестьдесят", 60),
            ("семьдесят", 70), ("восемьдесят", 80), ("девяносто", 90)])
            yield return (word, new Sense(Term.Tens, Tongue.Russian, value));
        foreach (string ending in SoftAdjective)
            yield return ("последн" + ending, new Sense(Term.Last, Tongue.Russian));
        yield return ("посл", new Sense(Term.Last, Tongue.Russian));
        yield return ("перв", new Sense(Term.Ordinal, Tongue.Russian, 1));
        yield return ("втор", new Sense(Term.Ordinal, Tongue.Russian, 2));
    }

    // «Прошлые века» are no century.
    private static IEnumerable<string> Singular(string[] endings) => endings.Where(ending => ending is not ("ые" or "ых" or "ыми" or "ие" or "их" or "ими"));

    private static IEnumerable<(string Word, Term Term, int Value)> Small() =>
    [
        // The spelling of before 1918 too.
        ("съ", Term.From, 0), ("отъ", Term.From, 1), ("къ", Term.By, 0), ("въ", Term.In, 0),
        ("с", Term.From, 0), ("со", Term.From, 0), ("от", Term.From, 1), ("по", Term.To, 0), ("на", Term.To, 1), ("до", Term.Until, 0), ("к", Term.By, 0), ("ко",
        Term.By, 0),
        ("после", Term.After, 0), ("накануне", Term.Before, 0), ("канун", Term.Before, 0), ("кануне", Term.Before, 0), ("преддверии", Term.Before, 0), ("между",
        Term.Amid, 0), ("около", Term.About, 0), ("ок", Term.About, 0), ("примерно", Term.About, 1), ("приблизительно", Term.About, 1),
        ("прибл", Term.About, 1), ("ориентировочно", Term.About, 1),
        ("предположительно", Term.Doubtful, 0), ("возможно", Term.Doubtful, 0), ("вероятно", Term.Doubtful, 0),
        ("начиная", Term.Beginning, 0), ("вплоть", Term.Beginning, 1), ("не", Term.Not, 0), ("позднее", Term.Later, 0), ("позже", Term.Later, 0), ("ранее",
        Term.Earlier, 0), ("раньше", Term.Earlier, 0),
        ("и", Term.And, 0), ("или", Term.And, 0), ("в", Term.In, 0), ("во", Term.In, 0),
        .. ((string[])["тот", "того", "том", "той", "ту", "этот", "этого", "этом", "этому", "этой", "эту"]).Select(word => (word, Term.This, 0)),
        .. ((string[])["указанного", "указанном", "названного", "названном"]).Select(word => (word, Term.This, 1)),
        ("же", Term.Same, 0), ("тыс", Term.Thousand, 0), ("назад", Term.Duration, 0), ("тому", Term.This, 2), ("спустя", Term.Duration, 0),
        .. Singular(SoftAdjective).Select(ending => ("следующ" + ending, Term.Next, 0)),
        .. Singular(Adjective).Select(ending => ("прошл" + ending, Term.Previous, 0)), .. Singular(SoftAdjective).Select(ending => ("минувш" + ending, Term.Previous, 0)),
        .. Singular(SoftAdjective).Select(ending => ("предыдущ" + ending, Term.Previous, 0)),
        ("нашей", Term.Our, 0), ("новой", Term.Our, 0), ("эры", Term.Era, 0),
        .. ((string[])["стр", "л", "д", "ф", "оп", "т", "вып", "кн", "ч", "гл", "п", "пп", "ст", "статья", "статьи", "статье", "статей", "пункт", "пункта",
            "пункте", "глава", "главе",
            "том", "лист", "листа", "удк", "әож", "бап", "б", "№"]).Select(word => (word, Term.Counter, 0)),
        .. ((string[])["человек", "человека", "людей", "дворов", "семей", "хозяйств", "кибиток", "юрт", "верст", "вёрст", "км", "рублей", "руб", "пудов", "голов",
            "лошадей", "экз", "тонн",
            "млн", "км²", "га", "десятин", "адам", "мың", "теңге", "дана", "шақырым", "шаршы", "гектар", "үй", "отбасы", "сом", "сомға", "тонна", "жылқы", "қой", "түйе"])
            .Select(word => (word, Term.Counted, 0)),
    ];
}
