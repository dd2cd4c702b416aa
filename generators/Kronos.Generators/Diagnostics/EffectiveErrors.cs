using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Kronos.Generators.Diagnostics;

/// <summary>Which findings still are errors after <c>.editorconfig</c>, <c>#pragma</c>, <c>[SuppressMessage]</c> and the project's own settings.</summary>
internal static class EffectiveErrors
{
    public static bool AreAmong(IReadOnlyCollection<ReportedFinding> findings, Compilation compilation)
        => findings.Count > 0 && CompilationWithAnalyzers.GetEffectiveDiagnostics(findings.Select(finding => finding.ToDiagnostic()), compilation)
            .Any(diagnostic => diagnostic is { IsSuppressed: false, Severity: DiagnosticSeverity.Error });

    /// <summary>Whether a file is half typed: what the parser made of it is not what was meant.</summary>
    public static bool AreInSyntax(Compilation compilation, CancellationToken ct)
        => compilation.SyntaxTrees.Any(tree => tree.GetRoot(ct).ContainsDiagnostics && tree.GetDiagnostics(ct).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
}
