using Kronos.Documents.Certificates;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Scripts;

/// <summary>What the scripts that install, check and update must know of a host. Template <c>script-common</c>.</summary>
internal sealed class HostFacts(HostInventory host, ShellText texts)
{
    private static readonly string[] Programs = ["docker", "nft", "restic", "flock", "curl", "awk", "sha256sum", "ss"];

    public Mapping Lower() => new()
    {
        ["host"] = host.Host.Name,
        ["directory"] = host.Host.Directory,
        ["memory"] = host.Host.Hardware.Memory.Bytes,
        ["docker_root"] = host.Host.DockerRoot,
        ["engine"] = host.Services.Any(service => service.Health?.StartInterval is not null) ? "25.0" : "20.10",
        ["programs"] = string.Join(" ", CertificatePlan.Stores(host).Any() ? [.. Programs, "jq", "openssl"] : Programs),
        ["compiled"] = new Listing(Compiled().Select(setting => new Mapping { ["name"] = setting.Variable, ["value"] = setting.Value })),
        ["folders"] = new Listing(Bound().Distinct().Select(path => (Node)texts.Write(path))),
        ["ports"] = new Listing(host.Services.SelectMany(Ports)),
    };

    private IEnumerable<Text> Bound()
        => host.Services.SelectMany(service => service.Volumes).Select(mount => mount.Volume is { } volume ? volume.Path : mount.Source).OfType<Text>();

    // Units and firewall are compiled with what the records say and do not read .env.
    private IEnumerable<Setting> Compiled()
        => Bound().Concat(host.Services.SelectMany(service => service.Ports).Select(port => port.Address).OfType<Text>())
            .SelectMany(text => text.Parts)
            .OfType<SettingPart>()
            .Select(part => part.Setting)
            .Prepend(host.Host.Lan)
            .GroupBy(setting => setting.Variable)
            .Select(group => group.First());

    private IEnumerable<Node> Ports(Service service)
        => service.Ports.Select(port => Fact(port.Address?.Known ?? "*", port.Protocol, port.Published, port.Count, service))
            .Concat((service.HostNetwork?.Listens ?? []).Select(port => Fact("*", Protocol.Tcp, port, 1, service)))
            .Concat((service.HostNetwork?.ListensUdp ?? []).Select(port => Fact("*", Protocol.Udp, port, 1, service)));

    private static Node Fact(string address, Protocol protocol, int first, int count, Service service) => new Mapping
    {
        ["address"] = address,
        ["protocol"] = protocol == Protocol.Tcp ? "tcp" : "udp",
        ["first"] = first,
        ["last"] = first + count - 1,
        ["service"] = service.Name,
    };
}
