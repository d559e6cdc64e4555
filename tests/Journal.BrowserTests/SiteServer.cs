using System.Net;
using Journal.Cli.Preview;
using Journal.Core.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Journal.BrowserTests;

/// <summary>A site under its base path, from memory, as a plain web server has it.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private SiteServer(WebApplication app, string basePath)
    {
        this.app = app;
        string origin = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        Root = new Uri(origin + basePath);
    }

    /// <summary>The address of the front page.</summary>
    public Uri Root { get; }

    public static async Task<SiteServer> Start(OutputTree site, string basePath)
    {
        var files = site.Files.ToDictionary(f => basePath + f.Path, f => f.Content, StringComparer.Ordinal);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        app.Run(http => Answer(http, files, basePath + "404.html"));
        await app.StartAsync();
        return new SiteServer(app, basePath);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task Answer(HttpContext http, Dictionary<string, FileContent> files, string missing)
    {
        string path = http.Request.Path.Value ?? "/";
        string file = path.EndsWith('/') ? path + "index.html" : path;
        bool found = files.ContainsKey(file);
        http.Response.StatusCode = found ? StatusCodes.Status200OK : StatusCodes.Status404NotFound;
        http.Response.ContentType = ContentTypes.Of(found ? file : missing);
        await http.Response.BodyWriter.WriteAsync(files[found ? file : missing].Read(), http.RequestAborted);
    }
}
