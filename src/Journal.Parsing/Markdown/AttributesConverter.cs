using Journal.Core.Dates;
using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Parsing.Yaml;
using Markdig.Renderers.Html;
using MdObject = Markdig.Syntax.MarkdownObject;

namespace Journal.Parsing.Markdown;

/// <summary>Converts attributes in braces and checks their values.</summary>
internal static class AttributesConverter
{
    /// <summary>The attributes of a node; <see cref="Attributes.None"/> if it has none.</summary>
    public static Attributes Convert(MdObject node, BodyScope scope)
    {
        if (node.TryGetAttributes() is not { } written)
            return Attributes.None;
        var place = scope.Places.Of(written.Span.IsEmpty ? node.Span : written.Span);
        var values = new List<KeyValuePair<string, string>>();
        foreach (var (key, value) in written.Properties ?? [])
            if (IsAllowed(key, value ?? "", place, scope))
                values.Add(KeyValuePair.Create(key, value ?? ""));
        if (written.Id is { } id && Lookalikes.HasInvisible(id))
            scope.Add(Problems.InvisibleInId(IdSpan(id, place)));
        if (written.Id is null && written.Classes is null or [] && values.Count == 0)
            return Attributes.None;
        return new Attributes(written.Id, (written.Classes ?? []).ToValueList(), values.ToValueList());
    }

    private static bool IsAllowed(string key, string value, SourceSpan braces, BodyScope scope)
    {
        var span = ValueSpan(key, value, braces);
        switch (key)
        {
            case "lang":
                return NodeReader.Tag(new Located<string>(value, span), scope.Reading) is not null;
            case "date":
                return IsDate(span, scope);
            case "style" or "src" or "href" or "srcset" or "action" or "formaction" or "srcdoc" or "id" or "class":
                scope.Add(Problems.InvalidAttribute(span, key, "the page sets it itself"));
                return false;
            default:
                if (!key.StartsWith("on", StringComparison.OrdinalIgnoreCase) && !key.Contains(':', StringComparison.Ordinal))
                    return true;
                scope.Add(Problems.InvalidAttribute(span, key, "it could run a program"));
                return false;
        }
    }

    private static bool IsDate(SourceSpan span, BodyScope scope)
    {
        var date = Edtf.Parse(span);
        scope.Found.AddRange(date.Diagnostics);
        return date.Value is not null;
    }

    private static SourceSpan IdSpan(string id, SourceSpan braces) =>
        braces.Text.IndexOf("#" + id, StringComparison.Ordinal) is >= 0 and var at ? braces.Slice(at + 1, id.Length) : braces;

    /// <summary>Where the value stands within the braces; the braces if it is not found as it is.</summary>
    private static SourceSpan ValueSpan(string key, string value, SourceSpan braces)
    {
        var text = braces.Text;
        int at = text.IndexOf(key + "=", StringComparison.Ordinal);
        if (at < 0)
            return braces;
        int start = at + key.Length + 1;
        if (start < text.Length && text[start] is '"' or '\'')
            start++;
        return text[start..].StartsWith(value, StringComparison.Ordinal) ? braces.Slice(start, value.Length) : braces;
    }
}
