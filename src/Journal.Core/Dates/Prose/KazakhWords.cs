namespace Journal.Core.Dates.Prose;

/// <summary>The Kazakh words of dates.</summary>
internal static class KazakhWords
{
    private static readonly string[] Months =
        ["қаңтар", "ақпан", "наурыз", "сәуір", "мамыр", "маусым", "шілде", "тамыз", "қыркүйек", "қазан", "қараша", "желтоқсан"];

    // Texts up to the 1990s put Kazakh endings to the Russian names.
    private static readonly string[] RussianMonths =
        ["январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь"];

    private static readonly (string Mark, int Month)[] MonthMarks =
    [
        ("қаң", 1), ("қаңт", 1), ("ақп", 2), ("нау", 3), ("наур", 3), ("сәу", 4), ("мам", 5), ("мау", 6), ("маус", 6), ("шіл", 7), ("шілд", 7), ("там", 8),
        ("қыр", 9), ("қырк", 9), ("қаз", 10), ("қар", 11), ("қараш", 11), ("жел", 12), ("желт", 12),
    ];

    private static readonly (string Word, int Value)[] Units =
        [("бір", 1), ("екі", 2), ("үш", 3), ("төрт", 4), ("бес", 5), ("алты", 6), ("жеті", 7), ("сегіз", 8), ("тоғыз", 9)];

    private static readonly (string Word, int Value)[] Tens =
    [
        ("он", 10), ("жиырма", 20), ("отыз", 30), ("қырық", 40), ("елу", 50), ("алпыс", 60), ("жетпіс", 70), ("сексен", 80), ("тоқсан", 90),
    ];

    private static readonly (string Word, int Value)[] Ordinals =
    [
        ("бірінші", 1), ("екінші", 2), ("үшінші", 3), ("төртінші", 4), ("бесінші", 5), ("алтыншы", 6), ("жетінші", 7), ("сегізінші", 8),
        ("тоғызыншы", 9), ("оныншы", 10), ("жиырмасыншы", 20), ("отызыншы", 30), ("қырқыншы", 40), ("елуінші", 50), ("алпысыншы", 60),
        ("жетпісінші", 70), ("сексенінші", 80), ("тоқсаныншы", 90), ("алғашқы", 1),
    ];

    /// <summary>All words with what they mean.</summary>
    public static IEnumerable<(string Word, Sense Sense)> All() =>
        [.. MonthForms(), .. UnitForms(), .. SeasonAdjectives(), .. PartForms(), .. Numerals(), .. Small().Select(word => (word.Word, new Sense(word.Term, Tongue.Kazakh, word.Value)))];

    /// <summary>The endings that are joined to figures.</summary>
    public static IEnumerable<(string Word, Sense Sense)> Endings()
    {
        foreach (string ordinal in (string[])["шы", "ші", "ншы", "нші", "ыншы", "інші", "сыншы", "сінші"])
            yield return (ordinal, new Sense(Term.Ending, Tongue.Kazakh, (int)Ending.Ordinal, Case.Nominative));
        (string Ending, Case Case)[] possessives =
        [
            ("", Case.Possessive), ("ның", Case.Genitive), ("на", Case.Dative), ("н", Case.Accusative), ("нда", Case.Locative), ("нан", Case.Ablative),
            ("ндағы", Case.Adjective),
        ];
        foreach (string possessive in (string[])["ы", "сы"])
            foreach (var (ending, form) in possessives)
            {
                yield return (possessive + ending, new Sense(Term.Ending, Tongue.Kazakh, (int)Ending.Day, form));
                yield return (KazakhNoun.Soften(possessive + ending), new Sense(Term.Ending, Tongue.Kazakh, (int)Ending.Day, form));
            }
        foreach (string locative in (string[])["нде", "нда", "да", "де", "та", "те"])
            yield return (locative, new Sense(Term.Ending, Tongue.Kazakh, (int)Ending.Day, Case.Locative));
        foreach (string ablative in (string[])["дан", "ден", "тан", "тен", "нан", "нен"])
            yield return (ablative, new Sense(Term.Ending, Tongue.Kazakh, (int)Ending.Case, Case.Ablative));
        foreach (string dative in (string[])["на", "не"])
            yield return (dative, new Sense(Term.Ending, Tongue.Kazakh, (int)Ending.Day, Case.Dative));
        foreach (string dative in (string[])["ға", "ге", "қа", "ке"])
            yield return (dative, new Sense(Term.Ending, Tongue.Kazakh, (int)Ending.Case, Case.Dative));
    }

