using Kronos.Inventory;
using Microsoft.CodeAnalysis;

namespace Kronos.Server.Tests;

/// <summary>Sees the members of compiled records by reflection, and where they were written by their names.</summary>
internal sealed class CompiledMembers(Compilation compilation) : IMembers
{
    private readonly ReflectedMembers reflected = new();

    public IEnumerable<object?> ValuesOf(object owner) => reflected.ValuesOf(owner);

    public string? SourceOf(object owner)
    {
        var declaration = compilation.GetTypeByMetadataName(owner.GetType().FullName!)!.DeclaringSyntaxReferences[0];
        return Path.GetRelativePath(ServerSources.Directory, declaration.SyntaxTree.FilePath).Replace('\\', '/');
    }
}
