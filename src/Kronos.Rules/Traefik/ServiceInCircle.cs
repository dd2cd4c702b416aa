using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Nothing that Traefik puts together of others is a part of itself.</summary>
public sealed class ServiceInCircle : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3053",
        "No chain and no composite service leads back to itself",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3053.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => Circles(Chains(host).ToList(), "chain").Concat(Circles(Services(host).ToList(), "service"));

    private IEnumerable<Finding> Circles(IReadOnlyList<(string Name, string Part, Place Place)> parts, string what)
    {
        var below = parts.ToLookup(part => part.Name, part => part.Part, StringComparer.Ordinal);
        foreach (var (name, part, place) in parts)
        {
            if (Reaches(part, name, below))
            {
                yield return Find(place, $"The {what} '{name}' leads to '{part}', and from there back to itself: Traefik disables every router that uses it. Take '{part}' out.");
            }
        }
    }

    private static bool Reaches(string from, string to, ILookup<string, string> below)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>([from]);
        while (open.Count > 0)
        {
            var name = open.Pop();
            if (name == to)
            {
                return true;
            }

            foreach (var part in seen.Add(name) ? below[name] : [])
            {
                open.Push(part);
            }
        }

        return false;
    }

    // Only chains of labels can: a record that holds itself cannot be made.
    private static IEnumerable<(string Name, string Part, Place Place)> Chains(HostInventory host)
        => from container in ContainerLabels.Of(host)
           from middleware in container.Decoding.Dynamic.Find("http")?.Find("middlewares")?.Children ?? []
           from use in LabelRouters.Names(container, middleware.Find("chain")?.Find("middlewares"))
           select (middleware.Name + "@docker", use.Name.Contains('@') ? use.Name : use.Name + "@docker", use.Place);

    private static IEnumerable<(string Name, string Part, Place Place)> Services(HostInventory host)
        => host.Proxies.SelectMany(proxy => proxy.Services).SelectMany(CompositeParts.Of).Select(part => (part.Service.Reference, part.Name.Contains('@') ? part.Name : part.Name + "@file", part.Place));
}
