using Microsoft.Playwright;

namespace Journal.BrowserTests;

/// <summary>The browser that the machine has; none is downloaded.</summary>
internal static class Chromium
{
    public const string Missing = "there is no Chromium: install it, or name it in the variable CHROMIUM";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    /// <summary>Where the browser lies; null if there is none.</summary>
    public static string? Find() =>
        Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named
            ? File.Exists(named) ? named : null
            : Places.FirstOrDefault(File.Exists);

    public static Task<IBrowser> Start(IPlaywright playwright, string path) =>
        playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Headless = true, Args = Flags });
}
