using Journal.Core.Model;
using Journal.Core.Text;
using Journal.Theming.Html;
using Journal.Theming.Language;

namespace Journal.Theming.Views;

/// <summary>Settings of the theme from <c>journal.yml</c> as a template sees them.</summary>
internal static class DataView
{
    /// <summary>A map as a view; texts are escaped, <c>true</c> and <c>false</c> without quotes are truth values.</summary>
    public static View Of(DataMap map) => new([.. map.Entries.Select(e => (e.Key, Value(e.Value)))]);

    private static object? Value(DataValue value) => value switch
    {
        DataScalar { Quoted: false, Text: "true" } => true,
        DataScalar { Quoted: false, Text: "false" } => false,
        DataScalar { Quoted: false, Text: "" or "null" or "~" } => null,
        DataScalar scalar => Markup.Escape(scalar.Text),
        DataList list => list.Items.Select(Value).ToValueList<object?>(),
        DataMap map => Of(map),
        _ => null,
    };
}
