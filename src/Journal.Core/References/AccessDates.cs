namespace Journal.Core.References;

/// <summary>
/// Finds the day on which a web page was seen: <c>(дата обращения: 12.03.2019)</c>, <c>қаралған күні: …</c>,
/// <c>Accessed March 3, 2019</c>.
/// </summary>
internal static class AccessDates
{
    private const int FarthestDate = 8;

    /// <summary>The date, or null.</summary>
    /// <param name="tokens">The entry.</param>
    public static Printed<string>? Read(EntryTokens tokens)
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            if (!Announces(tokens, i))
                continue;
            for (int j = i + 1; j <= i + FarthestDate && j < tokens.Count; j++)
            {
                if (DateReader.At(tokens, j, out _) is { } date)
                    return new Printed<string>(date.Range.In(tokens.Text), date.Range);
                if (DateReader.IsYear(tokens, j))
                    return new Printed<string>(tokens[j].Lower, new TextRange(tokens[j].Start, tokens[j].Length));
            }
        }
        return null;
    }

    private static bool Announces(EntryTokens tokens, int index) => tokens[index].Lower switch
    {
        "обращения" or "доступа" => tokens.Is(index - 1, "дата") || tokens.Is(index - 2, "дата"),
        "қаралған" or "қаралды" or "жүгінген" or "кірген" or "қолжетімді" or "просмотрено" or "просмотра" or "accessed" or "retrieved"
            or "visited" or "viewed" => true,
        "access" => tokens.Is(index - 1, "of") || tokens.Is(index + 1, "date"),
        "өтініш" or "жүгіну" or "қарау" or "қатынау" => tokens.Is(index + 1, "күні") || tokens.Is(index + 1, "уақыты"),
        _ => false,
    };
}
