namespace Journal.Core.References;

/// <summary>What the number of a locator counts.</summary>
public enum LocatorUnit
{
    /// <summary>Pages: <c>С. 45</c>, <c>45-б.</c>, <c>p. 45</c>.</summary>
    Page,

    /// <summary>Leaves of a manuscript: <c>Л. 12 об.</c>, <c>45-п.</c></summary>
    Leaf,

    /// <summary>Columns: <c>Стб. 5</c>, <c>col. 5</c>.</summary>
    Column,

    /// <summary>Articles of a law: <c>ст. 5</c>, <c>5-бап</c>, <c>Art. 5</c>.</summary>
    Clause,

    /// <summary>Sections, chapters, paragraphs: <c>гл. 3</c>, <c>§ 5</c>, <c>3-тарау</c>.</summary>
    Section,

    /// <summary>Volumes or parts, where no page is named: <c>Т. 2</c>, <c>2-т.</c></summary>
    Volume,

    /// <summary>Here and there: <c>passim</c>, <c>әр жерде</c>.</summary>
    Throughout,
}

/// <summary>The place in a work that is cited.</summary>
/// <param name="Unit">What the value counts.</param>
/// <param name="Value">
/// The numbers in one form whatever was printed: ranges with an en dash and both ends in full (<c>205–206</c> for <c>205–6</c>), several joined by a comma
/// and a space, <c>об.</c> kept behind the number of a leaf; empty for <see cref="LocatorUnit.Throughout"/>.
/// </param>
/// <param name="Range">Where it stands, its word included.</param>
public sealed record Locator(LocatorUnit Unit, string Value, TextRange Range)
{
    /// <summary>The volume named before the page (<c>Т. 2. С. 5</c>), or null.</summary>
    public string? Volume { get; init; }

    /// <summary>Whether another locator names the same place, wherever it is printed.</summary>
    /// <param name="other">The other locator, or null.</param>
    public bool IsSamePlaceAs(Locator? other) =>
        other is not null && Unit == other.Unit && Volume == other.Volume && string.Equals(Value, other.Value, StringComparison.Ordinal);
}
