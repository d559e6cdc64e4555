using System.Diagnostics.CodeAnalysis;
using Journal.Theming.Language;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Journal.Scriban;

/// <summary>A view as the package sees objects: members are made when they are first read, and cannot be set.</summary>
[SuppressMessage("Naming", "CA1710", Justification = "It is an object of a template that happens to be a dictionary.")]
internal sealed class ViewObject : ScriptObject, IDictionary<string, object?>
{
    private readonly ScribanValues values;
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    /// <summary>Wraps a view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="values">Makes the members.</param>
    public ViewObject(View view, ScribanValues values)
        : base(view.Count, autoImportStaticsFromThisType: false)
    {
        View = view;
        this.values = values;
        foreach (string name in view.Names)
            SetValue(name, null, readOnly: true);
        IsReadOnly = true;
    }

    /// <summary>The view.</summary>
    public View View { get; }

    ICollection<object?> IDictionary<string, object?>.Values
    {
        get
        {
            EnterAll();
            return base.Values;
        }
    }

    /// <inheritdoc />
    public override bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        Enter(member);
        return base.TryGetValue(context, span, member, out value);
    }

    /// <inheritdoc />
    public override bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    /// <inheritdoc />
    public override string ToString(string? format, IFormatProvider? formatProvider)
    {
        EnterAll();
        return base.ToString(format, formatProvider);
    }

    private void EnterAll()
    {
        foreach (string name in View.Names)
            Enter(name);
    }

    private void Enter(string name)
    {
        if (!entered.Contains(name) && View.TryGet(name, out object? value))
        {
            SetValue(name, values.Enter(value), readOnly: true);
            entered.Add(name);
        }
    }
}
