using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Diagnostics;

/// <summary>What the C# compiler says itself: nothing is added on top of it.</summary>
internal static class CompilerErrors
{
    /// <summary>Whether the compiler has an error in these very characters.</summary>
    public static bool AreAt(Location location, Compilation compilation, CancellationToken ct)
        => location.SourceTree is { } tree && compilation.ContainsSyntaxTree(tree)
            && compilation.GetSemanticModel(tree).GetDiagnostics(location.SourceSpan, ct)
                .Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Location.SourceSpan.IntersectsWith(location.SourceSpan));
}
