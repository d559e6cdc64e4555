namespace Journal.Core.Languages;

/// <summary>
/// A person's name as it is printed in a byline, a reference or a running text, taken apart.
/// Which part is the surname is judged by initials, commas, patronymics, endings and Chinese surnames; a name that an editor gives in parts is better.
/// </summary>
/// <param name="Surname">The surname, or the whole name where it has one part only (<c>Абылай хан</c>).</param>
/// <param name="Given">Initials with points and without spaces (<c>К.Қ.</c>) or given names (<c>Қасым-Жомарт</c>); empty if there are none.</param>
public sealed record PersonName(string Surname, string Given)
{
    /// <summary>Whether the surname is always printed first, without a comma, as in Chinese names.</summary>
    public bool IsSurnameFirst { get; init; }

    /// <summary>The form for a byline: <c>К.Қ. Смағұлова</c>, <c>Ли Пэн</c>.</summary>
    public string DisplayForm => Given.Length == 0 || IsSurnameFirst ? SortForm : $"{Given} {Surname}";

    /// <summary>The form to sort by and to print in an index: <c>Смағұлова К.Қ.</c>; Chinese names stay as they are: <c>Ли Пэн</c>.</summary>
    public string SortForm => Given.Length == 0 ? Surname : $"{Surname} {Given}";

    /// <summary>The given names one by one: <c>К</c> and <c>Қ</c>, or <c>Қасым-Жомарт</c>.</summary>
    public IReadOnlyList<string> GivenParts => Given.Split(['.', ' '], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Takes a printed name apart. Never fails: what cannot be judged becomes the surname.</summary>
    /// <param name="name">The name, for instance <c>К.Қ. Смағұлова</c>, <c>Султанов К.С</c>, <c>Smith, John</c> or <c>Ли Пэн</c>.</param>
    public static PersonName Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return NameOrder.Parse(Composition.Nfc(name));
    }

    /// <summary>
    /// A key that is equal for the Kazakh, Russian and Latin spellings of most surnames. It proposes candidates and proves nothing:
    /// <c>Қонаев</c> and <c>Кунаев</c> have different keys, and different people may share one.
    /// </summary>
    /// <param name="surname">A surname in Cyrillic or Latin letters.</param>
    /// <returns>Letters a–z only; empty for other scripts.</returns>
    public static string MatchKey(string surname) => NameKey.Of(surname, jIsY: false);

    /// <summary>The match key, and a second one where the Latin letter j may stand for й (ISO 9) instead of ж.</summary>
    /// <param name="surname">A surname in Cyrillic or Latin letters.</param>
    public static IReadOnlyList<string> MatchKeys(string surname)
    {
        string usual = NameKey.Of(surname, jIsY: false);
        string other = NameKey.Of(surname, jIsY: true);
        return usual == other ? [usual] : [usual, other];
    }

    /// <summary>Whether two printed names may belong to one person: a common surname key, and no initial that contradicts another.</summary>
    /// <param name="other">The other name.</param>
    public bool MayBeSameAs(PersonName other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MatchKeys(Surname).Intersect(MatchKeys(other.Surname), StringComparer.Ordinal).Any(key => key.Length > 0)
            && GivenParts.Zip(other.GivenParts).All(pair => AreCompatible(MatchKey(pair.First), MatchKey(pair.Second)));
    }

    /// <inheritdoc />
    public override string ToString() => SortForm;

    private static bool AreCompatible(string a, string b) =>
        a.StartsWith(b, StringComparison.Ordinal) || b.StartsWith(a, StringComparison.Ordinal);
}
