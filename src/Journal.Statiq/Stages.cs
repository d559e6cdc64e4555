using Statiq.Common;

namespace Journal.Statiq;

/// <summary>How a stage finds the whole value that an earlier pipeline made.</summary>
internal static class Stages
{
    /// <summary>The value under a key of the one document that has it.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="documents">The documents of a pipeline.</param>
    /// <param name="key">The key.</param>
    public static T The<T>(this IEnumerable<IDocument> documents, string key)
        where T : class =>
        documents.Select(d => d.TryGetRaw(key, out object value) ? value as T : null).First(value => value is not null)!;

    /// <summary>A document that carries a value and becomes no file.</summary>
    /// <param name="context">The stage.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value.</param>
    public static IDocument Carry(this IExecutionContext context, string key, object value) =>
        context.CreateDocument([new KeyValuePair<string, object>(key, value)]);
}
