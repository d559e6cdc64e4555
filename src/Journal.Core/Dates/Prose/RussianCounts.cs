using System.Collections.Frozen;

namespace Journal.Core.Dates.Prose;

/// <summary>Tells by the Russian word behind a number whether the number counts: «в 1938 пудов», «в 1500 домах», but «в 1281 оказалось».</summary>
internal static class RussianCounts
{
    private const int LongestWord = 16;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Counted = FrozenSet.ToFrozenSet(
    [
        "м", "г", "т", "л", "р", "ц", "кг", "мм", "см", "км", "мг", "мл", "кв", "куб", "руб", "коп", "тыс", "млн", "млрд", "экз", "шт", "чел", "вт", "квт", "мвт", "гц",
        "верст", "вёрст", "сабель", "сил", "штук", "раз", "раза", "солдат", "строк", "лет", "душ", "букв", "слов", "тысяч", "тысячи", "тенге", "сом", "га", "мест",
        "книг", "войск",
        "лиц", "юрт", "сажен", "саженей", "аршин", "ватт", "вольт", "грамм", "килограмм", "рубля", "метра", "километра", "человека", "человек", "верста", "версты",
        "тонн", "тонны",
        "тонна", "голов", "дома", "двора", "лошади", "овцы", "школ", "женщин", "мужчин", "казарм", "групп", "семья", "семьи", "машин", "минут", "секунд", "часа",
        "миль", "мили",
        "единица", "единицы", "тома", "листа", "экземпляра", "ружья", "пуд", "пуда", "десятин", "десятины", "копий", "доллара", "марок", "франка", "волн",
        "градуса", "процента",
        "учащихся", "участников", "жителя", "киргиз", "башкир", "казак", "деревень", "сёл", "церквей", "мечети", "монет", "монеты", "тюков", "вагона", "орудия",
        "пушки", "стрел",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the word can be what is counted: a measure, a genitive or prepositional in the plural.</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token behind the number.</param>
    public static bool IsCounted(in Phrases phrases, int index)
    {
        ref readonly var token = ref phrases[index];
        if (token.Kind is TokenKind.Number or TokenKind.Amount or TokenKind.NumericDate || token.Is('%') || token.Is('°') || token.Is('$') || token.Is('€'))
            return true;
        // «1500-метровый», «1992×»
        if (token.Kind != TokenKind.Word)
            return (token.IsDash && token.IsGlued && phrases[index + 1].IsGlued && phrases[index + 1].Kind == TokenKind.Word) || token.Is('×') || token.Is('+')
                || token.Is('=');
        if (token.IsCapital)
            return false;
        var word = phrases.TextOf(index);
        if (token.Term == Term.Counted || (word.Length <= LongestWord && Counted.Contains(word)))
            return true;
        return token.Term == Term.None && Letters.IsCyrillic(word[0]) && IsManyForm(word);
    }

    /// <summary>Whether three figures before the word for year are the length of a time: «исполнилось 184 года», «через 120 года», «184 года со дня смерти».</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token of the number.</param>
    /// <param name="next">The token behind the word for year.</param>
    public static bool IsSpan(in Phrases phrases, int index, int next)
    {
        if (phrases.TextOf(next) is "со" or "спустя" or "назад" or "тому" or "жизни" or "подряд")
            return true;
        var before = phrases.TextOf(index - 1);
        foreach (string stem in (ReadOnlySpan<string>)["исполн", "прош", "минул", "дли", "продолж", "через", "спустя", "сущест", "просущ", "прожи", "прави",
            "почти", "более", "целы", "ещё", "еще", "все"])
            if (before.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return true;
        return false;
    }

    /// <summary>Whether a verb of the past stands here: «в 36-м пошли», but not «в 17-м полку».</summary>
    /// <param name="phrases">The paragraph.</param>
    /// <param name="index">The token.</param>
    public static bool IsVerb(in Phrases phrases, int index)
    {
        ref readonly var token = ref phrases[index];
        var word = phrases.TextOf(index);
        if (token.Kind != TokenKind.Word || token.Term != Term.None || token.IsCapital || word.Length < 3)
            return false;
        return word[^2..] is "ли" or "ла" or "ло" or "ал" or "ил" or "ел" or "ыл" or "ул" || word.EndsWith("лся", StringComparison.Ordinal)
            || word.EndsWith("лась", StringComparison.Ordinal) || word.EndsWith("лось", StringComparison.Ordinal) || word.EndsWith("лись", StringComparison.Ordinal);
    }

    /// <summary>Whether a noun or an adjective in the plural stands here, so that the number before it tells which.</summary>
    public static bool IsNoun(in Phrases phrases, int index)
    {
        ref readonly var token = ref phrases[index];
        if (token.Kind != TokenKind.Word || token.IsCapital || token.Term is not (Term.None or Term.Share or Term.Counted))
            return false;
        var word = phrases.TextOf(index);
        return token.Term != Term.None || IsManyForm(word) || word is "гг" or "км" or "мм" or "см" || word.EndsWith("ы", StringComparison.Ordinal);
    }

    // -ов, -ев, -ей, -ах, -ях, -ых, -их, -ами, -ям; pronouns end like this too.
    private static bool IsManyForm(ReadOnlySpan<char> word)
    {
        if (word.Length <= 3 || word is "своей" or "своих" or "моей" or "моих" or "всей" or "всех" or "твоей" or "нашей" or "наших" or "этой" or "готов"
            or "здоров" or "снова" or "против")
            return false;
        // «В 1551 астраханский хан» is an adjective of one.
        if (word.EndsWith("ский", StringComparison.Ordinal) || word.EndsWith("цкий", StringComparison.Ordinal))
            return false;
        return word[^2..] is "ов" or "ев" or "ёв" or "ей" or "ах" or "ях" or "ых" or "их" or "ек" or "ок" or "иц" or "ий"
            || word.EndsWith("ами", StringComparison.Ordinal) || word.EndsWith("ями", StringComparison.Ordinal);
    }
}
