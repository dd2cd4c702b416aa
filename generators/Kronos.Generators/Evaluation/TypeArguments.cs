using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What the type parameters of the running generic methods and types stand for.</summary>
internal sealed class TypeArguments(TypeArguments? outer, ImmutableArray<ITypeParameterSymbol> parameters, ImmutableArray<ITypeSymbol> arguments)
{
    public static TypeArguments None { get; } = new(null, [], []);

    /// <summary>Those of a type and of the types around it.</summary>
    public static TypeArguments Of(INamedTypeSymbol? type)
    {
        var all = None;
        for (; type is not null; type = type.ContainingType)
        {
            if (!type.TypeArguments.IsEmpty)
            {
                all = new(all, type.OriginalDefinition.TypeParameters, type.TypeArguments);
            }
        }

        return all;
    }

    /// <summary>These, and those of a method.</summary>
    public TypeArguments And(ImmutableArray<ITypeParameterSymbol> of, ImmutableArray<ITypeSymbol> values) => of.IsEmpty ? this : new(this, of, values);

    public ITypeSymbol? Find(ITypeParameterSymbol parameter)
    {
        for (var i = 0; i < parameters.Length; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(parameters[i], parameter))
            {
                return arguments[i];
            }
        }

        return outer?.Find(parameter);
    }

    /// <summary>A type with its type parameters replaced.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) => this == None ? type : type switch
    {
        ITypeParameterSymbol parameter => Find(parameter) ?? parameter,
        INamedTypeSymbol named => Resolve(named),
        IArrayTypeSymbol { Rank: 1, BaseType: { } list } array when Resolve(array.ElementType) is var element && !ReferenceEquals(element, array.ElementType) => ArrayOf(element, list),
        _ => type,
    };

    // Only a compilation makes arrays, and none is at hand; 'Array.Empty<T>()' gives one.
    private static ITypeSymbol ArrayOf(ITypeSymbol element, INamedTypeSymbol list) => list.GetMembers(nameof(Array.Empty)).OfType<IMethodSymbol>().First().Construct(element).ReturnType;

    /// <summary>A type with its type parameters replaced.</summary>
    public INamedTypeSymbol Resolve(INamedTypeSymbol type)
    {
        if (this == None || type is { IsGenericType: false } or { IsUnboundGenericType: true })
        {
            return type;
        }

        var definition = type.ContainingType is { IsGenericType: true } outside
            ? Resolve(outside).GetTypeMembers(type.Name, type.Arity)[0]
            : type.OriginalDefinition;
        return type.TypeArguments.IsEmpty ? definition : definition.Construct([.. type.TypeArguments.Select(Resolve)]);
    }
}
