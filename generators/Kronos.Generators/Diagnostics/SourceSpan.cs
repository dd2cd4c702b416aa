using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Kronos.Generators.Diagnostics;

/// <summary>A place in a source file.</summary>
internal sealed record SourceSpan(SyntaxTree? Tree, TextSpan Span)
{
    public static SourceSpan Of(Location location) => new(location.SourceTree, location.SourceSpan);

    public Location ToLocation() => Tree is null ? Location.None : Location.Create(Tree, Span);
}
