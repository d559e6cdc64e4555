using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Journal.Cli.Preview;

/// <summary>The port that the preview shall use.</summary>
/// <param name="Number">The port; 0 lets the machine choose.</param>
/// <param name="MayMove">Whether the next free one will do.</param>
public sealed record PreviewPort(int Number, bool MayMove);

/// <summary>A web server for this machine alone.</summary>
public sealed class PreviewServer : IAsyncDisposable
{
    private const int MostPortsTried = 100;
    private readonly WebApplication app;
    private readonly CancellationTokenSource ending;

    private PreviewServer(WebApplication app, CancellationTokenSource ending)
    {
        this.app = app;
        this.ending = ending;
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses;
        Address = new Uri(addresses.Single());
    }

    /// <summary>Where the site can be seen.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server on 127.0.0.1.</summary>
    /// <param name="live">The site.</param>
    /// <param name="port">The port.</param>
    /// <returns>The server; null if the port is taken, or if a hundred are where another would do.</returns>
    public static async Task<PreviewServer?> Start(LiveSite live, PreviewPort port)
    {
        int last = port.MayMove ? Math.Min(port.Number + MostPortsTried, 65535) : port.Number;
        for (int number = port.Number; number <= last; number++)
            if (await TryStart(live, number).ConfigureAwait(false) is { } server)
                return server;
        return null;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync().ConfigureAwait(false);
        await app.StopAsync().ConfigureAwait(false);
        await app.DisposeAsync().ConfigureAwait(false);
        ending.Dispose();
    }

    private static async Task<PreviewServer?> TryStart(LiveSite live, int port)
    {
        var ending = new CancellationTokenSource();
        var app = Make(new PreviewAnswers(live, ending.Token), port);
        try
        {
            await app.StartAsync().ConfigureAwait(false);
            return new PreviewServer(app, ending);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException or SocketException { SocketErrorCode: SocketError.AddressAlreadyInUse })
        {
            await app.DisposeAsync().ConfigureAwait(false);
            ending.Dispose();
            return null;
        }
    }

    // An empty builder reads no settings from files or the environment, so nothing but these lines decides where it listens.
    private static WebApplication Make(PreviewAnswers answers, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        // Signals are the command's.
        builder.Services.AddSingleton<IHostLifetime>(new NoLifetime());
        var app = builder.Build();
        app.Run(answers.Answer);
        return app;
    }

    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
