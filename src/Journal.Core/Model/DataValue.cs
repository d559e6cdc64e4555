using Journal.Core.Text;

namespace Journal.Core.Model;

/// <summary>A value of a data file whose meaning is not the program's business: it is handed on as it is.</summary>
public abstract record DataValue;

/// <summary>Text, a number or a truth value, as written.</summary>
/// <param name="Text">The characters, without quotes.</param>
/// <param name="Quoted">Whether it was quoted, so that <c>"true"</c> is a text.</param>
public sealed record DataScalar(string Text, bool Quoted) : DataValue;

/// <summary>A list of values.</summary>
/// <param name="Items">The values.</param>
public sealed record DataList(ValueList<DataValue> Items) : DataValue;

/// <summary>Values by key, in the order written, no key twice.</summary>
/// <param name="Entries">The pairs.</param>
public sealed record DataMap(ValueList<KeyValuePair<string, DataValue>> Entries) : DataValue
{
    /// <summary>A map without entries.</summary>
    public static DataMap Empty { get; } = new(ValueList<KeyValuePair<string, DataValue>>.Empty);

    /// <summary>The value of a key, or null.</summary>
    /// <param name="key">The key.</param>
    public DataValue? this[string key]
    {
        get
        {
            foreach (var entry in Entries)
                if (entry.Key == key)
                    return entry.Value;
            return null;
        }
    }
}
