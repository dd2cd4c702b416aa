namespace Kronos.Generators.Embedding;

/// <summary>The documents of a host as they are embedded.</summary>
/// <param name="Record">The metadata name of the host's record.</param>
/// <param name="Host">The host's name.</param>
/// <param name="Json">The documents as canonical JSON.</param>
internal sealed record EmbeddedDocuments(string Record, string Host, string Json);
