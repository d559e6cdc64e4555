namespace Journal.Theming.Language;

/// <summary>A few variables; searched from the first, since there are seldom more than a handful.</summary>
internal sealed class Variables : IStore
{
    private readonly List<KeyValuePair<string, object?>> items = [];

    public bool TryGet(string name, out object? value)
    {
        int index = IndexOf(name);
        value = index < 0 ? null : items[index].Value;
        return index >= 0;
    }

    public bool TrySet(string name, object? value)
    {
        int index = IndexOf(name);
        if (index < 0)
            items.Add(new(name, value));
        else
            items[index] = new(name, value);
        return true;
    }

    private int IndexOf(string name)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (string.Equals(items[i].Key, name, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}

/// <summary>An object that a template made.</summary>
internal sealed class ThemeObject : IStore
{
    private readonly OrderedDictionary<string, object?> members = new(StringComparer.Ordinal);

    public int Count => members.Count;

    public IEnumerable<string> Names => members.Keys;

    public IEnumerable<object?> MemberValues => members.Values;

    public bool TryGet(string name, out object? value) => members.TryGetValue(name, out value);

    public bool TrySet(string name, object? value)
    {
        members[name] = value;
        return true;
    }
}

/// <summary>A view whose members are variables in a block.</summary>
internal sealed class ViewStore(View view) : IStore
{
    public bool TryGet(string name, out object? value)
    {
        bool found = view.TryGet(name, out value);
        value = Values.Normal(value);
        return found;
    }

    public bool TrySet(string name, object? value) => false;
}

/// <summary>The variables of a page: what the host passes, and what templates set in place of it.</summary>
internal sealed class PageStore(View page) : IStore
{
    private readonly Dictionary<string, object?> set = new(StringComparer.Ordinal);

    public bool TryGet(string name, out object? value)
    {
        if (set.TryGetValue(name, out value))
            return true;
        bool found = page.TryGet(name, out value);
        value = Values.Normal(value);
        return found;
    }

    public bool TrySet(string name, object? value)
    {
        set[name] = value;
        return true;
    }
}
