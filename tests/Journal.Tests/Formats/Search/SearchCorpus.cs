using System.Globalization;
using System.Text;

namespace Journal.Tests.Formats.Search;

/// <summary>Articles of made-up words in three languages, as rare and as frequent as words are; the same for the same numbers.</summary>
internal static class SearchCorpus
{
    private const int UsualVocabulary = 4_000;
    private const int PerIssue = 12;

    private static readonly (string Language, string[] Syllables, string[] Endings)[] Languages =
    [
        ("kk", ["қа", "зы", "ме", "лі", "тұ", "рғы", "сө", "жү", "ба", "ша", "ңы", "кү"], ["", "", "дың", "ға", "лар", "ларының", "ында"]),
        ("ru", ["по", "ли", "ста", "дер", "жав", "мно", "гос", "ук", "рат", "щи", "ве", "на"], ["", "", "а", "у", "ом", "ами", "ий", "ого"]),
        ("en", ["hi", "sto", "tra", "den", "pol", "ar", "gu", "men", "tic", "ver", "la", "so"], ["", "", "s", "ed", "ing"]),
    ];

    /// <summary>The files of a journal.</summary>
    /// <param name="articles">How many articles, each in one language.</param>
    /// <param name="words">How many words each has.</param>
    /// <param name="vocabulary">How many words each language has; a larger journal uses more (Heaps).</param>
    public static IEnumerable<(string Path, string Text)> Files(int articles, int words, int vocabulary = UsualVocabulary)
    {
        yield return ("journal.yml", "title: Вестник\nlanguages: [kk, ru, en]\n");
        yield return ("authors.yml", string.Concat(Enumerable.Range(0, 20).Select(i => $"p{i}:\n  name: Автор Фамилия{i}\n")));
        for (int i = 0; i < articles; i++)
        {
            string issue = string.Create(CultureInfo.InvariantCulture, $"2000-{i / PerIssue}");
            if (i % PerIssue == 0)
                yield return ($"issues/{issue}/issue.yml", "year: 2000\n");
            yield return ($"issues/{issue}/a{i}.{Languages[i % 3].Language}.md", Article(i, words, vocabulary));
        }
    }

    private static string Article(int number, int words, int vocabulary)
    {
        var (_, syllables, endings) = Languages[number % 3];
        uint state = (uint)(number + 1) * 2_654_435_761;
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"---\ntitle: {Sentence(8)} a{number}\nauthors: [p{number % 20}]\nabstract: {Sentence(60)}\n---\n\n");
        for (int i = 0; i < words; i += 60)
            text.Append(Sentence(60)).Append(".\n\n");
        return text.ToString();

        string Sentence(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));

        // The rank of a word is the number of words to a random power: its frequency falls as that of words does (Zipf).
        string Word()
        {
            int rank = (int)Math.Pow(vocabulary, Next() / (double)uint.MaxValue);
            var word = new StringBuilder();
            for (int rest = rank; rest > 0 || word.Length == 0; rest /= syllables.Length)
                word.Append(syllables[rest % syllables.Length]);
            return word.Append(endings[Next() % (uint)endings.Length]).ToString();
        }

        uint Next()
        {
            state ^= state << 13;
            state ^= state >> 17;
            return state ^= state << 5;
        }
    }
}
