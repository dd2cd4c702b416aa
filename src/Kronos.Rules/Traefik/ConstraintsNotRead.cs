using System.Text.RegularExpressions;
using Kronos.Inventory;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>The constraints of a provider are such that Traefik reads them.</summary>
public sealed class ConstraintsNotRead : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3057",
        "Traefik can read which containers it looks at",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3057.md");

    private static readonly Regex Flag = new(@"\A--?providers\.(docker|swarm)\.constraints=", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from written in Written(host)
           from problem in ContainerConstraints.Problems(written.Text)
           select Find(written.Place.Within(written.Start + problem.Start, problem.Length), problem.Message);

    private static IEnumerable<(string Text, int Start, Place Place)> Written(HostInventory host)
        => host.Proxies.Select(proxy => proxy.Configuration.Docker).OfType<DockerProvider>().Where(docker => docker.Constraints is not null)
            .Select(docker => (docker.Constraints!, 0, new Place(docker, nameof(DockerProvider.Constraints))))
            .Concat(
                from traefik in TraefikContainers.Of(host)
                from word in (traefik.Command ?? []).Select(word => word.Known).Indexed()
                let flag = Flag.Match(word.Item)
                where flag.Success
                select (word.Item.Substring(flag.Length), flag.Length, new Place(traefik, nameof(Service.Command)).Item(word.Index)));
}
