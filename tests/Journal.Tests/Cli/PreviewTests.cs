using System.Net;
using System.Net.Sockets;
using System.Text;
using Journal.Cli.Preview;
using Journal.Core.Text;
using Xunit;
using Journal.Generation;

namespace Journal.Tests.Cli;

public sealed class PreviewTests : IAsyncLifetime
{
    private readonly LiveSite live = new();
    private readonly HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private PreviewServer server = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        live.Show(Good("<html><body><p>бет</p></body></html>"));
        server = (await PreviewServer.Start(live, new PreviewPort(0, MayMove: false)))!;
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await server.DisposeAsync();
    }

    [Theory]
    [InlineData("/", "text/html; charset=utf-8")]
    [InlineData("/kk/", "text/html; charset=utf-8")]
    [InlineData("/assets/style.css", "text/css; charset=utf-8")]
    [InlineData("/%D1%8F.svg", "image/svg+xml")]
    public async Task Files_are_served_with_their_types_and_never_kept(string path, string type)
    {
        using var answer = await browser.GetAsync(At(path), Stop);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.ToString());
        Assert.True(answer.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task A_folder_without_its_slash_is_led_to_it()
    {
        using var answer = await browser.GetAsync(At("/kk?q=1"), Stop);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/kk/?q=1", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task What_is_missing_gets_the_site_s_own_page()
    {
        using var answer = await browser.GetAsync(At("/none/"), Stop);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("жоқ", await answer.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../../etc/passwd")]
    [InlineData("/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/..%2f..%2fetc/passwd")]
    [InlineData("/..\\..\\etc\\passwd")]
    [InlineData("//etc/passwd")]
    [InlineData("/kk/%00")]
    public async Task Nothing_outside_the_site_can_be_reached(string path)
    {
        string answer = await Raw($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        Assert.Matches("^HTTP/1.1 (404|400) ", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("127.0.0.1", "200")]
    [InlineData("localhost:8080", "200")]
    [InlineData("evil.example", "421")]
    [InlineData("127.0.0.1.evil.example", "421")]
    public async Task Only_this_machine_s_own_names_are_answered(string host, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status} ", await Raw($"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);

    [Fact]
    public async Task Other_methods_are_refused()
    {
        using var body = new StringContent("x");
        using var answer = await browser.PostAsync(At("/"), body, Stop);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
    }

    [Fact]
    public async Task A_head_request_gets_the_length_alone() =>
        Assert.Matches("Content-Length: [1-9](.|\\s)*\r\n\r\n$", await Raw("HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"));

    [Fact]
    public async Task Pages_get_the_script_before_the_end_of_the_body()
    {
        Assert.Matches("<p>бет</p><script src=\"/.journal-preview/reload.js\" data-version=\"1\"></script></body></html>$", await browser.GetStringAsync(At("/"), Stop));
        Assert.Contains("EventSource", await browser.GetStringAsync(At("/.journal-preview/reload.js"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_errors_the_last_good_page_stays_under_what_is_wrong()
    {
        live.Show(new(Publication.Empty, [new Diagnostic("x-y", Severity.Error, SourceSpan.None, "<script>alert(1)</script>\u202e")]));
        string page = await browser.GetStringAsync(At("/"), Stop);
        Assert.Contains("<p>бет</p>", page, StringComparison.Ordinal);
        Assert.Contains("error x-y: &lt;script&gt;alert(1)&lt;/script&gt;\\u{202E}</pre>", page, StringComparison.Ordinal);
        live.Show(Good("<body>new</body>"));
        Assert.DoesNotContain("<pre", await browser.GetStringAsync(At("/"), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_the_first_good_site_the_page_says_what_is_wrong()
    {
        var empty = new LiveSite();
        empty.Show(new(Publication.Empty, [new Diagnostic("x-y", Severity.Error, SourceSpan.None, "no title")]));
        await using var other = (await PreviewServer.Start(empty, new PreviewPort(0, MayMove: false)))!;
        using var answer = await browser.GetAsync(other.Address, Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        string page = await answer.Content.ReadAsStringAsync(Stop);
        Assert.Contains("no title", page, StringComparison.Ordinal);
        Assert.Contains("reload.js", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_browser_is_told_of_a_newer_site()
    {
        using var stream = await browser.GetStreamAsync(At("/.journal-preview/events?version=1"), Stop);
        using var lines = new StreamReader(stream);
        Assert.Equal("retry: 500", await lines.ReadLineAsync(Stop));
        Assert.Equal("", await lines.ReadLineAsync(Stop));
        live.Show(Good("new"));
        Assert.Equal("event: reload", await lines.ReadLineAsync(Stop));
        Assert.Equal("data: 2", await lines.ReadLineAsync(Stop));
    }

    [Fact]
    public async Task A_page_that_is_old_already_is_told_at_once() =>
        Assert.Contains("event: reload", await browser.GetStringAsync(At("/.journal-preview/events?version=0"), Stop), StringComparison.Ordinal);

    [Fact]
    public async Task A_port_that_is_taken_is_refused_or_passed_over()
    {
        var taken = new PreviewPort(server.Address.Port, MayMove: false);
        Assert.Null(await PreviewServer.Start(live, taken));
        await using var moved = await PreviewServer.Start(live, taken with { MayMove = true });
        Assert.True(moved!.Address.Port > taken.Number);
    }

    private Uri At(string path) => new(server.Address, path);

    private async Task<string> Raw(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port, Stop);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), Stop);
        using var answer = new StreamReader(client.GetStream());
        return await answer.ReadToEndAsync(Stop);
    }

    private static Checked<Publication> Good(string page) => new(
        new Publication(null, TempFolder.Tree(("index.html", page), ("kk/index.html", page), ("404.html", "<p>жоқ</p>"), ("assets/style.css", "p{}"), ("я.svg", "<svg/>"))), []);
}
