using Journal.Core.Text;
using Journal.Generation;

namespace Journal.Cli;

/// <summary>Makes a site in memory from what editors and designers wrote.</summary>
/// <param name="input">What editors wrote.</param>
/// <param name="theme">What designers wrote.</param>
/// <param name="settings">What the host decides.</param>
public delegate Checked<Publication> Generate(InputTree input, InputTree theme, GeneratorSettings settings);

/// <summary>What a command works with besides its options.</summary>
/// <param name="Terminal">Where it prints.</param>
/// <param name="Generate">What makes the site.</param>
/// <param name="Stop">Says that the user wants the command to end.</param>
public sealed record Host(Terminal Terminal, Generate Generate, CancellationToken Stop);
