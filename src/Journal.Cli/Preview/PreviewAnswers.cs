using System.Globalization;
using System.Text;
using Journal.Core.Layout;
using Journal.Core.Text;
using Microsoft.AspNetCore.Http;

namespace Journal.Cli.Preview;

/// <summary>Answers browsers from memory, as GitHub Pages would answer from its disks.</summary>
/// <param name="live">The site.</param>
/// <param name="stop">Ends the streams of events, which would keep the server from ending.</param>
internal sealed class PreviewAnswers(LiveSite live, CancellationToken stop)
{
    /// <summary>Answers one request.</summary>
    /// <param name="http">The request and its answer.</param>
    public Task Answer(HttpContext http)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        // Another name in Host means that a foreign page has its own name pointed at this machine (DNS rebinding).
        if (http.Request.Host.Host is not ("127.0.0.1" or "localhost"))
            return Text(http, StatusCodes.Status421MisdirectedRequest, "This preview answers on 127.0.0.1 and localhost only.\n");
        if (!HttpMethods.IsGet(http.Request.Method) && !HttpMethods.IsHead(http.Request.Method))
            return Text(http, StatusCodes.Status405MethodNotAllowed, "GET and HEAD only.\n");
        string path = (http.Request.Path.Value ?? "/")[1..];
        return path switch
        {
            PageAdditions.Root + "events" => StreamEvents(http),
            PageAdditions.Root + "reload.js" => Send(http, (path, Encoding.UTF8.GetBytes(PageAdditions.Script))),
            PageAdditions.Root + "overlay.css" => Send(http, (path, Encoding.UTF8.GetBytes(PageAdditions.Style))),
            _ => SendPage(http, path, live.Current),
        };
    }

    private static Task SendPage(HttpContext http, string path, PreviewSite site)
    {
        if (site.Files is not { } files)
        {
            http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Send(http, ("index.html", PageAdditions.Placeholder(site)));
        }
        // Files are found by their exact path among those of the site, so nothing else of this machine can be reached.
        if (files.TryGetValue(new Address(path).File, out var file) && BytesOf(file) is { } bytes)
            return Send(http, (file.Path, Complete(file.Path, bytes, site)));
        if (files.ContainsKey($"{path}/index.html"))
        {
            // Not a permanent redirect: browsers remember those for all that is ever served on this port.
            http.Response.Redirect($"/{Address.Encode(path)}/{http.Request.QueryString}");
            return Task.CompletedTask;
        }
        http.Response.StatusCode = StatusCodes.Status404NotFound;
        return files.TryGetValue("404.html", out var missing) && BytesOf(missing) is { } page
            ? Send(http, (missing.Path, Complete(missing.Path, page, site)))
            : Send(http, ("404.txt", "Not found.\n"u8.ToArray()));
    }

    // Media stay on the disk, where somebody may just have removed them.
    private static ReadOnlyMemory<byte>? BytesOf(TreeFile file)
    {
        try
        {
            return file.Content.Read();
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static ReadOnlyMemory<byte> Complete(string path, ReadOnlyMemory<byte> bytes, PreviewSite site) =>
        path.EndsWith(".html", StringComparison.Ordinal) ? PageAdditions.AddTo(bytes.Span, site) : bytes;

    private static async Task Send(HttpContext http, (string Path, ReadOnlyMemory<byte> Bytes) file)
    {
        http.Response.ContentType = ContentTypes.Of(file.Path);
        http.Response.ContentLength = file.Bytes.Length;
        if (!HttpMethods.IsHead(http.Request.Method))
            await http.Response.Body.WriteAsync(file.Bytes, http.RequestAborted).ConfigureAwait(false);
    }

    private static Task Text(HttpContext http, int status, string text)
    {
        http.Response.StatusCode = status;
        return Send(http, ("answer.txt", Encoding.UTF8.GetBytes(text)));
    }

    // Server-sent events (HTML Living Standard, section 9.2): one event when there is something newer than the page, then the page asks again.
    private async Task StreamEvents(HttpContext http)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, stop);
        http.Response.ContentType = "text/event-stream";
        bool isKnown = int.TryParse(http.Request.Query["version"], NumberStyles.None, CultureInfo.InvariantCulture, out int version);
        try
        {
            await http.Response.WriteAsync("retry: 500\n\n", end.Token).ConfigureAwait(false);
            await http.Response.Body.FlushAsync(end.Token).ConfigureAwait(false);
            var newer = await live.NewerThan(isKnown ? version : live.Current.Version, end.Token).ConfigureAwait(false);
            await http.Response.WriteAsync(FormattableString.Invariant($"event: reload\ndata: {newer.Version}\n\n"), end.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // The page was closed or the preview ends.
        }
    }
}
