using Kronos.Interpretation;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>An object of a type that the user wrote: it has no type inside the compiler, only a symbol and slots.</summary>
internal sealed class ScriptObject(INamedTypeSymbol type, Interpreter interpreter) : IInterpretedRecord, IEquatable<ScriptObject>
{
    private readonly Dictionary<string, (bool Found, object? Value)> overrides = [];

    /// <summary>The type it really has; virtual members are looked up from here.</summary>
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>Fields and automatic properties.</summary>
    public Dictionary<ISymbol, object?> Slots { get; private set; } = new(SymbolEqualityComparer.Default);

    /// <summary>Parameters of primary constructors, which members may go on using.</summary>
    public Dictionary<IParameterSymbol, object?> Parameters { get; private set; } = new(SymbolEqualityComparer.Default);

    /// <summary>Computed properties that were read already. A definition is pure: it is computed once.</summary>
    public Dictionary<IPropertySymbol, object?> Computed { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The model's half, when the type derives from a type of the model.</summary>
    public IInterpreted? Shell { get; private set; }

    /// <summary>What stands for the object as a value.</summary>
    public object Value => (object?)Shell ?? this;

    /// <inheritdoc/>
    public string TypeName => Type.Name;

    /// <summary>The user's half of a value; null for a value of another kind.</summary>
    public static ScriptObject? Of(object? value) => value as ScriptObject ?? (value as IInterpreted)?.Record as ScriptObject;

    /// <inheritdoc/>
    public bool TryGet(string name, out object? value)
    {
        // The model asks for the same few members over and over; only what was found without a mistake is remembered.
        if (!overrides.TryGetValue(name, out var known))
        {
            known.Found = interpreter.TryGetOverride(this, name, out known.Value);
            overrides[name] = known;
        }

        value = known.Value;
        return known.Found;
    }

    public void Attach(IInterpreted shell)
    {
        Shell = shell;
        shell.Record = this;
    }

    /// <summary>A copy for <c>with</c>: the slots, and nothing that was computed from them.</summary>
    public ScriptObject Clone()
    {
        var copy = new ScriptObject(Type, interpreter)
        {
            Slots = new(Slots, SymbolEqualityComparer.Default),
            Parameters = new(Parameters, SymbolEqualityComparer.Default),
        };
        if (Shell is not null)
        {
            copy.Attach((IInterpreted)NativeRecord.Clone(Shell));
        }

        return copy;
    }

    public bool Equals(ScriptObject? other)
        => other is not null
            && (ReferenceEquals(this, other)
                || (Type.IsRecord && SymbolEqualityComparer.Default.Equals(Type, other.Type)
                    && Slots.All(slot => other.Slots.TryGetValue(slot.Key, out var value) && Equals(slot.Value, value))));

    public override bool Equals(object? obj) => Equals(obj as ScriptObject);

    public override int GetHashCode() => Type.IsRecord ? SymbolEqualityComparer.Default.GetHashCode(Type) : base.GetHashCode();

    /// <summary>A record as C# prints it.</summary>
    public override string ToString()
    {
        if (!Type.IsRecord)
        {
            return Type.ToDisplayString();
        }

        var members = Slots.Where(slot => slot.Key is IPropertySymbol { DeclaredAccessibility: Accessibility.Public })
            .Select(slot => $"{slot.Key.Name} = {slot.Value}");
        return Type.Name + " { " + string.Join(", ", members) + " }";
    }
}
