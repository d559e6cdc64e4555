using System.Diagnostics;
using System.Text;
using Journal.Core.Languages;
using Xunit;

namespace Journal.Tests.Languages;

/// <summary>The orders that the work on the alphabets wrote down as expected, and the ICU of Node as an oracle for each of them.</summary>
public sealed class CollationVectorTests
{
    public static TheoryData<string, string> Vectors => new()
    {
        {
            "kk",
            "Абай|Әуезов|Ибраев|Иванов|Касымов|Қасымов|Омаров|Өтемісов|Садықова Р.О.|Сәтбаев Қ.|Сейфуллин С.|Скальковский К.|Смагулова К.К.|Смағұлов А.|Смағұлова К.Қ.|Смаилов|Сманов|"
            + "Султанов К.С.|Сұлтанов|Сүлейменов О.|Сыроежкин К.Л.|Уәлиханов|Ұлықпанов|Үсенов|Хасенов|Һашимов|Цой|Шоқай М.|Ысқақов|Ісләмов|Юсупов|Smagulova K.K.|Smith"
        },
        {
            "kk",
            "Абылай хан|Әбілқайыр хан|Бөкейхан Ә.|Букейханов А.|Габдуллин|Ғабдуллин|Ежов|Ержанов|Ёжиков|Жас Алаш|Кунаев Д.|Қонаев Д.|Ли Пэн|Ли Цзинь|Лисянов|Сатпаев К.|Сәтбаев Қ.|Ұлы Отан соғысы|"
            + "Үндістан|Х. Досмұхамедұлы|Һ. Досмұхамедұлы|Ысқақ|Іле"
        },
        { "ru", "Ежов|Елагин|Елкин|Ёлкин|Жданов|Иванов|Искаков|Йорк" },
        { "ru", "Іле|Кунаев" },
        { "kk", "Ысқақ|Іле" },
        { "kk", "Ұлы|Үлгі" },
        { "ru", "Үлгі|Ұлы" },
        { "kk", "А|Ә|Б|В|Г|Ғ|Д|Е|Ё|Ж|З|И|Й|К|Қ|Л|М|Н|Ң|О|Ө|П|Р|С|Т|У|Ұ|Ү|Ф|Х|Һ|Ц|Ч|Ш|Щ|Ъ|Ы|І|Ь|Э|Ю|Я|A|Z" },
        { "ru", "А|Б|В|Г|Д|Е|Ё|Ж|З|И|Й|К|Л|М|Н|О|П|Р|С|Т|У|Ф|Х|Ц|Ч|Ш|Щ|Ъ|Ы|Ь|Э|Ю|Я|A|Z" },
        { "en", "A|Ä|G|Ğ|Z|А|Я" },
        // Other languages have no table of their own yet and follow the root order.
        { "de", "Apfel|Äpfel|Zebra|Абай" },
        { "tr", "Ankara|Zonguldak|Абай" },
        { "ky", "Ala|Абай|Я" },
    };

    [Theory]
    [MemberData(nameof(Vectors))]
    public void An_expected_order_is_ours(string tag, string order)
    {
        string[] expected = order.Split('|');
        Assert.Equal(expected, expected.Reverse().Order(Collation.For(LanguageTag.Parse(tag))));
    }

    // A tag without a table is asked of ICU by the root order, which English is.
    [Theory]
    [MemberData(nameof(Vectors))]
    public async Task An_expected_order_is_that_of_ICU(string tag, string order)
    {
        string[] expected = order.Split('|');
        string script = $"console.log(process.argv[1].split('|').reverse().sort(new Intl.Collator('{(tag is "kk" or "ru" ? tag : "en")}', {{ numeric: true }}).compare).join('|'))";
        string? sorted = await Node(script, order);
        Assert.Equal(expected, sorted!.Split('|'));
    }

    private static async Task<string?> Node(string script, string argument)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        foreach (string part in new[] { "-e", $"if (!Intl.Collator.supportedLocalesOf(['kk', 'ru']).length) process.exit(3); {script}", argument })
            start.ArgumentList.Add(part);
        Process? node = null;
        try
        {
            node = Process.Start(start);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("node, whose ICU is the oracle, is absent");
        }
        using (node)
        {
            string output = await node!.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await node.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.SkipWhen(node.ExitCode == 3, "this node has no ICU data for Kazakh and Russian");
            Assert.Equal(0, node.ExitCode);
            return output.TrimEnd();
        }
    }
}
