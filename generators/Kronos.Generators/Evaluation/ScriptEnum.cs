using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>A value of an enum that the user wrote.</summary>
internal sealed class ScriptEnum(INamedTypeSymbol type, long value) : IEquatable<ScriptEnum>
{
    public INamedTypeSymbol Type { get; } = type;

    public long Value { get; } = value;

    private IReadOnlyList<(string Name, long Value)> Members
        => [.. Type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)
            .Select(member => (member.Name, Convert.ToInt64(member.ConstantValue, CultureInfo.InvariantCulture)))];

    private bool IsFlags => Type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(FlagsAttribute));

    public bool Equals(ScriptEnum? other) => other is not null && Value == other.Value && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as ScriptEnum);

    public override int GetHashCode() => Value.GetHashCode();

    /// <summary>The name of the member, the names of its flags, or the number when no name fits.</summary>
    public override string ToString()
    {
        var number = Value.ToString(CultureInfo.InvariantCulture);
        foreach (var member in Members)
        {
            if (member.Value == Value)
            {
                return member.Name;
            }
        }

        var flags = Members.Where(member => member.Value != 0 && (Value & member.Value) == member.Value).OrderBy(member => member.Value).ToList();
        return IsFlags && flags.Aggregate(0L, (sum, flag) => sum | flag.Value) == Value ? string.Join(", ", flags.Select(flag => flag.Name)) : number;
    }
}
