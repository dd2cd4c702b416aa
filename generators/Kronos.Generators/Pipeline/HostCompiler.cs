using Kronos.Documents;
using Kronos.Generators.Diagnostics;
using Kronos.Generators.Embedding;
using Kronos.Generators.Evaluation;
using Kronos.Rules;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Pipeline;

/// <summary>Evaluate, check, lower: one host, start to end.</summary>
internal static class HostCompiler
{
    public static CompiledHost Compile(string host, Compilation compilation, ProjectOptions options, HostMemory memory, CancellationToken ct)
    {
        // The attribute was found in this very compilation; a type that two assemblies define is the one place where the name does not lead back.
        if (compilation.Assembly.GetTypeByMetadataName(host) is not { } type)
        {
            return new(default, default);
        }

        var findings = new List<ReportedFinding>();
        IReadOnlyList<EmbeddedDocument> documents = [];
        try
        {
            documents = memory.Use(session => Compile(type, compilation, options, session, findings, ct));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Code that does not compile may be anything; the compiler says what is wrong with it.
            if (compilation.GetDiagnostics(ct).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
            {
                return new(default, new(findings.Distinct()));
            }

            if (Unwritten(type, findings, compilation) is { } hidden)
            {
                return new(default, new(findings.Distinct().Append(hidden)));
            }

            // A bug of ours must not switch the generator off in silence (CS8785): it is an error at the host.
            var message = $"Kronos met an error of its own while it compiled '{type.Name}': {exception.GetType().Name}: {exception.Message} Please report it with the record that causes it.";
            findings.Add(ReportedFinding.Of(EvaluationRules.InternalError, message, Locations.Of(type), []));
        }

        return new(new(documents), new(findings.Distinct()));
    }

    // There is nothing to write, and somebody has silenced the reason.
    private static ReportedFinding? Unwritten(INamedTypeSymbol type, IReadOnlyList<ReportedFinding> findings, Compilation compilation)
    {
        if (findings.Count == 0 || EffectiveErrors.AreAmong(findings, compilation))
        {
            return null;
        }

        var hidden = findings.Where(finding => finding.Rule.Severity == Severity.Error).ToList();
        var ids = string.Join(", ", hidden.Select(finding => finding.Rule.Id).Distinct());
        var message = $"'{type.Name}' cannot be written: {ids} {(hidden.Count == 1 ? "keeps" : "keep")} it from being made, and is no error here because of a #pragma, a [SuppressMessage] or an .editorconfig. Mend what it says: \"{hidden.FirstOrDefault()?.Message}\"";
        return hidden.Count == 0 ? null : ReportedFinding.Of(EvaluationRules.NotWritten, message, Locations.Of(type), [.. hidden.Select(finding => finding.At.ToLocation())]);
    }

    /// <summary>The same within a session.</summary>
    public static IReadOnlyList<EmbeddedDocument> Compile(
        INamedTypeSymbol type, Compilation compilation, ProjectOptions options, HostMemory.Session session, List<ReportedFinding> findings, CancellationToken ct)
    {
        var evaluation = session.Evaluate(compilation, type, options, ct);
        findings.AddRange(evaluation.Findings.Select(finding => ReportedFinding.Of(finding.Rule, finding.Message, finding.Location, finding.Also)));
        if (evaluation.Inventory is not { } inventory)
        {
            findings.AddRange(Unwritten(type, findings, compilation) is { } hidden ? [hidden] : []);
            return [];
        }

        var locations = new Locations(evaluation.Provenance, type);
        var way = new Way(compilation, inventory, evaluation.Provenance, ct);
        foreach (var finding in session.Check(inventory))
        {
            ct.ThrowIfCancellationRequested();
            findings.Add(ReportedFinding.Of(finding.Rule, finding.Message, locations.Of(finding.At), [.. finding.Also.Select(locations.Of), .. way.To(finding.At, locations.Of(finding.At))]));
        }

        return EffectiveErrors.AreAmong(findings, compilation) || EffectiveErrors.AreInSyntax(compilation, ct)
            ? []
            : session.Lower(inventory, MetadataName.Of(type));
    }
}
