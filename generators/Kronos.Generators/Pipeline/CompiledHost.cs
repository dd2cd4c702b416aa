using Kronos.Generators.Diagnostics;
using Kronos.Generators.Embedding;

namespace Kronos.Generators.Pipeline;

/// <summary>What a host compiles to.</summary>
/// <param name="Documents">What is embedded; nothing when anything is wrong.</param>
/// <param name="Findings">What is reported.</param>
internal sealed record CompiledHost(EquatableArray<EmbeddedDocument> Documents, EquatableArray<ReportedFinding> Findings);
