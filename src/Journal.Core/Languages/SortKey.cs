using System.Globalization;
using System.Text;

namespace Journal.Core.Languages;

/// <summary>
/// Writes the sort key of a text: letters, then accents, then case, then the text itself, parted by the byte 1, so that comparing keys byte by byte
/// compares texts (Unicode Technical Standard 10, section 4). Runs of digits weigh what they count.
/// </summary>
internal static class SortKey
{
    private const byte Level = 1;
    private const byte SymbolGroup = 3;
    private const byte DigitGroup = 4;
    private const byte OtherScripts = 0xf0;
    private const int LongestNumber = 250;

    /// <summary>The key of a composed text that begins with what it shall be sorted by.</summary>
    public static byte[] Of(CollationTable table, string text)
    {
        var letters = new List<byte>((text.Length * 5) + 3);
        var accents = new List<byte>(text.Length);
        var cases = new List<byte>(text.Length);
        for (int i = 0; i < text.Length;)
            i = Write(table, text, i, (letters, accents, cases));
        AppendLevel(letters, accents);
        AppendLevel(letters, cases);
        letters.Add(Level);
        foreach (char unit in text)
        {
            letters.Add((byte)(unit >> 8));
            letters.Add((byte)unit);
        }
        return [.. letters];
    }

    private static int Write(CollationTable table, string text, int index, (List<byte> Letters, List<byte> Accents, List<byte> Cases) key)
    {
        char character = text[index];
        uint element = table[character];
        if (element < CollationTable.Unknown)
        {
            WriteElement(element, key);
        }
        else if (element == CollationTable.Expansion)
        {
            foreach (uint part in table.Several(character))
                WriteElement(part, key);
        }
        else if (char.IsDigit(character))
        {
            return WriteNumber(text, index, key);
        }
        else
        {
            return WriteUnknown(text, index, key);
        }
        return index + 1;
    }

    private static void WriteElement(uint element, (List<byte> Letters, List<byte> Accents, List<byte> Cases) key)
    {
        if (element == CollationTable.Ignored)
            return;
        if (element >> 16 != 0)
        {
            key.Letters.Add((byte)(element >> 24));
            key.Letters.Add((byte)(element >> 16));
        }
        key.Accents.Add((byte)(element >> 8));
        key.Cases.Add((byte)element);
    }

    private static int WriteNumber(string text, int index, (List<byte> Letters, List<byte> Accents, List<byte> Cases) key)
    {
        while (index < text.Length && char.IsDigit(text[index]) && CharUnicodeInfo.GetDecimalDigitValue(text[index]) == 0)
            index++;
        int end = index;
        while (end < text.Length && char.IsDigit(text[end]))
            end++;
        key.Letters.Add(DigitGroup);
        key.Letters.Add((byte)(2 + Math.Min(end - index, LongestNumber)));
        for (; index < end; index++)
            key.Letters.Add((byte)(2 + CharUnicodeInfo.GetDecimalDigitValue(text[index])));
        key.Accents.Add(CollationTable.Plain);
        key.Cases.Add(CollationTable.Plain);
        return end;
    }

    private static int WriteUnknown(string text, int index, (List<byte> Letters, List<byte> Accents, List<byte> Cases) key)
    {
        bool whole = Rune.TryGetRuneAt(text, index, out var rune);
        int value = whole ? rune.Value : text[index];
        key.Letters.Add(whole && Rune.IsLetter(rune) ? OtherScripts : SymbolGroup);
        key.Letters.Add((byte)(2 + (value >> 16)));
        key.Letters.Add((byte)(value >> 8));
        key.Letters.Add((byte)value);
        key.Accents.Add(CollationTable.Plain);
        key.Cases.Add(CollationTable.Plain);
        return index + (whole ? rune.Utf16SequenceLength : 1);
    }

    // Plain weights at the end say nothing: keys without them are shorter and compare the same.
    private static void AppendLevel(List<byte> key, List<byte> weights)
    {
        key.Add(Level);
        int end = weights.Count;
        while (end > 0 && weights[end - 1] == CollationTable.Plain)
            end--;
        for (int i = 0; i < end; i++)
            key.Add(weights[i]);
    }
}
