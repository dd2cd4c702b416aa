using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>The variables of a running member. A lambda's frame sees the variables of the frame in which it was written.</summary>
internal sealed class Frame(Frame? outer, ScriptObject? self, TypeArguments types)
{
    // Most members have no variables.
    private Dictionary<ISymbol, object?>? variables;

    /// <summary>What <c>this</c> is; for a receiver of the model see <see cref="Receiver"/>.</summary>
    public ScriptObject? Self { get; } = self;

    public TypeArguments Types { get; } = types;

    /// <summary>The object that an object initialiser or a <c>with</c> fills.</summary>
    public object? Receiver { get; set; }

    /// <summary>The interpolated string handler that is being filled.</summary>
    public object? Handler { get; set; }

    /// <summary>What <c>?.</c> goes on with.</summary>
    public object? Conditional { get; set; }

    /// <summary>What the member returned.</summary>
    public object? Result { get; set; }

    /// <summary>What an iterator has yielded so far; null when the member is none.</summary>
    public List<object?>? Yielded { get; set; }

    public void Declare(ISymbol variable, object? value) => (variables ??= new(SymbolEqualityComparer.Default))[variable] = value;

    public bool TryGet(ISymbol variable, out object? value)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.variables is not null && frame.variables.TryGetValue(variable, out value))
            {
                return true;
            }
        }

        value = null;
        return false;
    }

    public void Assign(ISymbol variable, object? value)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.variables is not null && frame.variables.ContainsKey(variable))
            {
                frame.variables[variable] = value;
                return;
            }
        }

        Declare(variable, value);
    }

    /// <summary>A frame for a lambda or a local function.</summary>
    public Frame Nested() => new(this, Self, Types) { Receiver = Receiver };

    private Frame? Outer { get; } = outer;
}
