using Kronos.Interpretation;

namespace Kronos.Generators.Evaluation;

/// <summary>The native half of an exception that the user wrote.</summary>
/// <param name="basis">What the library's own class makes of the arguments that were passed to it.</param>
/// <param name="inner">The exception that it wraps.</param>
internal sealed class InterpretedException(Exception basis, Exception? inner) : Exception(basis.Message, inner), IInterpreted
{
    public IInterpretedRecord Record { get; set; } = null!;

    /// <summary>What the user's class says, or what its base makes of what was passed to it.</summary>
    public override string Message => Record is not null && Record.TryGet(nameof(Message), out var own) && own is string text ? text : base.Message;

    /// <summary>What a member of the library is read of: 'ParamName' is none of every exception.</summary>
    public static object? For(Type? declaring, object? instance) => instance is InterpretedException self && declaring?.IsInstanceOfType(self) == false ? self.Basis : instance;

    /// <summary>As C# writes it where nobody has thrown it.</summary>
    public override string ToString() => Record.ToString()!;

    public string Described(string type) => (Message.Length == 0 ? type : $"{type}: {Message}")
        + (InnerException is null ? "" : $"\n ---> {InnerException}\n   --- End of inner exception stack trace ---");

    private Exception Basis => basis;
}
