using Kronos.Generators.Provenance;
using Kronos.Inventory;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>From a user's record marked <c>[Deploy]</c> to everything that the host consists of.</summary>
internal static class HostEvaluator
{
    /// <param name="compilation">The compilation that holds the record.</param>
    /// <param name="host">The record.</param>
    /// <param name="ct">Stops it, when the next edit has come.</param>
    /// <param name="projectDirectory">The folder that the paths of sources are made relative to.</param>
    public static HostEvaluation Evaluate(Compilation compilation, INamedTypeSymbol host, CancellationToken ct, string? projectDirectory = null)
    {
        using (new InvariantScope())
        {
            return Invariantly(compilation, host, ct, projectDirectory);
        }
    }

    private static HostEvaluation Invariantly(Compilation compilation, INamedTypeSymbol host, CancellationToken ct, string? projectDirectory)
    {
        var provenance = new ProvenanceTable();
        var at = host.Locations[0];
        if (!Derives(host) || host.IsAbstract || host.InstanceConstructors.All(constructor => !constructor.Parameters.IsEmpty || constructor.DeclaredAccessibility == Accessibility.Private))
        {
            var message = $"'{host.Name}' is marked [Deploy] but cannot be deployed: it must be a record that derives from Host, is not abstract, and has a constructor without parameters, as in 'record {host.Name}() : Host(\"home\")'.";
            return new(null, provenance, Broken(host) ? [] : [new(EvaluationRules.NotDeployable, message, at, [])]);
        }

        var models = new SourceModels(compilation, ct);
        var interpreter = new Interpreter(models, provenance, ct);
        using var ahead = new Prebinding(host, models, ct);
        HostInventory? inventory = null;
        var members = new SourceMembers(interpreter, projectDirectory);
        try
        {
            if (interpreter.Instantiate(host, at)?.Value is Host instance)
            {
                provenance.Created(instance, host.DeclaringSyntaxReferences[0].GetSyntax(ct));
                inventory = HostInventory.Of(instance, members);
                members.ReadRequired(instance);
            }
        }
        catch (EvaluationStopped)
        {
            inventory = null;
        }

        return new(members.Stopped || interpreter.Findings.Count > 0 ? null : inventory, provenance, interpreter.Findings);
    }

    private static bool Derives(INamedTypeSymbol type)
    {
        for (var candidate = type.BaseType; candidate is not null; candidate = candidate.BaseType)
        {
            if (candidate.Name == nameof(Host) && TypeMap.IsModel(candidate))
            {
                return true;
            }
        }

        return false;
    }

    // A base list that does not compile is the compiler's to report.
    private static bool Broken(INamedTypeSymbol type) => type.BaseType is { TypeKind: TypeKind.Error };
}
