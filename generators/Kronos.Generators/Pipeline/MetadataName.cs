using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Pipeline;

/// <summary>The name by which a type is found again in another compilation: <c>Namespace.Outer+Inner</c>.</summary>
internal static class MetadataName
{
    public static string Of(INamedTypeSymbol type) => type.ContainingSymbol switch
    {
        INamedTypeSymbol outer => Of(outer) + "+" + type.MetadataName,
        INamespaceSymbol { IsGlobalNamespace: false } name => name.ToDisplayString() + "." + type.MetadataName,
        _ => type.MetadataName,
    };
}
