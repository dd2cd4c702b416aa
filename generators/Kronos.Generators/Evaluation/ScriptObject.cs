using Kronos.Generators.Evaluation.Reuse;
using Kronos.Interpretation;
using Kronos.Inventory;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>An object of a type that the user wrote: it has no type inside the compiler, only a symbol and slots.</summary>
/// <remarks>Between two evaluations it is frozen and holds no symbol; it thaws when the next one looks into it.</remarks>
internal sealed class ScriptObject : IInterpretedRecord, IEquatable<ScriptObject>, IComparable<ScriptObject>, IComparable, IFormattable, IDisposable
{
    private readonly Recording recording;
    private readonly Dictionary<string, (bool Found, object? Value, Computation? From)> overrides = [];
    private FrozenObject? frozen;
    private Live? live;

    public ScriptObject(INamedTypeSymbol type, Interpreter interpreter)
    {
        recording = interpreter.Recording;
        live = new(type, new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default));
        TypeName = type.Name;
        Maker = recording.Active;
        Maker?.Make(this);
    }

    /// <summary>The type it really has; virtual members are looked up from here.</summary>
    public INamedTypeSymbol Type => Now.Type;

    /// <summary>Fields and automatic properties.</summary>
    public Dictionary<ISymbol, object?> Slots => Now.Slots;

    /// <summary>Parameters of primary constructors, which members may go on using.</summary>
    public Dictionary<IParameterSymbol, object?> Parameters => Now.Parameters;

    /// <summary>Computed properties that were read already. A definition is pure: it is computed once.</summary>
    public Dictionary<ISymbol, Computation> Computed => Now.Computed;

    /// <summary>Computed properties of earlier evaluations, by <see cref="MemberKey"/>.</summary>
    public Dictionary<string, Computation> Retained { get; } = [];

    /// <summary>The computation that made it; null for what is made outside of all.</summary>
    public Computation? Maker { get; }

    /// <summary>What a stack or a host was found to consist of, for as long as that is valid.</summary>
    public FoundMembers? Found { get; set; }

    /// <summary>The inventory that was taken of a stack's <see cref="Found"/>.</summary>
    public StackInventory? Inventory { get; set; }

    /// <summary>The model's half, when the type derives from a type of the model.</summary>
    public IInterpreted? Shell { get; private set; }

    /// <summary>What stands for it where an interface of the libraries is asked for.</summary>
    public object? Adapter { get; set; }

    /// <summary>Who looks into it now.</summary>
    public Interpreter Interpreter => recording.Interpreter;

    /// <summary>The property of the model that is being read as the base has it: <c>base.Name</c>.</summary>
    public string? AsBase { get; set; }

    /// <summary>What the type parameters of its type stand for.</summary>
    public TypeArguments Types => Now.Types;

    /// <summary>What stands for the object as a value.</summary>
    public object Value => (object?)Shell ?? this;

    /// <inheritdoc/>
    public string TypeName { get; }

    private Live Now => live ?? Thaw();

    /// <summary>The user's half of a value; null for a value of another kind.</summary>
    public static ScriptObject? Of(object? value) => value as ScriptObject ?? (value as IInterpreted)?.Record as ScriptObject;

    /// <inheritdoc/>
    public bool TryGet(string name, out object? value)
    {
        if (AsBase == name)
        {
            value = null;
            return false;
        }

        // The model asks for the same few members over and over; only what was found without a mistake is remembered.
        if (!overrides.TryGetValue(name, out var known) || known.From is { IsValid: false })
        {
            known.Found = recording.Interpreter.TryGetOverride(this, name, out known.Value, out known.From);
            overrides[name] = known;
        }
        else if (known.From is not null)
        {
            recording.Read(known.From);
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
        var copy = new ScriptObject(Type, recording.Interpreter);
        copy.live = new(Type, new(SymbolEqualityComparer.Default), new(SymbolEqualityComparer.Default));
        foreach (var parameter in Parameters)
        {
            copy.Parameters[parameter.Key] = Evaluation.Interpreter.Own(parameter.Value, Types.Resolve(parameter.Key.Type));
        }

        foreach (var slot in Slots)
        {
            copy.Slots[slot.Key] = Evaluation.Interpreter.Own(slot.Value, Types.Resolve(SourceType.TypeOf(slot.Key)));
        }

        if (Shell is not null)
        {
            copy.Attach((IInterpreted)NativeRecord.Clone(Shell)!);
        }

        return copy;
    }

    /// <summary>Takes over what another one of the same struct holds.</summary>
    public void Become(ScriptObject other)
    {
        live = new(Type, new(other.Slots, SymbolEqualityComparer.Default), new(other.Parameters, SymbolEqualityComparer.Default));
    }

    /// <summary>Lets go of the compilation.</summary>
    /// <returns>Whether it can be found again in the next one.</returns>
    public bool Freeze()
    {
        frozen ??= FrozenObject.Of(this);
        live = frozen is null ? live : null;
        return frozen is not null;
    }

    public bool Equals(ScriptObject? other) => recording.Interpreter.AreEquatable(this, other);

    public override bool Equals(object? obj) => recording.Interpreter.AreEqual(this, obj);

    public override int GetHashCode() => recording.Interpreter.HashOf(this);

    public int CompareTo(ScriptObject? other) => recording.Interpreter.Compare(this, other);

    public int CompareTo(object? obj) => recording.Interpreter.Compare(this, obj);

    public override string ToString() => recording.Interpreter.TextOf(this);

    public string ToString(string? format, IFormatProvider? formatProvider) => recording.Interpreter.FormattedTextOf(this, format);

    public void Dispose() => recording.Interpreter.Dispose([this]);

    private Live Thaw()
    {
        var compilation = recording.Interpreter.Compilation;
        recording.Thawed.Add(this);
        return live = new(frozen!.Type(compilation), frozen.Slots(compilation), frozen.Parameters(compilation));
    }

    private sealed record Live(INamedTypeSymbol Type, Dictionary<ISymbol, object?> Slots, Dictionary<IParameterSymbol, object?> Parameters)
    {
        public Dictionary<ISymbol, Computation> Computed { get; } = new(SymbolEqualityComparer.Default);

        public TypeArguments Types { get; } = TypeArguments.Of(Type);
    }
}
