using System.Net;
using System.Text;
using Journal.Cli.Reporting;
using Journal.Core.Text;

namespace Journal.Cli.Preview;

/// <summary>What the preview adds to pages on their way to the browser; the site itself never holds it.</summary>
public static class PageAdditions
{
    /// <summary>Where the preview's own files and its stream of events stand.</summary>
    public const string Root = ".journal-preview/";

    /// <summary>The script that reloads the page. A file, since a theme may forbid scripts within pages.</summary>
    public const string Script = """
        "use strict";
        (() => {
          const version = document.currentScript.dataset.version;
          const events = new EventSource("/.journal-preview/events?version=" + version);
          events.addEventListener("reload", () => { events.close(); location.reload(); });
        })();
        """;

    /// <summary>How the overlay looks.</summary>
    public const string Style = """
        #journal-preview { position: fixed; z-index: 2147483647; inset: auto 0 0 0; max-height: 50vh; overflow: auto; margin: 0; padding: 1rem; box-sizing: border-box;
          background: #1d1d1f; color: #f5f5f7; border-top: 4px solid #ff453a; font: 14px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
        """;

    private static readonly byte[] BodyEnd = "</body>"u8.ToArray();

    /// <summary>Adds script and overlay before the end of a page's body.</summary>
    /// <param name="page">The page in UTF-8.</param>
    /// <param name="site">What is shown now.</param>
    public static byte[] AddTo(ReadOnlySpan<byte> page, PreviewSite site)
    {
        byte[] addition = Encoding.UTF8.GetBytes(Overlay(site) + FormattableString.Invariant(
            $"<script src=\"/{Root}reload.js\" data-version=\"{site.Version}\"></script>"));
        int end = page.LastIndexOf(BodyEnd);
        int place = end < 0 ? page.Length : end;
        return [.. page[..place], .. addition, .. page[place..]];
    }

    /// <summary>The page that is shown while there is no good site yet.</summary>
    /// <param name="site">What was wrong.</param>
    public static byte[] Placeholder(PreviewSite site) => AddTo(
        """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><title>journal</title></head>
        <body><p>There is no site to show yet.</p></body></html>

        """u8,
        site);

    private static string Overlay(PreviewSite site)
    {
        if (site.Diagnostics.Count == 0)
            return "";
        var lines = site.Diagnostics.Select(diagnostic => WebUtility.HtmlEncode(TextReport.Line(diagnostic)));
        string head = site.Diagnostics.Any(d => d.Severity == Severity.Error) ? "The page is older than the input:\n" : "";
        return $"<link rel=\"stylesheet\" href=\"/{Root}overlay.css\"><pre id=\"journal-preview\" lang=\"en\" dir=\"ltr\" role=\"alert\">{head}{string.Join('\n', lines)}</pre>";
    }
}
