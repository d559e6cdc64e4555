namespace Journal.Core.Languages.Scripts;

/// <summary>A run of letters.</summary>
/// <param name="End">Offset behind its last character.</param>
/// <param name="IsKazakh">Whether all its letters are letters of the Kazakh Cyrillic alphabet.</param>
internal readonly record struct KazakhWord(int End, bool IsKazakh)
{
    private const char SoftHyphen = '\u00ad';

    /// <summary>Reads the word that begins at an offset.</summary>
    public static KazakhWord Read(string text, int start)
    {
        bool isKazakh = true;
        int end = start;
        for (; end < text.Length && IsWordCharacter(text[end]); end++)
            isKazakh &= IsMark(text[end]) || IsLetter(text[end]);
        return new KazakhWord(end, isKazakh);
    }

    /// <summary>Whether a character can stand in a word: letters, the marks on them, and the soft hyphen, which only says where a word may be parted.</summary>
    public static bool IsWordCharacter(char character) => char.IsLetter(character) || IsMark(character);

    /// <summary>Whether a character is none of its own but stands on or between letters.</summary>
    public static bool IsMark(char character) => character == SoftHyphen || Composition.IsMark(character);

    /// <summary>Whether a letter is one of the 42 of the Kazakh Cyrillic alphabet.</summary>
    public static bool IsLetter(char letter) =>
        letter is (>= 'А' and <= 'я') or 'Ё' or 'ё' or 'Ә' or 'ә' or 'Ғ' or 'ғ' or 'Қ' or 'қ' or 'Ң' or 'ң' or 'Ө' or 'ө' or 'Ұ' or 'ұ' or 'Ү' or 'ү' or 'Һ' or 'һ' or 'І' or 'і';
}
