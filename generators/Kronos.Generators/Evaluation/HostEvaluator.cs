using Kronos.Generators.Diagnostics;
using Kronos.Generators.Evaluation.Reuse;
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
        => Evaluate(compilation, host, new(), projectDirectory, ct);

    /// <summary>Evaluates a host from nothing and records what follows from what.</summary>
    public static HostEvaluation Evaluate(Compilation compilation, INamedTypeSymbol host, Recording recording, string? projectDirectory, CancellationToken ct)
    {
        var provenance = new ProvenanceTable(recording);
        if (!Derives(host) || host.IsAbstract || host.InstanceConstructors.All(constructor => !constructor.Parameters.IsEmpty || constructor.DeclaredAccessibility == Accessibility.Private))
        {
            var message = $"'{host.Name}' is marked [Deploy] but cannot be deployed: it must be a record that derives from Host, is not abstract, and has a constructor without parameters, as in 'record {host.Name}() : Host(\"home\")'.";
            return new(null, provenance, Broken(host) ? [] : [new(EvaluationRules.NotDeployable, message, host.Locations[0], [])]);
        }

        var models = new SourceModels(compilation, recording, ct);
        using var ahead = new Prebinding(host, models, ct);
        return Evaluate(host, new Interpreter(compilation, models, provenance, recording, ct), provenance, projectDirectory, ct, ahead);
    }

    /// <summary>Evaluates a host, except for what the recording knows already.</summary>
    public static HostEvaluation Evaluate(INamedTypeSymbol host, Interpreter interpreter, ProvenanceTable provenance, string? projectDirectory, CancellationToken ct, Prebinding? ahead = null)
    {
        using var invariant = new InvariantScope();
        HostInventory? inventory = null;
        var recording = interpreter.Recording;
        var members = new SourceMembers(interpreter, projectDirectory);
        recording.Start(interpreter);
        try
        {
            var root = recording.Find(null, host) is { } known ? known.Value : recording.Remember(null, host, () => interpreter.Instantiate(host, host.Locations[0])?.Value);
            if (root is Host instance)
            {
                provenance.Created(instance, host.DeclaringSyntaxReferences[0].GetSyntax(ct));
                inventory = HostInventory.Of(instance, members, stack =>
                {
                    var found = members.InventoryOf(stack);
                    ahead?.Advance();
                    return found;
                });
                members.ReadRequired(instance, typeof(Host));
                foreach (var proxy in ProxiesOf(inventory))
                {
                    members.ReadRequired(proxy, typeof(ReverseProxy));
                }
            }
        }
        catch (EvaluationStopped)
        {
            inventory = null;
        }

        var findings = interpreter.Findings.Where(finding => !CompilerErrors.AreAt(finding.Location, interpreter.Compilation, ct)).ToList();
        return new(members.Stopped || interpreter.Findings.Count > 0 ? null : inventory, provenance, findings);
    }

    // A route may lead through a proxy that is no stack of the host.
    private static IReadOnlyList<ReverseProxy> ProxiesOf(HostInventory inventory)
    {
        var proxies = inventory.Proxies.ToList();
        foreach (var (_, route) in inventory.Routes)
        {
            if (!proxies.Exists(known => ReferenceEquals(known, route.Proxy)))
            {
                proxies.Add(route.Proxy);
            }
        }

        return proxies;
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
