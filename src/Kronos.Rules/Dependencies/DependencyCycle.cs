using Kronos.Inventory;

namespace Kronos.Rules.Dependencies;

/// <summary>No service waits for itself through others.</summary>
public sealed class DependencyCycle : Rule
{
    private static readonly ListPerStack<DependencySite> Open = new((_, stack) => Unfinished(stack));

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN7001",
        "Services do not wait for each other in a circle",
        Severity.Error,
        "src/Kronos.Rules/Dependencies/KRN7001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var edges = Open.Of(host).ToLookup(site => site.Service);
        var done = new HashSet<Service>();
        return edges.SelectMany(from => Cycles(from.Key, edges, [], done)).Select(Report);
    }

    // A service that waits for nothing is in no circle, nor is one that waits only for such: what is left can come back to itself, or leads to another stack.
    private static IEnumerable<DependencySite> Unfinished(StackInventory stack)
    {
        var left = DependencySite.Within(stack).Where(site => !site.On.Equals(site.Service)).ToLookup(site => site.Service).ToDictionary(same => same.Key, same => same.ToList());
        var own = new HashSet<Service>(stack.Services);
        while (left.Where(waiting => waiting.Value.All(site => own.Contains(site.On) && !left.ContainsKey(site.On))).Select(waiting => waiting.Key).ToList() is { Count: > 0 } free)
        {
            free.ForEach(service => left.Remove(service));
        }

        return stack.Services.SelectMany(service => left.TryGetValue(service, out var sites) ? sites : []);
    }

    // Depth first; an edge back into the path that led here closes a cycle. A service is left once, so a cycle is found once.
    private static IEnumerable<IReadOnlyList<DependencySite>> Cycles(
        Service from,
        ILookup<Service, DependencySite> edges,
        IReadOnlyList<DependencySite> path,
        HashSet<Service> done)
    {
        if (!done.Contains(from))
        {
            foreach (var edge in edges[from])
            {
                IReadOnlyList<DependencySite> longer = [.. path, edge];
                var start = longer.TakeWhile(step => !step.Service.Equals(edge.On)).Count();
                foreach (var cycle in start < longer.Count ? [[.. longer.Skip(start)]] : Cycles(edge.On, edges, longer, done))
                {
                    yield return cycle;
                }
            }

            done.Add(from);
        }
    }

    private Finding Report(IReadOnlyList<DependencySite> cycle)
    {
        var names = string.Join(" → ", cycle.Select(edge => edge.Service.Name).Append(cycle[0].Service.Name));
        return Find(
            cycle[cycle.Count - 1].Place,
            $"These services wait for each other: {names}. None of them can be the first, and Compose refuses to start any. "
            + $"Take one of the {(cycle.Count == 2 ? "two" : "dependencies")} away; the one that reconnects by itself need not wait.",
            [.. cycle.Take(cycle.Count - 1).Select(edge => edge.Place)]);
    }
}
