using System.Collections.Frozen;

namespace Journal.Core.Languages;

/// <summary>
/// Recognises Chinese names, which stand surname first in Cyrillic (Palladius) and in Latin letters (pinyin) and are never inverted:
/// <c>Ли Пэн</c>, <c>Цзян Цзэминь</c>, <c>Zhou Enlai</c>.
/// </summary>
internal static class ChineseNames
{
    private static readonly FrozenSet<string> Surnames = FrozenSet.ToFrozenSet(
        ("бай бань бянь вай вань ван вэй вэнь гао го гу гун гуань дай дин ду дуань дун дэн е жэнь жуань инь кан кун лай лань ли линь ло лу лун лю люй лян ляо ма мао мо мэй мэн нин ню оу пань пэн "
        + "се сун су сунь сы сыма сюй сюн сюэ ся сян сяо тан тань тао тянь тун у фан фань фу фэн фэй хань хао хоу ху хуа хуан хун хэ цай цао цзи цзин цзинь цзоу цзэн цзя цзян цинь цуй цю цюй цян цянь чан "
        + "чай чжан чжао чжоу чжу чжун чжэн чу чэн чэнь шао ши ши шэнь шэн шу ю юань юй юн юэ яо янь ян "
        + "bai cai cao chang chen cheng cui dai deng ding dong du duan fan fang feng fu gao gong gu guan guo han hao he hou hu hua huang jia jiang jin kang kong lei li liang liao lin liu long lu luo lü "
        + "ma mao meng mo pan peng qian qiao qin qiu qu ren shao shen shi song su sun tan tang tao tian wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yang yao ye yin yu yuan zeng zhang zhao zheng "
        + "zhong zhou zhu zou").Split(' '),
        StringComparer.Ordinal);

    private static readonly Syllables Palladius = new(
        "б п м ф д т н л г к х цз ц с чж ч ш ж в й",
        "а о э и у ю я е ы ай эй ао оу ань энь ан эн янь ян яо инь ин юй унь ун уа уай уань уан уй юань юэ юнь юн ие юе я юн ой эр ую");

    private static readonly Syllables Pinyin = new(
        "b p m f d t n l g k h j q x zh ch sh r z c s y w",
        "a o e i u ü ai ei ao ou an en ang eng ong ia ie iao iu ian in iang ing iong ua uo uai ui uan un uang ue üe er");

    /// <summary>Whether two tokens are a Chinese surname and a given name of one to three syllables.</summary>
    public static bool IsSurnameFirst(IReadOnlyList<string> tokens)
    {
        if (tokens.Count != 2)
            return false;
        string surname = tokens[0].ToLowerInvariant();
        string given = tokens[1].ToLowerInvariant().Replace("-", "", StringComparison.Ordinal).Replace("'", "", StringComparison.Ordinal);
        return Surnames.Contains(surname) && (Palladius.Read(given) || Pinyin.Read(given));
    }

    /// <summary>The syllables of one way of writing Chinese: an optional beginning and an ending.</summary>
    private sealed class Syllables(string beginnings, string endings)
    {
        private const int MostSyllables = 3;
        private const int LongestName = 18;

        private readonly string[] beginnings = ["", .. beginnings.Split(' ')];
        private readonly string[] endings = endings.Split(' ');

        public bool Read(string name) => name.Length is > 1 and <= LongestName && Read(name, MostSyllables);

        private bool Read(ReadOnlySpan<char> rest, int syllables)
        {
            if (rest.IsEmpty)
                return true;
            if (syllables == 0)
                return false;
            foreach (string beginning in beginnings)
            {
                if (!rest.StartsWith(beginning, StringComparison.Ordinal))
                    continue;
                foreach (string ending in endings)
                {
                    if (rest[beginning.Length..].StartsWith(ending, StringComparison.Ordinal)
                        && Read(rest[(beginning.Length + ending.Length)..], syllables - 1))
                        return true;
                }
            }
            return false;
        }
    }
}
