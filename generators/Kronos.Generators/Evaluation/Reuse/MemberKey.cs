using Kronos.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>The name by which a member is found again in another compilation: <c>Namespace.Type.Member</c>.</summary>
internal static class MemberKey
{
    public static string Of(ISymbol member) => member is INamedTypeSymbol type ? MetadataName.Of(type) : MetadataName.Of(member.ContainingType) + "." + member.MetadataName;
}
