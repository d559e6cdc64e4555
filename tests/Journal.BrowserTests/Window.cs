using Microsoft.Playwright;

namespace Journal.BrowserTests;

/// <summary>A window with one page, which notes what it asked for and what went wrong in it.</summary>
internal sealed class Window : IAsyncDisposable
{
    private readonly IBrowserContext profile;

    private Window(IBrowserContext profile, IPage page)
    {
        this.profile = profile;
        Page = page;
    }

    public IPage Page { get; }

    /// <summary>The addresses that were asked for.</summary>
    public List<string> Requests { get; } = [];

    /// <summary>Errors of scripts, messages of error in the console, requests that failed.</summary>
    public List<string> Errors { get; } = [];

    public static async Task<Window> Open(IBrowser browser, BrowserNewContextOptions options)
    {
        var profile = await browser.NewContextAsync(options);
        var window = new Window(profile, await profile.NewPageAsync());
        profile.Request += (_, request) => window.Requests.Add(request.Url);
        profile.RequestFailed += (_, request) => window.Errors.Add($"{request.Url}: {request.Failure}");
        window.Page.PageError += (_, error) => window.Errors.Add($"{window.Page.Url}: {error}");
        window.Page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                window.Errors.Add($"{window.Page.Url}: {message.Text}");
        };
        return window;
    }

    /// <summary>Goes to a page.</summary>
    /// <returns>The status of the answer; 0 for a file.</returns>
    public async Task<int> Go(Uri address)
    {
        var answer = await Page.GotoAsync(address.AbsoluteUri);
        return answer?.Status ?? 0;
    }

    public ValueTask DisposeAsync() => profile.DisposeAsync();
}
