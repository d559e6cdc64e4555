using System.Text.Json;
using Journal.Theming.Language;

namespace Journal.Tests.ThemeLanguage;

/// <summary>Makes views from the JSON of a specification; <c>{"$html": "…"}</c> is finished HTML, <c>{"$function": "join"}</c> a host's function.</summary>
public static class SpecData
{
    public static View Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        return (View)Value(document.RootElement)!;
    }

    private static object? Value(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                if (element.TryGetProperty("$html", out var html))
                    return new Html(html.GetString()!);
                if (element.TryGetProperty("$function", out _))
                    return (ThemeFunction)Host;
                return new View([.. element.EnumerateObject().Select(p => (p.Name, Value(p.Value)))]);
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(Value).ToArray();
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt32(out int number) ? number : element.TryGetInt64(out long big) ? big : element.GetDouble();
            case JsonValueKind.True or JsonValueKind.False:
                return element.GetBoolean();
            default:
                return null;
        }
    }

    private static string Host(ReadOnlySpan<object?> arguments) => arguments.Length == 0
        ? throw new ThemeException("the function takes at least one argument")
        : $"<{string.Join("|", arguments.ToArray().Select(a => a ?? "null"))}>";

    private sealed class Html(string text) : IHtml
    {
        public void WriteTo(Utf8Buffer output) => output.Write(text);

        public override string ToString() => text;
    }
}
