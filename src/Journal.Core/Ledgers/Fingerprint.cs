using System.Globalization;
using System.Numerics;
using System.Text;
using Journal.Core.Languages;

namespace Journal.Core.Ledgers;

/// <summary>
/// Numbers by which a passage is known again. They stand in files that live for decades, so how they are made does not change:
/// <list type="bullet">
/// <item>The fingerprint is FNV-1a of 64 bits (offset 14695981039346656037, prime 1099511628211) over the UTF-8 bytes of the letters and digits of the
/// text in form C. Blanks, punctuation and markup do not count; letter case does.</item>
/// <item>The sketch is a SimHash of 64 bits: each word, in small letters, is hashed in the same way and mixed (the finaliser of SplitMix64); a bit of the sketch is set if it is set
/// in the hashes of more words than not, words of over three letters counting twice. Passages that share most words differ in few bits.</item>
/// </list>
/// </summary>
public static class Fingerprint
{
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int LongWord = 4;

    /// <summary>The fingerprint of a text.</summary>
    /// <param name="text">The text without markup.</param>
    public static ulong Of(string text)
    {
        ulong hash = Offset;
        foreach (var rune in Composition.Nfc(text).EnumerateRunes())
            if (Rune.IsLetterOrDigit(rune))
                hash = Add(hash, rune);
        return hash;
    }

    /// <summary>The sketch of a text.</summary>
    /// <param name="text">The text without markup.</param>
    public static ulong SketchOf(string text)
    {
        Span<int> balance = stackalloc int[64];
        ulong hash = Offset;
        int letters = 0;
        foreach (var rune in Composition.Nfc(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                hash = Add(hash, Rune.ToLowerInvariant(rune));
                letters++;
                continue;
            }
            Count(balance, hash, letters);
            hash = Offset;
            letters = 0;
        }
        Count(balance, hash, letters);
        ulong sketch = 0;
        for (int bit = 0; bit < balance.Length; bit++)
            if (balance[bit] > 0)
                sketch |= 1UL << bit;
        return sketch;
    }

    /// <summary>In how many bits two sketches differ: 0 for the same words, about 32 for passages that have nothing in common.</summary>
    /// <param name="one">A sketch.</param>
    /// <param name="other">Another.</param>
    public static int Distance(ulong one, ulong other) => BitOperations.PopCount(one ^ other);

    /// <summary>How the numbers are written: sixteen small hexadecimal digits.</summary>
    /// <param name="number">A fingerprint or sketch.</param>
    public static string Write(ulong number) => number.ToString("x16", CultureInfo.InvariantCulture);

    private static void Count(Span<int> balance, ulong hash, int letters)
    {
        if (letters == 0)
            return;
        int weight = letters >= LongWord ? 2 : 1;
        ulong mixed = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
        mixed ^= mixed >> 31;
        for (int bit = 0; bit < balance.Length; bit++)
            balance[bit] += ((mixed >> bit) & 1) == 1 ? weight : -weight;
    }

    private static ulong Add(ulong hash, Rune rune)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (byte one in bytes[..rune.EncodeToUtf8(bytes)])
            hash = (hash ^ one) * Prime;
        return hash;
    }
}
