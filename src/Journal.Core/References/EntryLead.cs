namespace Journal.Core.References;

/// <summary>
/// Skips the words that lead to a reference and are no part of it: <c>См.:</c>, <c>Қараңыз:</c>, <c>See also</c>, <c>Цит. по:</c>.
/// </summary>
internal static class EntryLead
{
    private static readonly string[][] Leads =
    [
        ["см", ".", "также"], ["см", ".", "об", "этом"], ["см", "."], ["см"], ["смотри"], ["ср", "."], ["цит", ".", "по"],
        ["цитируется", "по"], ["подробнее", "см", "."], ["напр", "."],
        ["қараңыз"], ["қара"], ["қар", "."], ["келтірілген"], ["алынған", "дереккөз"], ["салыстырыңыз"],
        ["see", "also"], ["see"], ["cf", "."], ["quoted", "in"], ["cited", "in"], ["qtd", ".", "in"], ["e", ".", "g", "."],
    ];

    /// <summary>The first token behind a lead.</summary>
    /// <param name="tokens">The entry.</param>
    /// <param name="index">Where the lead may begin.</param>
    public static int Skip(EntryTokens tokens, int index)
    {
        foreach (string[] lead in Leads)
        {
            if (!tokens.Match(index, lead))
                continue;
            int next = index + lead.Length;
            return tokens.Is(next, ":") || tokens.Is(next, ",") ? next + 1 : next;
        }
        return index;
    }
}
