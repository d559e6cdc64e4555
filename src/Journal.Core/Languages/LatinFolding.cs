namespace Journal.Core.Languages;

/// <summary>Latin letters without diacritics, ligatures taken apart, for addresses, match keys and alphabetical order.</summary>
internal static class LatinFolding
{
    /// <summary>The plain letters for a letter that no mark can be taken off, in small letters; null where there is nothing to fold.</summary>
    public static string? Plain(char letter) => letter switch
    {
        'æ' or 'Æ' => "ae",
        'œ' or 'Œ' => "oe",
        'ß' or 'ẞ' => "ss",
        'ĳ' or 'Ĳ' => "ij",
        'ø' or 'Ø' or 'ɵ' or 'Ɵ' => "o",
        'đ' or 'Đ' or 'ð' or 'Ð' => "d",
        'þ' or 'Þ' => "th",
        'ł' or 'Ł' => "l",
        'ħ' or 'Ħ' => "h",
        'ŧ' or 'Ŧ' => "t",
        'ı' => "i",
        'ŋ' or 'Ŋ' => "ng",
        'ĸ' => "q",
        'ſ' => "s",
        'ŀ' or 'Ŀ' => "l",
        'ŉ' => "n",
        'ə' or 'Ə' or 'ǝ' or 'Ǝ' => "a",
        _ => null,
    };
}
