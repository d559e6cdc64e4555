using System.Text;

namespace Journal.Formats.Search;

/// <summary>
/// Whole numbers as short text: a number below 53 is one character; a larger one begins with a character for its remainder by 32,
/// one of the last 32 of the alphabet, and the quotient follows. The alphabet has no character that JSON would escape, no space and no bar.
/// </summary>
internal static class Digits
{
    private const string Alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%()*,-./:;=?@[]^_{}~";
    private const int Last = 53;
    private const int Base = 32;

    /// <summary>Writes a number.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="number">The number, 0 or more.</param>
    public static void Append(StringBuilder output, int number)
    {
        for (; number >= Last; number /= Base)
            output.Append(Alphabet[Last + (number % Base)]);
        output.Append(Alphabet[number]);
    }
}
