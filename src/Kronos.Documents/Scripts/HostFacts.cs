using Kronos.Documents.Certificates;
using Kronos.Documents.Compose;
using Kronos.Documents.Systemd;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Scripts;

/// <summary>What the scripts that install, check and update must know of a host. Template <c>script-common</c>.</summary>
internal sealed class HostFacts(HostInventory host, ShellText texts, StackSurroundings surroundings)
{
    private static readonly string[] Programs = ["docker", "nft", "restic", "flock", "curl", "awk", "sha256sum", "ss"];

    private static readonly StackPart<StackSurroundings, string[]> BoundFolders = new();

    private static readonly ListPerStack<Node> AllPorts = new((_, stack) => stack.Services.SelectMany(Ports));

    private static readonly ListPerStack<Setting> InFolders = new((_, stack) => Settings(Bound(stack)));

    private static readonly ListPerStack<Setting> InPorts = new((_, stack) => Settings(stack.Services.SelectMany(service => service.Ports).Select(port => port.Address).OfType<Text>()));

    // What a health check needs of the engine.
    private static readonly PerStack<bool> Newer = new((_, stack) => stack.Services.Any(service => service.Health?.StartInterval is not null));

    public Mapping Lower() => new()
    {
        ["host"] = host.Host.Name,
        ["directory"] = host.Host.Directory,
        ["memory"] = host.Host.Hardware.Memory.Bytes,
        ["docker_root"] = host.Host.DockerRoot,
        ["engine"] = Newer.Of(host).Any(newer => newer) ? "25.0" : "20.10",
        ["programs"] = string.Join(" ", CertificatePlan.Stores(host).Any() ? [.. Programs, "jq", "openssl"] : Programs),
        ["compiled"] = new Listing(Compiled().Select(setting => new Mapping { ["name"] = setting.Variable, ["value"] = setting.Value })),
        ["folders"] = new Listing(host.Stacks.SelectMany(Folders).Distinct().Select(path => (Node)path)),
        ["once"] = string.Join(" ", new RunOnce(host).Alone),
        ["ports"] = new Listing(AllPorts.Of(host)),
    };

    private static IEnumerable<Text> Bound(StackInventory stack)
        => stack.Services.SelectMany(service => service.Volumes).Select(mount => mount.Volume is { } volume ? volume.Path : mount.Source).OfType<Text>();

    private string[] Folders(StackInventory stack) => BoundFolders.Of(host, stack, surroundings, () => [.. Bound(stack).Distinct().Select(texts.Write)]);

    // Units and firewall are compiled with what the records say and do not read .env.
    private IEnumerable<Setting> Compiled()
        => Once(InFolders.Of(host).Concat(InPorts.Of(host)).Prepend(host.Host.Lan));

    private static IEnumerable<Setting> Settings(IEnumerable<Text> texts) => Once(texts.SelectMany(text => text.Parts).OfType<SettingPart>().Select(part => part.Setting));

    private static IEnumerable<Setting> Once(IEnumerable<Setting> settings) => settings.GroupBy(setting => setting.Variable).Select(group => group.First());

    private static IEnumerable<Node> Ports(Service service)
        => service.Ports.Select(port => Fact(port.Address?.Known ?? "*", port.Protocol, port.Published, port.Count, service))
            .Concat((service.HostNetwork?.Listens ?? []).Select(port => Fact("*", Protocol.Tcp, port, 1, service)))
            // Where devices find each other, a program of the machine may listen as well, such as Avahi.
            .Concat((service.HostNetwork?.ListensUdp ?? []).Where(port => !HostNetworking.IsForDiscovery(port)).Select(port => Fact("*", Protocol.Udp, port, 1, service)));

    private static Node Fact(string address, Protocol protocol, int first, int count, Service service) => new Mapping
    {
        ["address"] = address,
        ["protocol"] = protocol == Protocol.Tcp ? "tcp" : "udp",
        ["first"] = first,
        ["last"] = first + count - 1,
        ["service"] = service.Name,
    };
}
