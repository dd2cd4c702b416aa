namespace Kronos.Generators.Embedding;

/// <summary>A document of a host as it is embedded. Each has an attribute of its own, so that an edit writes anew only what it changes.</summary>
/// <param name="Record">The metadata name of the host's record.</param>
/// <param name="Host">The host's name.</param>
/// <param name="Path">The document's path.</param>
/// <param name="Json">The document, as a set of one, in canonical JSON.</param>
internal sealed record EmbeddedDocument(string Record, string Host, string Path, string Json);
