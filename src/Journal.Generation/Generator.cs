using Journal.Core.Text;

namespace Journal.Generation;

/// <summary>Input and theme become a site: every stage on one screen.</summary>
public static class Generator
{
    /// <summary>Makes the whole site in memory.</summary>
    /// <param name="input">What editors wrote.</param>
    /// <param name="theme">What designers wrote.</param>
    /// <param name="settings">What the host decides.</param>
    /// <returns>The files of the site; with errors among the diagnostics it must not be written.</returns>
    public static Checked<OutputTree> Generate(InputTree input, InputTree theme, GeneratorSettings settings) =>
        throw new NotImplementedException();
}
