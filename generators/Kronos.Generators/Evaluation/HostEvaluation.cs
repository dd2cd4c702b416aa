using Kronos.Generators.Provenance;
using Kronos.Inventory;
using Kronos.Rules;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What came of evaluating a host.</summary>
/// <param name="Inventory">Everything that the host consists of; null when anything could not be evaluated.</param>
/// <param name="Provenance">Where everything was written.</param>
/// <param name="Findings">What could not be evaluated, and why.</param>
internal sealed record HostEvaluation(HostInventory? Inventory, ProvenanceTable Provenance, IReadOnlyList<EvaluationFinding> Findings);

/// <summary>Something that could not be evaluated.</summary>
/// <param name="Rule">Which rule of evaluation it breaks.</param>
/// <param name="Message">What, why, and what to write instead.</param>
/// <param name="Location">The expression.</param>
/// <param name="Also">The way that led there.</param>
internal sealed record EvaluationFinding(RuleInfo Rule, string Message, Location Location, IReadOnlyList<Location> Also);
