namespace Kronos.Generators.Evaluation;

/// <summary>Unwinds to the nearest place from which the rest can still be evaluated. The finding is recorded before it is thrown, or the compiler has one.</summary>
internal class EvaluationStopped : Exception;

/// <summary>An exception that the running program would throw: a <c>catch</c> of the definition may take it, and with it the finding.</summary>
internal sealed class ScriptThrow(object thrown) : EvaluationStopped
{
    /// <summary>The exception: of the libraries, or of a class that the user wrote.</summary>
    public object Thrown { get; } = thrown;
}
