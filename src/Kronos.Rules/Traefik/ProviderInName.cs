using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;

namespace Kronos.Rules.Traefik;

/// <summary>What labels declare gets its provider from Traefik.</summary>
public sealed class ProviderInName : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3056",
        "A name that a label declares has no provider in it",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3056.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           from kind in new[] { ("http", "services", "service"), ("tcp", "services", "service"), ("udp", "services", "service"), ("http", "middlewares", "middleware"), ("tcp", "middlewares", "middleware") }
           from node in container.Decoding.Dynamic.Find(kind.Item1)?.Find(kind.Item2)?.Children ?? []
           let at = node.Name.IndexOf('@')
           where at >= 0
           let use = node.Uses[0]
           select Find(
               container.InKey(use.Label.Key, use.Start + at, use.Length - at),
               $"To Traefik this {kind.Item3} is called '{node.Name}@docker', and no reference finds it: only where a name is used its provider stands behind '@'. Write '{node.Name.Substring(0, at)}'.");
}
