namespace Kronos.Generators.Embedding;

/// <summary>A document of a host as it is embedded. Each is a source file of its own, so that an edit writes anew only what it changes.</summary>
/// <param name="File">The name of the source file.</param>
/// <param name="Source">The source file: see <see cref="AttributeSource"/>. There are few large texts in a compilation; this one is held once, and not its JSON as well.</param>
internal sealed record EmbeddedDocument(string File, string Source);
