using Journal.Core.Languages;

namespace Journal.Core.References.Styles;

/// <summary>Writes names as citations have them.</summary>
internal static class CitationNames
{
    /// <summary>Initials with spaces: <c>К. Қ.</c>, <c>Қ.-Ж.</c>, <c>J. R.</c>; empty where there is no given name.</summary>
    /// <param name="name">The name.</param>
    public static string Initials(PersonName name) => string.Join(' ', Parts(name).Select(InitialOf));

    /// <summary>Given names in full, initials with spaces: <c>К. Қ.</c>, <c>Kassymzhomart</c>, <c>John R.</c></summary>
    /// <param name="name">The name.</param>
    public static string Given(PersonName name) => string.Join(' ', Parts(name));

    /// <summary>
    /// <c>Смағұлова К. Қ.</c>; with a comma <c>Смағұлова, К. Қ.</c> Names that always begin with the surname stay as they are:
    /// <c>Ли Пэн</c>.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <param name="comma">Whether a comma stands behind the surname.</param>
    public static string SurnameFirst(PersonName name, bool comma)
    {
        string initials = Initials(name);
        if (name.IsSurnameFirst)
            return name.DisplayForm;
        return initials.Length == 0 ? name.Surname : $"{name.Surname}{(comma ? "," : "")} {initials}";
    }

    /// <summary><c>К. Қ. Смағұлова</c>, with initials only.</summary>
    /// <param name="name">The name.</param>
    public static string InitialsFirst(PersonName name)
    {
        string initials = Initials(name);
        return name.IsSurnameFirst || initials.Length == 0 ? name.DisplayForm : $"{initials} {name.Surname}";
    }

    /// <summary><c>Tokaev, Kassymzhomart</c> or <c>Kassymzhomart Tokaev</c>, given names as the author prints them.</summary>
    /// <param name="name">The name.</param>
    /// <param name="inverted">Whether the surname stands first.</param>
    public static string Full(PersonName name, bool inverted)
    {
        string given = Given(name);
        if (name.IsSurnameFirst || given.Length == 0)
            return name.DisplayForm;
        return inverted ? $"{name.Surname}, {given}" : $"{given} {name.Surname}";
    }

    // "К.Қ." is two parts with their points, "Қ.-Ж." one, "John R." two.
    private static IEnumerable<string> Parts(PersonName name)
    {
        string given = name.Given;
        int start = 0;
        for (int i = 0; i < given.Length; i++)
        {
            bool point = given[i] == '.' && (i + 1 == given.Length || given[i + 1] != '-');
            if (!point && given[i] != ' ')
                continue;
            int end = point ? i + 1 : i;
            if (end > start)
                yield return given[start..end];
            start = i + 1;
        }
        if (start < given.Length)
            yield return given[start..];
    }

    private static string InitialOf(string part) =>
        part.EndsWith('.') ? part : string.Join('-', part.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(p => FirstLetter(p) + "."));

    private static string FirstLetter(string name) => char.IsHighSurrogate(name[0]) && name.Length > 1 ? name[..2] : name[..1];
}
