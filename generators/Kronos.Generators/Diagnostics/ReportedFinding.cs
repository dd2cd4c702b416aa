using Kronos.Generators.Pipeline;
using Kronos.Rules;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Diagnostics;

/// <summary>A finding on its way to the compiler. It holds tree and span, never a path: only then do <c>#pragma</c> and <c>.editorconfig</c> work on it.</summary>
internal sealed record ReportedFinding(RuleInfo Rule, string Message, SourceSpan At, EquatableArray<SourceSpan> Also)
{
    public static ReportedFinding Of(RuleInfo rule, string message, Location at, IReadOnlyList<Location> also)
        => new(rule, message, SourceSpan.Of(at), new(also.Where(location => location.IsInSource).Select(SourceSpan.Of).Distinct()));

    /// <summary>What the compiler gets.</summary>
    public Diagnostic ToDiagnostic()
        => Diagnostic.Create(Descriptors.Of(Rule), At.ToLocation(), Also.Where(span => span != At).Select(span => span.ToLocation()), Message);
}
