using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>A value of an enum that the user wrote.</summary>
internal sealed partial class ScriptEnum(INamedTypeSymbol type, long value) : IEquatable<ScriptEnum>, IComparable<ScriptEnum>, IComparable, IFormattable, IConvertible
{
    public INamedTypeSymbol Type { get; } = type;

    /// <summary>The number; that of an <c>ulong</c> with its bits as they are.</summary>
    public long Value { get; } = value;

    /// <summary>The number in the type that the enum is made of.</summary>
    public object Number => NumericConversions.Convert(Value, Type.EnumUnderlyingType!.SpecialType, false)!;

    private bool IsFlags => Type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(FlagsAttribute));

    /// <summary>The number of a constant, whatever its type.</summary>
    public static long Bits(object number) => number is ulong wide ? unchecked((long)wide) : (long)NumericConversions.Convert(number, SpecialType.System_Int64, false)!;

    /// <summary>The members of an enum, in the order of their numbers.</summary>
    public static IReadOnlyList<(string Name, ScriptEnum Value)> Members(INamedTypeSymbol type)
        => [.. type.GetMembers().OfType<IFieldSymbol>().Where(member => member.HasConstantValue)
            .Select(member => (member.Name, Value: new ScriptEnum(type, Bits(member.ConstantValue!)))).OrderBy(member => unchecked((ulong)member.Value.Value))];

    public bool Equals(ScriptEnum? other) => other is not null && Value == other.Value && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override bool Equals(object? obj) => Equals(obj as ScriptEnum);

    public override int GetHashCode() => Value.GetHashCode();

    public int CompareTo(ScriptEnum? other) => other is null ? 1 : ((IComparable)Number).CompareTo(other.Number);

    public int CompareTo(object? obj) => CompareTo(obj as ScriptEnum);

    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "D" or "d" => ((IFormattable)Number).ToString("D", CultureInfo.InvariantCulture),
        "X" or "x" => ((IFormattable)Number).ToString("X" + (2 * Size), CultureInfo.InvariantCulture),
        "F" or "f" => Text(true),
        _ => throw new FormatException("Format string can be only \"G\", \"g\", \"X\", \"x\", \"F\", \"f\", \"D\" or \"d\"."),
    };

    /// <summary>The name of the member, the names of its flags, or the number when no name fits.</summary>
    public override string ToString() => Text(IsFlags);

    private int Size => Type.EnumUnderlyingType!.SpecialType switch
    {
        SpecialType.System_Byte or SpecialType.System_SByte => 1,
        SpecialType.System_Int16 or SpecialType.System_UInt16 => 2,
        SpecialType.System_Int64 or SpecialType.System_UInt64 => 8,
        _ => 4,
    };

    private string Text(bool flags)
    {
        var members = Members(Type);
        if (members.FirstOrDefault(member => member.Value.Value == Value).Name is { } name)
        {
            return name;
        }

        // As .NET does it: the largest members first, each once, and the number when something is left over.
        var names = new List<string>();
        var rest = unchecked((ulong)Value);
        foreach (var member in flags ? members.Reverse() : [])
        {
            var bits = unchecked((ulong)member.Value.Value);
            if (bits != 0 && (rest & bits) == bits)
            {
                rest &= ~bits;
                names.Insert(0, member.Name);
            }
        }

        return rest == 0 && names.Count > 0 ? string.Join(", ", names) : ((IFormattable)Number).ToString("D", CultureInfo.InvariantCulture);
    }
}
