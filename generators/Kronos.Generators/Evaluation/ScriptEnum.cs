using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>A value of an enum that the user wrote.</summary>
internal sealed class ScriptEnum(INamedTypeSymbol type, long value) : IEquatable<ScriptEnum>
{
    public INamedTypeSymbol Type { get; } = type;

    public long Value { get; } = value;

    public bool Equals(ScriptEnum? other) => other is not null && Value == other.Value && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as ScriptEnum);

    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The name of the member, or the number when none has it.</summary>
    public override string ToString() => Type.GetMembers().OfType<IFieldSymbol>()
        .FirstOrDefault(field => field.HasConstantValue && Convert.ToInt64(field.ConstantValue, System.Globalization.CultureInfo.InvariantCulture) == Value)?.Name
        ?? Value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
