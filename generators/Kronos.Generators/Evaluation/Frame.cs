using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>A variable. Everything that captures it or refers to it holds the same one.</summary>
internal class Variable(object? value)
{
    public virtual object? Value { get; set; } = value;
}

/// <summary>A field, a property or an element to which a <c>ref</c> or <c>out</c> parameter is another name.</summary>
internal sealed class Alias(Target target, SyntaxNode written) : Variable(null)
{
    public override object? Value
    {
        get => target.Get();
        set => target.Set(value, written);
    }
}

/// <summary>What an interpolated string handler may ask of the call that it is made for: its receiver and the arguments before it.</summary>
internal sealed record HandlerCall(object? Receiver, object?[] Arguments)
{
    /// <summary>What the handler's constructor says last: whether it wants the parts at all.</summary>
    public Variable? Wants { get; set; }
}

/// <summary>The variables of a running member. A lambda's frame sees the variables of the frame in which it was written.</summary>
internal sealed class Frame(Frame? outer, ScriptObject? self, TypeArguments types)
{
    // Most members have no variables.
    private Dictionary<ISymbol, Variable>? variables;

    /// <summary>What <c>this</c> is; for a receiver of the model see <see cref="Receiver"/>.</summary>
    public ScriptObject? Self { get; } = self;

    public TypeArguments Types { get; } = types;

    /// <summary>The object that an object initialiser or a <c>with</c> fills.</summary>
    public object? Receiver { get; set; }

    /// <summary>The interpolated string handler that is being filled.</summary>
    public object? Handler { get; set; }

    /// <summary>The call that an interpolated string handler is made for.</summary>
    public HandlerCall? Called { get; set; }

    /// <summary>What <c>?.</c> goes on with.</summary>
    public object? Conditional { get; set; }

    /// <summary>What a pattern's members and positions are read from.</summary>
    public object? Input { get; set; }

    /// <summary>What the member returned.</summary>
    public object? Result { get; set; }

    /// <summary>What a <c>catch</c> holds, for <c>throw;</c>.</summary>
    public object? Caught { get; set; }

    /// <summary>What was to be reported of <see cref="Caught"/> had nobody caught it.</summary>
    public IReadOnlyList<EvaluationFinding> CaughtAs { get; set; } = [];

    private Frame? Outer { get; } = outer;

    /// <summary>A new variable, also where an earlier turn of a loop has declared it before.</summary>
    public void Declare(ISymbol symbol, object? value) => Bind(symbol, new(value));

    /// <summary>A name for a variable that exists.</summary>
    public void Bind(ISymbol symbol, Variable variable) => (variables ??= new(SymbolEqualityComparer.Default))[symbol] = variable;

    public Variable? Find(ISymbol symbol)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.variables is not null && frame.variables.TryGetValue(symbol, out var variable))
            {
                return variable;
            }
        }

        return null;
    }

    /// <summary>A frame for a local function, or for the run of a lambda in the frame that it has captured.</summary>
    public Frame Nested(TypeArguments? types = null) => new(this, Self, types ?? Types) { Receiver = Receiver, Caught = Caught, CaughtAs = CaughtAs };

    /// <summary>The variables as a lambda sees them: the same ones for ever, whatever the next turn of a loop declares.</summary>
    /// <param name="self">What <c>this</c> is there, when it is a copy.</param>
    public Frame Captured(ScriptObject? self = null)
    {
        var copy = new Frame(null, self ?? Self, Types) { Receiver = Receiver, Conditional = Conditional };
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame.variables is { } seen)
            {
                foreach (var variable in seen.Where(variable => copy.Find(variable.Key) is null))
                {
                    copy.Bind(variable.Key, variable.Value);
                }
            }
        }

        return copy;
    }
}