    private static IEnumerable<(string Word, Sense Sense)> MonthForms()
    {
        for (int i = 0; i < Months.Length; i++)
            foreach (var form in Declined(Months[i], Term.Month, i + 1))
                yield return form;
        for (int i = 0; i < RussianMonths.Length; i++)
        {
            // Forms of май are words of their own: майдан, майда, майға.
            if (RussianMonths[i] == "май")
                continue;
            string stem = RussianMonths[i].TrimEnd('ь');
            foreach (bool isBack in (bool[])[true, false])
                foreach (var (form, ending) in KazakhNoun.Decline(stem, isBack).Where(form => form.Case != Case.Nominative))
                {
                    yield return (form, new Sense(Term.Month, Tongue.Kazakh, i + 1, ending));
                    yield return (stem + 'ь' + form[stem.Length..], new Sense(Term.Month, Tongue.Kazakh, i + 1, ending));
                }
        }
    }

    private static IEnumerable<(string Word, Sense Sense)> UnitForms()
    {
        (string, Term)[] units =
        [
            ("жыл", Term.Year), ("жылдар", Term.Years), ("ғасыр", Term.Century), ("ғасырлар", Term.Centuries), ("мыңжылдық", Term.Millennium),
            ("мыңжылдықтар", Term.Millennium),
            ("ай", Term.MonthWord), ("айлар", Term.MonthWord), ("күн", Term.DayWord), ("күндер", Term.DayWord), ("жұлдыз", Term.DayWord),
        ];
        foreach (var (stem, term) in units)
            foreach (var form in Declined(stem, term, 0))
                yield return form;
        yield return ("жылғы", new Sense(Term.Year, Tongue.Kazakh, 0, Case.Adjective));
        // жылдық makes a millennium behind мың only.
        foreach (var form in Declined("жылдық", Term.Millennium, 1))
            yield return form;
        yield return ("күнгі", new Sense(Term.DayWord, Tongue.Kazakh, 0, Case.Adjective));
        yield return ("жж", new Sense(Term.YearsMark, Tongue.Kazakh));
        yield return ("ж", new Sense(Term.YearMark, Tongue.Kazakh));
        yield return ("ғғ", new Sense(Term.CenturiesMark, Tongue.Kazakh));
        yield return ("ғ", new Sense(Term.CenturyMark, Tongue.Kazakh));
        foreach (var form in Declined("мезгіл", Term.SeasonWord, 0))
            yield return form;
        string[] seasons = ["көктем", "жаз", "күз", "қыс"];
        for (int i = 0; i < seasons.Length; i++)
            foreach (var form in Declined(seasons[i], Term.Season, 21 + i))
                yield return form;
    }

    // жазғы маусымында, қысқы айларда; without the noun no date
    private static IEnumerable<(string Word, Sense Sense)> SeasonAdjectives()
    {
        string[] adjectives = ["көктемгі", "жазғы", "күзгі", "қысқы"];
        return adjectives.Select((word, index) => (word, new Sense(Term.Season, Tongue.Kazakh, 21 + index)));
    }

    private static IEnumerable<(string Word, Sense Sense)> PartForms()
    {
        (string, FoundModifiers)[] parts =
        [
            ("бас", FoundModifiers.Early), ("орта", FoundModifiers.Middle), ("соң", FoundModifiers.Late), ("аяқ", FoundModifiers.Late),
        ];
        foreach (var (stem, part) in parts)
            foreach (var (form, ending) in KazakhNoun.Decline(stem).Skip((int)Case.Possessive))
                yield return (form, new Sense(Term.Part, Tongue.Kazakh, (int)part, ending));
        // бас кезінде, орта шенінен, аяқталар тұста
        foreach (string time in (string[])["кез", "кезең", "шен", "тұс", "шақ"])
            foreach (var (form, ending) in KazakhNoun.Decline(time).Skip(1))
                yield return (form, new Sense(Term.PartTime, Tongue.Kazakh, 0, ending));
        foreach (var (stem, shares) in (IEnumerable<(string, int)>)[("жарты", 2), ("ширек", 4), ("тоқсан", 4), ("онжылдық", 10), ("жартыжылдық", 2)])
            foreach (var (form, ending) in KazakhNoun.Decline(stem).Skip((int)Case.Possessive))
                yield return (form, new Sense(Term.Share, Tongue.Kazakh, shares, ending));
        // 3-тоқсанда, бірінші жартыжылдықта
        foreach (var (stem, shares) in (IEnumerable<(string, int)>)[("тоқсан", 4), ("жартыжылдық", 2)])
            foreach (var (form, ending) in KazakhNoun.Decline(stem).Skip(1).Take((int)Case.Possessive - (int)Case.Genitive + 1))
                yield return (form, new Sense(Term.Share, Tongue.Kazakh, shares, ending));
    }

