using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels.Schema;

namespace Kronos.Rules.Traefik.Labels.Rules;

/// <summary>A server's whole address stands alone.</summary>
public sealed class LabelServerTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3076",
        "A label with a server's url has no port or scheme beside it",
        Severity.Error,
        "src/Kronos.Rules/Traefik/Labels/Rules/KRN3076.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from container in ContainerLabels.Of(host)
           from service in container.Decoding.Dynamic.Find("http")?.Find("services")?.Children ?? []
           let server = service.Find("loadbalancer")?.Find("server")
           where server is { Live: true, Option.Kind: OptionKind.Single } && server.Find("url")?.Writer is not null
           from other in new[] { server.Find("port"), server.Find("scheme") }
           where other?.Writer is not null
           select Find(
               container.WholeKey(other.Writer!),
               $"The service '{service.Name}' has a url and a {other.Name}. Traefik takes either, and drops everything that '{container.Service.Name}' declares. "
               + $"Remove '{other.Writer!.Key}', or the url.",
               container.WholeKey(server.Find("url")!.Writer!));
}
