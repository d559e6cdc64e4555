using Journal.Core.Languages;

namespace Journal.Core.References;

/// <summary>
/// Tells the language of an entry by its letters and its words. Authors, publishers and the words around pages weigh less than the title: a Russian
/// book by Тоқаев, published by «Білім», is Russian.
/// </summary>
internal static class EntryLanguage
{
    private const char FirstCyrillic = '\u0400';
    private const char LastCyrillic = '\u052f';

    /// <summary>The language; undetermined where there is no word.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="head">The first token behind the authors.</param>
    /// <param name="skipped">Stretches that say nothing: addresses.</param>
    public static LanguageTag Read(EntryTokens tokens, int head, IReadOnlyList<TextRange> skipped)
    {
        var all = Words(tokens, 0, tokens.Count, skipped);
        var words = Words(tokens, head, tokens.Count, skipped);
        if (words.Count == 0)
            words = all;
        int cyrillic = words.Sum(w => IsCyrillic(w[0]) ? w.Length : 0);
        int other = words.Sum(w => w[0] is >= '\u3040' and <= '\u9fff' ? w.Length : 0);
        int latin = words.Sum(w => w[0] < '\u0250' ? w.Length : 0);
        if (other > 0 && other * 4 > latin + cyrillic)
            return LanguageTag.Parse(words.Any(w => w.Any(c => c is >= '\u3040' and <= '\u30ff')) ? "ja" : "zh");
        if (cyrillic == 0 && latin == 0)
            return LanguageTag.Undetermined;
        return cyrillic >= latin ? OfCyrillic(tokens, head, words, skipped) : OfLatin(tokens, words);
    }

    private static LanguageTag OfCyrillic(EntryTokens tokens, int head, List<string> words, IReadOnlyList<TextRange> skipped)
    {
        var cyrillic = words.Where(w => IsCyrillic(w[0])).ToList();
        if (Palladius.IsLanguageOf([.. cyrillic.Where(w => w.Length > 2)]))
            return LanguageTag.Parse("zh-Cyrl");
        if (cyrillic.Exists(w => w.AsSpan().ContainsAny("їєґ")))
            return LanguageTag.Parse("uk");
        int title = Words(tokens, head, EndOfTitle(tokens, head), skipped).Sum(LanguageWords.Weigh);
        int whole = cyrillic.Sum(LanguageWords.Weigh) + PageWords(tokens, head);
        if (title == 0)
            title = whole;
        return title > 0 ? LanguageTag.Kazakh : LanguageTag.Russian;
    }

    // "Reformy v Kazahstane [Reforms in Kazakhstan]. … [in Russian]" is Russian in Latin letters.
    private static LanguageTag OfLatin(EntryTokens tokens, List<string> words)
    {
        for (int i = 0; i + 1 < tokens.Count; i++)
        {
            if (!tokens.Is(i, "in") || tokens[i - 1].Lower is not ("[" or "("))
                continue;
            string? language = tokens[i + 1].Lower switch
            {
                "russian" or "russ" => "ru-Latn",
                "kazakh" or "kaz" => "kk-Latn",
                "chinese" => "zh-Latn",
                _ => null,
            };
            if (language is not null)
                return LanguageTag.Parse(language);
        }
        return LanguageTag.Parse(LanguageWords.OfLatin(words));
    }

    private static int EndOfTitle(EntryTokens tokens, int head)
    {
        for (int i = head + 1; i < tokens.Count; i++)
            if ((tokens.Is(i, ".") && (tokens.IsDash(i + 1) || (tokens[i + 1].AfterSpace && tokens[i - 1].Length > 3)))
                || tokens.Match(i, "/", "/"))
                return i;
        return tokens.Count;
    }

    // "45-б.", "Б. 45" against "С. 45": enough only where nothing else tells.
    private static int PageWords(EntryTokens tokens, int head)
    {
        int weight = 0;
        for (int i = head; i < tokens.Count; i++)
        {
            bool number = tokens.IsNumber(i - 1) || tokens.IsNumber(i + 1) || tokens.IsNumber(i + 2);
            weight += !number ? 0 : tokens[i].Lower switch { "б" or "бб" or "бет" or "п" => 1, "с" or "стр" => -1, _ => 0 };
        }
        return weight;
    }

    private static List<string> Words(EntryTokens tokens, int from, int to, IReadOnlyList<TextRange> skipped)
    {
        var words = new List<string>();
        int range = 0;
        for (int i = from; i < to; i++)
        {
            while (range < skipped.Count && skipped[range].End <= tokens[i].Start)
                range++;
            bool isSkipped = range < skipped.Count && skipped[range].Contains(tokens[i].Start);
            // An e-mail address has no language.
            isSkipped |= tokens.Is(i - 1, "@") || tokens.Is(i + 1, "@")
                || (tokens.Is(i - 1, ".") && tokens.IsJoined(i) && tokens.IsLowercase(i));
            if (tokens.IsWord(i) && !isSkipped && !(tokens[i].Length == 1 && tokens.IsCapitalised(i)))
                words.Add(tokens[i].Lower);
        }
        return words;
    }

    private static bool IsCyrillic(char letter) => letter is >= FirstCyrillic and <= LastCyrillic;
}