    private static IEnumerable<(string Word, Sense Sense)> Numerals()
    {
        foreach (var (word, value) in Ordinals)
            yield return (word, new Sense(Term.Ordinal, Tongue.Kazakh, value));
        foreach (var (word, value) in Tens)
            yield return (word, new Sense(Term.Tens, Tongue.Kazakh, value));
        yield return ("соңғы", new Sense(Term.Last, Tongue.Kazakh));
        foreach (var (stem, value) in Units.Concat(Tens[..3]))
            foreach (var (form, ending) in KazakhNoun.Decline(stem).Skip((int)Case.Possessive))
                yield return (form, new Sense(Term.DayNumeral, Tongue.Kazakh, value, ending));
    }

    private static IEnumerable<(string Word, Sense Sense)> Declined(string stem, Term term, int value) =>
        KazakhNoun.Decline(stem).Select(form => (form.Form, new Sense(term, Tongue.Kazakh, value, form.Case)));

    private static IEnumerable<(string Word, Term Term, int Value)> Small() =>
    [
        ("бастап", Term.Since, 0), ("бері", Term.Since, 0), ("бермен", Term.Since, 0), ("бергі", Term.Since, 0), ("былай", Term.Since, 0),
        ("дейін", Term.Until, 0), ("шейін", Term.Until, 0), ("дейінгі", Term.Until, 0), ("шейінгі", Term.Until, 0),
        ("кейін", Term.After, 0), ("соң", Term.After, 0), ("кейінгі", Term.After, 0), ("соңғы", Term.Last, 0),
        ("бұрын", Term.Before, 0), ("бұрынғы", Term.Before, 0), ("таман", Term.By, 0), ("қарай", Term.By, 0),
        .. ((string[])["аралығында", "аралығындағы", "аралығы", "аралығын", "аралығының", "аралығына", "арасында", "арасындағы", "арасы", "арасын", "арасына",
            "аумағында", "аумағын"]).Select(word => (word, Term.Between, 0)),
        ("шамасы", Term.Around, 0), ("шамасында", Term.Around, 0), ("шамасындағы", Term.Around, 0), ("шамаларында", Term.Around, 0), ("шамалары", Term.Around, 0),
        ("шамамен", Term.About, 0), ("мүмкін", Term.Doubtful, 0), ("бәлкім", Term.Doubtful, 0),
        .. ((string[])["бойы", "ішінде", "өтті", "өткенде", "толды", "толуына", "толуы", "толған", "астам", "артық", "жуық", "уақыт", "ілгері", "жасаған",
            "созылған", "созылды", "мерзімге"])
            .Select(word => (word, Term.Duration, 0)),
        ("сол", Term.This, 0), ("осы", Term.This, 0), ("аталған", Term.This, 0), ("аталмыш", Term.This, 0), ("дәл", Term.Same, 0),
        ("келесі", Term.Next, 0), ("келер", Term.Next, 0),
        ("мың", Term.Cardinal, 1000), ("мыңыншы", Term.Cardinal, 1000), ("бір", Term.Cardinal, 1), ("екі", Term.Cardinal, 2), ("өткен", Term.Previous, 0),
        ("алдыңғы", Term.Previous, 0),
        ("биылғы", Term.Present, 0), ("ағымдағы", Term.Present, 0), ("үстіміздегі", Term.Present, 0),
        ("бас", Term.PartStem, (int)FoundModifiers.Early), ("аяқ", Term.PartStem, (int)FoundModifiers.Late),
        ("орта", Term.PartStem, (int)FoundModifiers.Middle), ("аяқталар", Term.PartStem, (int)FoundModifiers.Late), ("аяқталу", Term.PartStem, (int)FoundModifiers.Late),
        ("басталу", Term.PartStem, (int)FoundModifiers.Early), ("басталар", Term.PartStem, (int)FoundModifiers.Early), ("бітер", Term.PartStem, (int)FoundModifiers.Late),
        ("яғни", Term.Namely, 0), ("және", Term.And, 0), ("немесе", Term.And, 0), ("яки", Term.And, 0), ("әлде", Term.And, 0), ("мен", Term.And, 1),
        ("пен", Term.And, 1), ("бен", Term.And, 1), ("әрі", Term.And, 0),
        ("оқу", Term.YearAdjective, 0), ("шаруашылық", Term.YearAdjective, 0), ("қаржы", Term.YearAdjective, 0),
        ("біздің", Term.Our, 0), ("заманымызға", Term.Era, 0), ("дәуірімізге", Term.Era, 0), ("заманымыздан", Term.Era, 0), ("заманымыздың", Term.Era, 1),
        ("дәуіріміздің", Term.Era, 1), ("эрамызға", Term.Era, 0), ("эрамыздан", Term.Era, 0), ("эрамыздың", Term.Era, 1), ("санауымызға", Term.Era, 0),
        ("санауымыздан", Term.Era, 0), ("санауымыздың", Term.Era, 1), ("дәуірімізден", Term.Era, 0), ("бет", Term.Counted, 0), ("бап", Term.Counted, 0),
        .. MonthMarks.Select(mark => (mark.Mark, Term.MonthMark, mark.Month)),
    ];
}
