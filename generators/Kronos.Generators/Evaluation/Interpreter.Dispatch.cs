using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>Which member is meant: overrides, implementations of interfaces, static members of a type parameter.</summary>
internal sealed partial class Interpreter
{
    private readonly Dictionary<(ITypeSymbol, ISymbol), ISymbol> derived = [];

    /// <summary>A static abstract member as the type that stands for the type parameter has it.</summary>
    private static IMethodSymbol Constrained(IMethodSymbol method, ITypeSymbol? constraint, Frame frame)
        => constraint is not null && method.IsStatic && frame.Types.Resolve(constraint) is INamedTypeSymbol type && Known(method, frame) is var known
            ? Closed(type.FindImplementationForInterfaceMember(known.ConstructedFrom) as IMethodSymbol, method, frame) ?? known
            : method;

    // What implements a generic method is found open.
    private static IMethodSymbol? Closed(IMethodSymbol? found, IMethodSymbol called, Frame frame)
        => found is { IsGenericMethod: true } ? found.ConstructedFrom.Construct([.. called.TypeArguments.Select(frame.Types.Resolve)]) : found;

    /// <summary>A member of a generic interface or class, with the type parameters replaced by what they stand for.</summary>
    private static T Known<T>(T member, Frame frame)
        where T : class, ISymbol
    {
        if (!member.ContainingType.IsGenericType || frame.Types == TypeArguments.None)
        {
            return member;
        }

        var type = frame.Types.Resolve(member.ContainingType);
        return SymbolEqualityComparer.Default.Equals(type, member.ContainingType) ? member
            : type.GetMembers(member.Name).OfType<T>().FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition)) ?? member;
    }

    private T MostDerived<T>(INamedTypeSymbol type, T member)
        where T : class, ISymbol
    {
        if (!derived.TryGetValue((type, member), out var found))
        {
            derived[(type, member)] = found = FindMostDerived(type, member);
        }

        return (T)found;
    }

    private static ISymbol FindMostDerived(INamedTypeSymbol type, ISymbol member)
    {
        if (member.ContainingType.TypeKind == TypeKind.Interface)
        {
            // Either one may be the constructed symbol: what counts is the definition of the interface's member.
            var interfaces = type.AllInterfaces.Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.ContainingType.OriginalDefinition)).ToList();
            var exact = interfaces.FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate, member.ContainingType)) ?? interfaces.FirstOrDefault();
            var asked = exact?.GetMembers(member.Name).FirstOrDefault(candidate => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member.OriginalDefinition));
            var implementation = asked is null ? null : type.FindImplementationForInterfaceMember(asked);
            if (implementation is null || implementation.ContainingType.TypeKind == TypeKind.Interface)
            {
                return implementation ?? member;
            }

            member = implementation;
        }

        for (var candidate = type; candidate is not null && (member.IsVirtual || member.IsAbstract || member.IsOverride); candidate = candidate.BaseType)
        {
            foreach (var own in candidate.GetMembers(member.Name).Where(own => own.Kind == member.Kind))
            {
                for (var overridden = own; overridden is not null; overridden = Overridden(overridden))
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, member.OriginalDefinition))
                    {
                        return own;
                    }
                }
            }
        }

        return member;
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
