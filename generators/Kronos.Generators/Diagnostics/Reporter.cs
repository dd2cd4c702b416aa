using Kronos.Generators.Pipeline;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Diagnostics;

/// <summary>Hands findings to the compiler.</summary>
internal static class Reporter
{
    public static void Report(SourceProductionContext output, EquatableArray<ReportedFinding> findings)
    {
        foreach (var finding in findings)
        {
            output.ReportDiagnostic(finding.ToDiagnostic());
        }
    }
}
