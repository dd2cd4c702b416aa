namespace Kronos.Generators.Evaluation;

/// <summary>Unwinds to the nearest place from which the rest can still be evaluated. The finding is recorded before it is thrown, or the compiler has one.</summary>
internal sealed class EvaluationStopped : Exception;
