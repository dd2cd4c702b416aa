using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Kronos.Generators.Evaluation;

/// <summary>What the evaluator asks again and again of a type that the user wrote.</summary>
internal static class SourceType
{
    // By type, for as long as the compiler holds it: it is asked whenever a member is read.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, StrongBox<bool>> Immutable = new();

    private static readonly ConditionalWeakTable<ITypeSymbol, StrongBox<bool>> Mentioning = new();

    /// <summary>The type and its bases as far as the user wrote them, the most derived first.</summary>
    public static IEnumerable<INamedTypeSymbol> Chain(INamedTypeSymbol type)
    {
        for (var candidate = type; candidate is not null && TypeMap.IsSource(candidate); candidate = candidate.BaseType)
        {
            yield return candidate;
        }
    }

    /// <summary>What holds the state that a type declares itself: fields and automatic properties, in the order of the source.</summary>
    public static IEnumerable<ISymbol> Slots(INamedTypeSymbol type) => type.IsAnonymousType
        ? type.GetMembers().OfType<IPropertySymbol>().Select(property => property.OriginalDefinition)
        : type.OriginalDefinition.GetMembers().OfType<IFieldSymbol>()
            .Where(field => field is { IsStatic: false, IsConst: false })
            .Select(field => field.AssociatedSymbol ?? field);

    /// <summary>The static fields and automatic properties of a type, in the order of the source.</summary>
    public static IEnumerable<ISymbol> StaticSlots(INamedTypeSymbol type) => type.OriginalDefinition.GetMembers().OfType<IFieldSymbol>()
        .Where(field => field is { IsStatic: true, IsConst: false })
        .Select(field => field.AssociatedSymbol ?? field);

    /// <summary>The type of a slot.</summary>
    public static ITypeSymbol TypeOf(ISymbol slot) => slot is IPropertySymbol property ? property.Type : ((IFieldSymbol)slot).Type;

    /// <summary>The method that the user wrote for a type with these parameters; null when the compiler made it, or nobody.</summary>
    public static IMethodSymbol? Declared(INamedTypeSymbol type, string name, params ITypeSymbol[] parameters)
        => type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(method => !method.IsImplicitlyDeclared && !method.IsStatic && method.TypeParameters.IsEmpty
            && method.Parameters.Select(parameter => parameter.Type).SequenceEqual(parameters, SymbolEqualityComparer.Default));

    /// <summary>Whether a type of the libraries is made of one that the user wrote, and of no type parameter.</summary>
    public static bool Mentions(ITypeSymbol type) => Mentioning.GetValue(type, static type => new(Parts(type).Any(TypeMap.IsSource) && !Parts(type).Any(part => part is ITypeParameterSymbol))).Value;

    private static IEnumerable<ITypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { TypeArguments.IsEmpty: false } named => named.TypeArguments.SelectMany(Parts).Append(named),
        _ => [type],
    };

    /// <summary>Whether every object of the type is always the same: no field can be written after it is made.</summary>
    public static bool IsImmutable(INamedTypeSymbol type) => Immutable.GetValue(type, static type => new StrongBox<bool>(Chain(type).All(level => Slots(level).All(slot => slot switch
    {
        IFieldSymbol field => field.IsReadOnly,
        IPropertySymbol property => property.SetMethod is null or { IsInitOnly: true },
        _ => true,
    })))).Value;

    /// <summary>The definition of a method, of a partial one the part that has the body.</summary>
    public static IMethodSymbol Implementation(IMethodSymbol method)
    {
        var definition = method.OriginalDefinition;
        var accessors = (definition.AssociatedSymbol as IPropertySymbol)?.PartialImplementationPart;
        return definition.PartialImplementationPart ?? (definition.MethodKind == MethodKind.PropertySet ? accessors?.SetMethod : accessors?.GetMethod) ?? definition;
    }

    /// <summary>The syntax of a member's body: what comes after <c>=&gt;</c>, or the block.</summary>
    public static SyntaxNode? Body(IMethodSymbol method, CancellationToken ct)
    {
        foreach (var reference in Implementation(method).DeclaringSyntaxReferences)
        {
            if (Body(reference.GetSyntax(ct)) is { } body)
            {
                return body;
            }
        }

        return null;
    }

    private static SyntaxNode? Body(SyntaxNode syntax) => syntax switch
    {
        BaseMethodDeclarationSyntax declaration => (SyntaxNode?)declaration.ExpressionBody ?? declaration.Body,
        AccessorDeclarationSyntax accessor => (SyntaxNode?)accessor.ExpressionBody ?? accessor.Body,
        ArrowExpressionClauseSyntax arrow => arrow,
        _ => null,
    };
}
