using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Kronos.Generators.Evaluation;

/// <summary>Whether a value is of a type.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<(ITypeSymbol, ITypeSymbol), bool> kinds = [];
    private readonly ConditionalWeakTable<object, ITypeSymbol> typed = new();
    private readonly Dictionary<ITypeSymbol, Contract> contracts = new(SymbolEqualityComparer.Default);

    private bool HasType(object? value, ITypeSymbol type, TypeArguments types)
    {
        type = WithoutNullable(types.Resolve(type));
        if (value is null)
        {
            return false;
        }

        if (ScriptObject.Of(value) is { } self)
        {
            return SymbolEqualityComparer.Default.Equals(self.Type, type) || IsKindOf(self.Type, type);
        }

        if (type.TypeKind == TypeKind.Dynamic || type.SpecialType == SpecialType.System_Object)
        {
            return true;
        }

        return value is ScriptEnum member
            ? SymbolEqualityComparer.Default.Equals(member.Type, type) || type.SpecialType is SpecialType.System_Enum or SpecialType.System_ValueType || type is INamedTypeSymbol { Arity: 0, Name: nameof(IFormattable) or nameof(IComparable) or nameof(IConvertible) or "ISpanFormattable", TypeKind: TypeKind.Interface, ContainingNamespace.Name: "System" }
            : !TypeMap.IsSource(type) && TypeMap.Find(type, types)?.IsInstanceOfType(value) == true && (!typed.TryGetValue(value, out var known) || Fits(known, type));
    }

    /// <summary>Notes of which type a collection, a delegate or a tuple is: to the libraries, one type of the user's is like another.</summary>
    private T Typed<T>(T value, ITypeSymbol? type, Frame frame)
    {
        if (value is not (null or string) && type is INamedTypeSymbol { IsGenericType: true } or IArrayTypeSymbol && frame.Types.Resolve(type) is var made && SourceType.Mentions(made))
        {
            typed.GetValue(value, _ => made);
        }

        return value;
    }

    // What is only known to be an 'IEnumerable<A>' may be other interfaces too, but no list that can be named: the compiler and LINQ have types of their own for it.
    private bool Fits(ITypeSymbol known, ITypeSymbol type)
        => IsKindOf(known, type) || (known.TypeKind == TypeKind.Interface && type.TypeKind == TypeKind.Interface && !SymbolEqualityComparer.Default.Equals(known.OriginalDefinition, type.OriginalDefinition));

    // 'EqualityContract == other.EqualityContract' is how an equality of the user's own begins.
    private Contract ContractOf(ITypeSymbol type) => contracts.TryGetValue(type, out var contract) ? contract : contracts[type] = new();

    private bool IsSame(ITypeSymbol left, ITypeSymbol right) => SymbolEqualityComparer.Default.Equals(left, right) || (IsKindOf(left, right) && IsKindOf(right, left));

    // The compiler knows: variance at any depth, and that the names in a tuple make no other type of it.
    private bool IsKindOf(ITypeSymbol from, ITypeSymbol to)
    {
        if (!kinds.TryGetValue((from, to), out var isKind))
        {
            kinds[(from, to)] = isKind = compilation.ClassifyConversion(from, to) is { IsIdentity: true } or { IsReference: true, IsImplicit: true } or { IsBoxing: true };
        }

        return isKind;
    }
}
