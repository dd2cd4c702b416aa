using System.Collections.Concurrent;
using Kronos.Rules;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Diagnostics;

/// <summary>The compiler's view of the rule table.</summary>
internal static class Descriptors
{
    private const string Category = "Kronos";

    private static readonly ConcurrentDictionary<RuleInfo, DiagnosticDescriptor> Known = new();

    public static DiagnosticDescriptor Of(RuleInfo rule) => Known.GetOrAdd(rule, Create);

    private static DiagnosticDescriptor Create(RuleInfo rule) => new(
        rule.Id,
        rule.Title,
        "{0}",
        Category,
        rule.Severity == Severity.Error ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: rule.Page);
}
