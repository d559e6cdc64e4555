using System.Text;
using Journal.Core.Text;
using Statiq.Common;
using FileContent = Journal.Core.Text.FileContent;

namespace Journal.Statiq;

/// <summary>The bytes of a file of the site as the content of a document; read from the disk only when asked for.</summary>
/// <param name="content">The bytes.</param>
/// <param name="mediaType">What they are, or null.</param>
internal sealed class TreeContent(FileContent content, string? mediaType) : IContentProvider
{
    /// <summary>The bytes.</summary>
    public FileContent Content { get; } = content;

    /// <inheritdoc />
    public string? MediaType { get; } = mediaType;

    /// <summary>Makes a document of a file of the site.</summary>
    /// <param name="context">The stage.</param>
    /// <param name="file">The file.</param>
    /// <param name="items">Its metadata.</param>
    public static IDocument Document(IExecutionContext context, TreeFile file, IEnumerable<KeyValuePair<string, object>>? items = null) =>
        context.CreateDocument(null, new NormalizedPath(file.Path), items, new TreeContent(file.Content, MediaTypes.Get(file.Path)));

    /// <summary>The file that a document becomes, whoever made its content.</summary>
    /// <param name="document">A document with a destination.</param>
    public static TreeFile File(IDocument document) => new(document.Destination.FullPath, BytesOf(document));

    /// <inheritdoc />
    public Stream GetStream() => new MemoryStream(Content.Read().ToArray(), writable: false);

    /// <inheritdoc />
    public TextReader GetTextReader() => new StreamReader(GetStream(), Encoding.UTF8);

    /// <inheritdoc />
    public long GetLength() => Content.Length;

    /// <inheritdoc />
    public IContentProvider CloneWithMediaType(string mediaType) => new TreeContent(Content, mediaType);

    /// <inheritdoc />
    public Task<int> GetCacheCodeAsync()
    {
        var hash = default(HashCode);
        hash.AddBytes(Content.Read().Span);
        return Task.FromResult(hash.ToHashCode());
    }

    private static FileContent BytesOf(IDocument document)
    {
        if (document.ContentProvider is TreeContent ours)
            return ours.Content;
        using var stream = document.GetContentStream();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return FileContent.Of(bytes.ToArray());
    }
}
