using System.Globalization;
using Journal.Theming.Language;
using Scriban.Runtime;

namespace Journal.Scriban;

/// <summary>Values on their way into the package and back, within one render.</summary>
internal sealed class ScribanValues
{
    // A counted phrase goes in as a string; the function that counts must get the phrase itself back.
    private readonly Dictionary<object, IHtml> phrases = new(ReferenceEqualityComparer.Instance);

    /// <summary>The variables of a page, which a template may set anew.</summary>
    /// <param name="view">The variables.</param>
    public ScriptObject Globals(View view)
    {
        var globals = new ScriptObject(view.Count, autoImportStaticsFromThisType: false);
        foreach (string name in view.Names)
            if (view.TryGet(name, out object? value))
                globals.SetValue(name, Enter(value), readOnly: false);
        return globals;
    }

    /// <summary>A value as the package knows it.</summary>
    public object? Enter(object? value) => value switch
    {
        null or string or bool or int or double => value,
        long number => number is >= int.MinValue and <= int.MaxValue ? (int)number : number,
        short or byte or ushort or sbyte => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        uint number => Enter((long)number),
        float number => (double)number,
        Lazy<object?> lazy => Enter(lazy.Value),
        View view => new ViewObject(view, this),
        IHtml html => Remember(html),
        ThemeFunction function => new HostFunction(function, this),
        IReadOnlyList<object?> list => new ScriptArray(list.Select(Enter)) { IsReadOnly = true },
        _ => throw new ArgumentException($"a view holds a {value.GetType().Name}, which templates do not know", nameof(value)),
    };

    /// <summary>A value as host functions know it.</summary>
    public object? Leave(object? value) => value switch
    {
        string text => phrases.TryGetValue(text, out var html) ? html : text,
        ViewObject view => view.View,
        int number => (long)number,
        ScriptArray list => list.Select(Leave).ToArray(),
        _ => value,
    };

    private string Remember(IHtml html)
    {
        // A string of its own, since two phrases may share one.
        string text = new(html.ToString().AsSpan());
        phrases[text] = html;
        return text;
    }
}
