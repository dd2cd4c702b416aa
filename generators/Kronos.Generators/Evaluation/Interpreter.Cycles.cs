using Kronos.Generators.Provenance;
using Kronos.Rules.Evaluation;
using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation;

/// <summary>Computing properties, and finding out those that need themselves.</summary>
internal sealed partial class Interpreter
{
    // What is being computed right now, so that a property that needs itself is found out.
    private readonly List<(object? Self, IPropertySymbol Property, Site Site)> computing = [];
    private readonly HashSet<string> circles = [];

    private object? Compute(ScriptObject? self, IPropertySymbol property, Site at, TypeArguments types)
    {
        // What the model asks for is computed once; a plain object may ask itself again with a guard in between.
        var cycle = self?.Shell is not null || self is null ? computing.FindIndex(link => ReferenceEquals(link.Self, self) && SymbolEqualityComparer.Default.Equals(link.Property, property)) : -1;
        if (cycle >= 0)
        {
            throw StopAtCycle([.. computing.Skip(cycle)], property, at);
        }

        computing.Add((self, property, at));
        path.Push((property.Name, at, false));
        try
        {
            return property.GetMethod is { } getter && SourceType.Body(getter, ct) is { } body ? Run(body, Yielding(getter), self, types) : throw new EvaluationStopped();
        }
        finally
        {
            path.Pop();
            computing.RemoveAt(computing.Count - 1);
        }
    }

    // Only a getter that yields needs to know what it is.
    private static IMethodSymbol? Yielding(IMethodSymbol getter) => getter.ReturnType.Name is "IEnumerable" or "IEnumerator" ? getter : null;

    // A plain object that nothing can change has asked itself too often.
    private EvaluationStopped? Circle()
    {
        for (var i = 1; i < computing.Count; i++)
        {
            var (self, property, site) = computing[i];
            var first = computing.FindIndex(0, i, link => ReferenceEquals(link.Self, self) && SymbolEqualityComparer.Default.Equals(link.Property, property));
            if (first >= 0 && self is ScriptObject known && SourceType.IsImmutable(known.Type))
            {
                return StopAtCycle([.. computing.Skip(first).Take(i - first)], property, site);
            }
        }

        return null;
    }

    private EvaluationStopped StopAtCycle(IReadOnlyList<(object? Self, IPropertySymbol Property, Site Site)> links, IPropertySymbol property, Site at)
    {
        // A circle is found from each of its members; it is one mistake.
        if (!circles.Add(string.Join(" ", links.Select(link => link.Property.ToDisplayString()).OrderBy(name => name, StringComparer.Ordinal))))
        {
            return new();
        }

        var chain = string.Join(" → ", links.Select(link => link.Property.Name).Concat([property.Name]));
        var services = links.All(link => link.Property.Type.Name == nameof(Service));
        var message = services
            ? $"The services wait for each other: {chain}. None of them could ever start. Take one of these references away, or name the service by a constant."
            : $"'{property.Name}' refers to itself: {chain}. Take one of these references away.";
        findings.Add(new(EvaluationRules.RefersToItself, message, at.Location, [.. links.Skip(1).Select(link => link.Site.Location)]));
        return new();
    }
}
