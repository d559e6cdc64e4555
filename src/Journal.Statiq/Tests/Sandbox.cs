using System.Collections.Concurrent;
using Journal.Core.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;

namespace Journal.Statiq.Tests;

/// <summary>A folder of its own in which the Statiq host runs.</summary>
internal sealed class Sandbox : IDisposable
{
    public Sandbox(InputTree input, InputTree theme)
    {
        Write("input", input);
        Write("theme", theme);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("journal-statiq-").FullName;

    public string Output => Path.Join(Root, "output");

    /// <summary>What was logged in the last run, with its level.</summary>
    public ConcurrentQueue<(LogLevel Level, string Message)> Log { get; } = new();

    public async Task<int> Run(Action<Bootstrapper>? configure, params string[] args)
    {
        Log.Clear();
        string command = args is [{ } first, ..] && !first.StartsWith('-') ? first : "";
        string[] rest = command.Length > 0 ? args[1..] : args;
        string[] all = [.. command.Length > 0 ? new[] { command } : [], "-r", Root, .. rest];
        var bootstrapper = JournalApplication.Create(Bootstrapper.Factory, all);
        bootstrapper.ConfigureServices(services => services.AddSingleton<ILoggerProvider>(new Listener(Log)));
        configure?.Invoke(bootstrapper);
        return await bootstrapper.RunAsync();
    }

    public Task<int> Run(params string[] args) => Run(null, args);

    public void Put(string path, string text)
    {
        string full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>Every file of the output but the marker, by path.</summary>
    public SortedDictionary<string, byte[]> Site() => new(
        Directory.Exists(Output)
            ? Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories)
                .Select(file => (Path: Path.GetRelativePath(Output, file).Replace('\\', '/'), Bytes: File.ReadAllBytes(file)))
                .Where(file => file.Path != ".journal")
                .ToDictionary(file => file.Path, file => file.Bytes)
            : [],
        StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private void Write(string folder, InputTree tree)
    {
        foreach (var file in tree.Files)
        {
            string full = Path.Join(Root, folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, file.Content.Read().ToArray());
        }
    }

    private sealed class Listener(ConcurrentQueue<(LogLevel Level, string Message)> log) : ILoggerProvider, ILogger
    {
        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue((logLevel, formatter(state, exception)));

        public void Dispose()
        {
        }
    }
}
