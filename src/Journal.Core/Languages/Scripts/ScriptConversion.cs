using Journal.Core.Text;

namespace Journal.Core.Languages.Scripts;

/// <summary>
/// Writes Kazakh that is in Cyrillic in another script, letter by letter, in linear time. Only whole words in Kazakh Cyrillic letters are changed:
/// words in Latin letters (Roman numerals among them), words of two scripts, words with letters of other languages, numbers and addresses stay as they are.
/// The way back is not always one way: <c>и</c> and <c>й</c> are one letter in both scripts.
/// </summary>
public abstract class ScriptConversion
{
    private protected ScriptConversion(LanguageTag language) => Language = language;

    /// <summary>To the Latin alphabet of 31 letters that was shown on 28 January 2021, with Ñ for Ң as from April 2021.</summary>
    public static ScriptConversion Latin { get; } = new LatinScript();

    /// <summary>To the Arabic script as Kazakhs in China write it (tote zhazu, the reform of A. Baitursynuly).</summary>
    public static ScriptConversion Arabic { get; } = new ArabicScript();

    /// <summary>The language of converted text: <c>kk-Latn</c> or <c>kk-Arab</c>.</summary>
    public LanguageTag Language { get; }

    /// <summary>The conversion that gives a language, or null where it is not Kazakh in another script.</summary>
    /// <param name="language">The language wanted.</param>
    public static ScriptConversion? To(LanguageTag language) =>
        language == Latin.Language ? Latin : language == Arabic.Language ? Arabic : null;

    /// <summary>Converts a text.</summary>
    /// <param name="text">Kazakh in Cyrillic; letters may be decomposed. The places <c>{0}</c> of interface text stay.</param>
    public string Convert(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string composed = Composition.Nfc(text);
        var output = new ScriptWriter(composed.Length, []);
        Write(composed, output);
        return output.ToString();
    }

    /// <summary>Converts a text that is cut into pieces, for instance by markup: words that go on in the next piece are seen whole.</summary>
    /// <param name="pieces">The pieces in their order.</param>
    /// <returns>As many pieces.</returns>
    public ValueList<string> Convert(IReadOnlyList<string> pieces)
    {
        ArgumentNullException.ThrowIfNull(pieces);
        var composed = pieces.Select(Composition.Nfc).ToList();
        var ends = new List<int>(composed.Count);
        foreach (string piece in composed)
            ends.Add(piece.Length + (ends.Count > 0 ? ends[^1] : 0));
        string text = string.Concat(composed);
        var output = new ScriptWriter(text.Length, ends);
        Write(text, output);
        return output.Pieces(text.Length);
    }

    /// <summary>Writes a word whose letters are all Kazakh Cyrillic ones.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">Where the word begins and ends.</param>
    /// <param name="output">Takes what is written.</param>
    private protected abstract void WriteWord(string text, Range word, ScriptWriter output);

    /// <summary>The mark of punctuation of this script for the one at an offset of the text.</summary>
    private protected virtual char Punctuation(string text, int index) => text[index];

    private void Write(string text, ScriptWriter output)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            if (AddressEnd.At(text, i) is var address && address > i)
                end = Copy(text, i, address, output);
            else if (!KazakhWord.IsWordCharacter(text[i]))
                output.Append(i, Punctuation(text, end++));
            else if (KazakhWord.Read(text, i) is var word && word.IsKazakh)
                WriteKazakh(text, i, end = word.End, output);
            else
                end = Copy(text, i, word.End, output);
            i = end;
        }
    }

    private void WriteKazakh(string text, int start, int end, ScriptWriter output)
    {
        if (!RomanNumeral.IsWord(text, start, end))
        {
            WriteWord(text, start..end, output);
            return;
        }
        for (int i = start; i < end; i++)
            output.Append(i, RomanNumeral.Latin(text[i]));
    }

    private static int Copy(string text, int start, int end, ScriptWriter output)
    {
        for (int i = start; i < end; i++)
            output.Append(i, text[i]);
        return end;
    }
}
