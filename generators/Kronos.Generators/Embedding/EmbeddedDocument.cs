namespace Kronos.Generators.Embedding;

/// <summary>A document of a host as it is embedded. Each is a source file of its own, so that an edit writes anew only what it changes.</summary>
/// <param name="Record">The metadata name of the host's record.</param>
/// <param name="Path">The document's path.</param>
/// <param name="Source">The source file: see <see cref="AttributeSource"/>. There are few large texts in a compilation; this one is held once, and not its JSON as well.</param>
internal sealed record EmbeddedDocument(string Record, string Path, string Source);
