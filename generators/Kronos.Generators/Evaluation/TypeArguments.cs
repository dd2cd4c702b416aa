using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>What the type parameters of the running generic methods and types stand for.</summary>
internal sealed class TypeArguments(TypeArguments? outer, IReadOnlyList<ITypeParameterSymbol> parameters, IReadOnlyList<ITypeSymbol> arguments)
{
    public static TypeArguments None { get; } = new(null, [], []);

    public ITypeSymbol? Find(ITypeParameterSymbol parameter)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (SymbolEqualityComparer.Default.Equals(parameters[i], parameter))
            {
                return arguments[i];
            }
        }

        return outer?.Find(parameter);
    }

    /// <summary>A type with its type parameters replaced, one level deep.</summary>
    public ITypeSymbol Resolve(ITypeSymbol type) => type is ITypeParameterSymbol parameter ? Find(parameter) ?? type : type;
}
