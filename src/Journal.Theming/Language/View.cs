namespace Journal.Theming.Language;

/// <summary>
/// An object as a template sees it: members by name, in the order in which they were defined, immutable.
/// A member's value is null, bool, an integer, double, string, <see cref="IHtml"/>, a list (<c>IReadOnlyList&lt;object?&gt;</c>),
/// another view, a <see cref="ThemeFunction"/>, or a <c>Lazy&lt;object?&gt;</c> of one of these that is computed when first read.
/// </summary>
public sealed class View
{
    private readonly OrderedDictionary<string, object?> members;

    /// <summary>Makes a view.</summary>
    /// <param name="members">Names and values; a later member replaces an earlier one of the same name.</param>
    public View(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        this.members = new OrderedDictionary<string, object?>(members.Length, StringComparer.Ordinal);
        foreach (var (name, value) in members)
            this.members[name] = value;
    }

    private View(OrderedDictionary<string, object?> members) => this.members = members;

    /// <summary>The names of the members in the order of their definition.</summary>
    public IEnumerable<string> Names => members.Keys;

    /// <summary>Number of members.</summary>
    public int Count => members.Count;

    /// <summary>Finds a member.</summary>
    /// <param name="name">Its name, compared by code points.</param>
    /// <param name="value">Its value, computed if it was lazy; null if there is no such member.</param>
    /// <returns>Whether there is such a member.</returns>
    public bool TryGet(string name, out object? value)
    {
        bool found = members.TryGetValue(name, out value);
        if (value is Lazy<object?> lazy)
            value = lazy.Value;
        return found;
    }

    /// <summary>Whether there is such a member; a lazy value is not computed.</summary>
    /// <param name="name">Its name.</param>
    public bool Has(string name) => members.ContainsKey(name);

    /// <summary>A copy with one member more, or with another value for it.</summary>
    /// <param name="name">Name of the member.</param>
    /// <param name="value">Its value.</param>
    public View With(string name, object? value)
    {
        var copy = new OrderedDictionary<string, object?>(members, StringComparer.Ordinal) { [name] = value };
        return new View(copy);
    }
}
