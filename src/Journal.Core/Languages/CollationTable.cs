using System.Collections.Frozen;

namespace Journal.Core.Languages;

/// <summary>
/// What every character weighs in one order. A character gives one or more elements; an element packs two bytes for the letter, one for the accent
/// and one for the case (Unicode Technical Standard 10: primary, secondary and tertiary weight).
/// </summary>
internal sealed class CollationTable
{
    /// <summary>An element that does not count: control characters, soft hyphens, zero-width characters.</summary>
    public const uint Ignored = 0;

    /// <summary>Stands for more elements than one; see <see cref="Several"/>.</summary>
    public const uint Expansion = uint.MaxValue;

    /// <summary>Stands for a character that the table does not hold.</summary>
    public const uint Unknown = uint.MaxValue - 1;

    /// <summary>The accent or case weight of a plain small letter, the least there is.</summary>
    public const byte Plain = 5;

    /// <summary>The first byte of space and punctuation.</summary>
    public const byte PunctuationGroup = 2;

    /// <summary>The first byte of the first script.</summary>
    public const byte FirstScript = 0x10;

    private const byte Capital = 9;
    private const byte FirstIndex = 2;
    private const byte VariantAccent = 0x40;
    private const int Size = 0x2100;

    private readonly uint[] elements = new uint[Size];
    private readonly Dictionary<char, uint[]> several = [];
    private readonly Dictionary<int, string> headings = [];
    private readonly FrozenDictionary<char, uint[]> expansions;

    /// <summary>Makes the table of an order.</summary>
    /// <param name="scripts">The scripts in their order, each as its small letters in their order.</param>
    public CollationTable(params ReadOnlySpan<string> scripts)
    {
        Array.Fill(elements, Unknown);
        AddIgnored();
        AddRow(CollationOrder.Punctuation, PunctuationGroup);
        for (int i = 0; i < scripts.Length; i++)
            AddScript(scripts[i], (byte)(FirstScript + i));
        for (int i = 0; i < CollationOrder.Marks.Length; i++)
            elements[CollationOrder.Marks[i]] = Pack(0, (byte)(Plain + 1 + i), Plain);
        AddComposed();
        foreach (var (letter, sortedAs) in CollationOrder.Variants)
            AddVariant(letter, sortedAs);
        expansions = several.ToFrozenDictionary();
    }

    /// <summary>The element of a character, <see cref="Ignored"/>, <see cref="Expansion"/> or <see cref="Unknown"/>.</summary>
    public uint this[char character] => character < Size ? elements[character] : Unknown;

    /// <summary>The elements of a character whose entry is <see cref="Expansion"/>.</summary>
    public ReadOnlySpan<uint> Several(char character) => expansions[character];

    /// <summary>The capital letter under which words beginning with this character stand; null for what is no letter of the table.</summary>
    public string? HeadingOf(char character)
    {
        uint element = this[character];
        if (element == Expansion)
            element = Several(character)[0];
        return headings.GetValueOrDefault((int)(element >> 16));
    }

    private static uint Pack(int primary, byte accent, byte letterCase) => ((uint)primary << 16) | ((uint)accent << 8) | letterCase;

    private void AddIgnored()
    {
        for (int i = 0; i < Size; i++)
        {
            if (char.IsControl((char)i) || char.GetUnicodeCategory((char)i) == System.Globalization.UnicodeCategory.Format)
                elements[i] = Ignored;
            else if (Composition.IsMark((char)i))
                elements[i] = Pack(0, VariantAccent, Plain);
        }
    }

    private void AddRow(string row, byte group)
    {
        for (int i = 0; i < row.Length; i++)
            elements[row[i]] = Pack((group << 8) | (FirstIndex + i), Plain, Plain);
    }

    private void AddScript(string letters, byte group)
    {
        AddRow(letters, group);
        foreach (char small in letters)
        {
            char capital = char.ToUpperInvariant(small);
            headings[(int)(elements[small] >> 16)] = capital.ToString();
            if (capital < Size && elements[capital] == Unknown)
                elements[capital] = (elements[small] & 0xffffff00) | Capital;
        }
    }

    private void AddComposed()
    {
        var marks = new List<char>();
        for (int i = 0x80; i < Size; i++)
        {
            marks.Clear();
            char letter = Composition.Decompose((char)i, marks);
            if (marks.Count > 0 && elements[i] == Unknown && elements[letter] is not (Unknown or Ignored))
                AddExpansion((char)i, [elements[letter], .. marks.Select(mark => elements[mark])]);
        }
    }

    private void AddVariant(char letter, string sortedAs)
    {
        var weights = sortedAs.SelectMany(ElementsOf).ToArray();
        weights[^1] = (weights[^1] & 0xffff00ff) | (VariantAccent << 8);
        AddExpansion(letter, weights);
        char capital = char.ToUpperInvariant(letter);
        if (capital == letter)
            return;
        for (int i = 0; i < weights.Length; i++)
            weights[i] = (weights[i] & 0xffffff00) | Capital;
        AddExpansion(capital, weights);
    }

    private uint[] ElementsOf(char character) =>
        elements[character] == Expansion ? several[character] : [elements[character]];

    private void AddExpansion(char character, uint[] weights)
    {
        if (character >= Size || elements[character] is not Unknown)
            return;
        elements[character] = weights.Length == 1 ? weights[0] : Expansion;
        if (weights.Length > 1)
            several[character] = [.. weights];
    }
}
