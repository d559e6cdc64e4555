using Statiq.App;

namespace Journal.Statiq;

/// <summary>The journal as a Statiq application: <c>dotnet run --project src/Journal.Statiq -- preview</c>.</summary>
public static class Program
{
    /// <summary>Runs the application in the terminal that it was started from.</summary>
    /// <param name="args">The words of Statiq's command line.</param>
    /// <returns>Statiq's exit code: 0 when all is done.</returns>
    public static Task<int> Main(string[] args) => JournalApplication.Create(Bootstrapper.Factory, args).RunAsync();
}
