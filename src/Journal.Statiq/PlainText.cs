using Statiq.Common;

namespace Journal.Statiq;

/// <summary>A text of an author in metadata: it is what it says, even where Statiq would take it for code.</summary>
/// <param name="text">The text.</param>
internal sealed class PlainText(string text) : IMetadataValue
{
    /// <inheritdoc />
    public object Get(string key, IMetadata metadata) => text;
}
