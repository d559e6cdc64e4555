using Journal.Core.Text;

namespace Journal.Theming.Language;

/// <summary>How members and items are found in values.</summary>
internal static class Members
{
    /// <summary>Finds a member.</summary>
    public static bool TryGet(object value, string name, out object? found)
    {
        found = null;
        switch (value)
        {
            case View view:
                bool known = view.TryGet(name, out found);
                found = Values.Normal(found);
                return known;
            case ThemeObject made:
                return made.TryGet(name, out found);
            case string or IHtml when name == "size":
                found = (long)(value as string ?? value.ToString()!).Length;
                return true;
            case IReadOnlyList<object?> list when name == "size":
                found = (long)list.Count;
                return true;
            case ArgumentList arguments:
                return arguments.TryGetNamed(name, out found);
            default:
                return false;
        }
    }

    /// <summary>The problem that a value has no such member.</summary>
    public static Fault Unknown(object value, SourceSpan span, string name) => value switch
    {
        View view => new Fault(Problems.ThemeUnknownMember(span, name, Nearest.To(name, view.Names))),
        ThemeObject made => new Fault(Problems.ThemeUnknownMember(span, name, Nearest.To(name, made.Names))),
        string or IHtml or IReadOnlyList<object?> => new Fault(Problems.ThemeUnknownMember(span, name, Nearest.To(name, ["size"]))),
        _ => new Fault(Problems.ThemeType(span, "an object", Values.Describe(value))),
    };

    /// <summary>Sets a member of an object that a template made.</summary>
    public static void Set(object? target, string name, object? value, SourceSpan span)
    {
        if (target is not ThemeObject made)
            throw new Fault(Problems.ThemeType(span, "an object made by the template", Values.Describe(target)));
        made.TrySet(name, value);
    }

    /// <summary>An item of a list, a character of a string, or a member whose name is computed.</summary>
    public static object? Item(object value, object? index, SourceSpan span)
    {
        switch (value, index)
        {
            case (_, null):
                throw new Fault(Problems.ThemeType(span, "a position or a name", "nothing (null)"));
            case (View or ThemeObject, _):
                string name = Values.ToText(index, span)!;
                return TryGet(value, name, out object? found) ? found : throw Unknown(value, span, name);
            case (IReadOnlyList<object?> list, long position):
                int count = list.Count;
                return Values.Normal(list[Place(position, count, span)]);
            case (string or IHtml, long position):
                string text = Values.ToText(value, span)!;
                return text[Place(position, text.Length, span)].ToString();
            case (IReadOnlyList<object?> or string or IHtml, _):
                throw new Fault(Problems.ThemeType(span, "a position", Values.Describe(index)));
            default:
                throw new Fault(Problems.ThemeType(span, "a list, an object or a string before the bracket", Values.Describe(value)));
        }
    }

    private static int Place(long position, int count, SourceSpan span)
    {
        long place = position < 0 ? count + position : position;
        if (place < 0 || place >= count)
            throw new Fault(Problems.ThemeType(span, $"a position below {count}", $"{position}"));
        return (int)place;
    }
}
