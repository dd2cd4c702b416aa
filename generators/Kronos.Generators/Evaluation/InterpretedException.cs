using Kronos.Interpretation;

namespace Kronos.Generators.Evaluation;

/// <summary>The native half of an exception that the user wrote.</summary>
internal sealed class InterpretedException(string message, Exception? inner) : Exception(message, inner), IInterpreted
{
    public IInterpretedRecord Record { get; set; } = null!;

    /// <summary>What the user's class says, or what was passed to the base.</summary>
    public override string Message => Record is not null && Record.TryGet(nameof(Message), out var own) && own is string text ? text : base.Message;
}
