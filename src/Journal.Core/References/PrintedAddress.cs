namespace Journal.Core.References;

/// <summary>An address that a printed text states, ready to be linked.</summary>
/// <param name="Range">The characters to make a link of: without angle brackets, without the final point of a sentence.</param>
/// <param name="Printed">The address as printed, for instance <c>www.state.gov</c>.</param>
/// <param name="Target">The address with its scheme: http, https or ftp and nothing else, for instance <c>http://www.state.gov</c>.</param>
/// <param name="Doi">The DOI without a resolver's address (ISO 26324), or null where the address is no DOI.</param>
public sealed record PrintedAddress(TextRange Range, string Printed, string Target, string? Doi);
