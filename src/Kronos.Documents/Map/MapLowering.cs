using System.Globalization;
using Kronos.Documents.Backups;
using Kronos.Documents.Certificates;
using Kronos.Documents.Firewall;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Documents.Map;

/// <summary>What is where, for the family first and then for whoever looks after it: <c>README.md</c> (template <c>map</c>), and <c>index.html</c> to look at (template <c>page</c>).</summary>
internal static class MapLowering
{
    private static readonly PerStack<Node> Stacks = new((host, stack) => Stack(stack, host));

    private static readonly PerStack<(ByteSize Limits, ByteSize Kept)> Sums = new((_, stack) => stack.Services.Aggregate(
        (new ByteSize(0), new ByteSize(0)),
        (sum, service) => (sum.Item1 + (service.Limits?.Memory ?? new ByteSize(0)), sum.Item2 + (service.Reservation?.Memory ?? new ByteSize(0)))));

    public static IEnumerable<Document> Lower(HostInventory host)
    {
        var content = Content(host);
        return [new("README.md", "map", content) { Header = Provenance.Of(host) }, new("index.html", "page", content) { Header = Provenance.Of(host) }];
    }

    private static Mapping Content(HostInventory host)
    {
        var networks = NetworkMap.Of(host).ToList();
        return new()
        {
            ["host"] = host.Host.Name,
            ["directory"] = host.Host.Directory,
            ["address"] = host.Host.Address.Value,
            ["addresses"] = Addresses(host, Audience.Family),
            ["tools"] = Addresses(host, Audience.Administrator),
            ["stacks"] = new Listing(host.Stacks.Select(stack => host.SharesVolumes(stack) ? Stack(stack, host) : Stacks.Of(host, stack))),
            ["networks"] = new Listing(networks.Select(Network)),
            ["ports"] = new Listing(OpenPorts.Of(host).OrderBy(port => port.First).ThenBy(port => port.Protocol, StringComparer.Ordinal).Select(Port)),
            ["forwards"] = new Listing(RouterForwards.Of(host).Select(Forward)),
            ["budget"] = Budget(host),
            ["repository"] = host.Host.Backups.Location.Known,
            ["remote"] = host.Host.Backups.Remote is { } remote ? remote.Known : null,
            ["secrets"] = host.Secrets.Any(),
            ["certificates"] = CertificatePlan.Stores(host).Any(),
            ["handed"] = new Listing(CertificatePlan.Files(host).Select(file => file.Service.Name).Distinct().Select(name => (Node)name)),
            ["picture"] = NetworkPicture.Of(host, networks),
        };
    }

    private static Listing Addresses(HostInventory host, Audience audience)
        => new(host.EffectiveRoutes
            .Where(route => route.Route.Audience == audience)
            .OrderBy(route => route.Authentication.Kind == AuthenticationKind.None ? 1 : 0)
            .Select(Address));

    private static Node Address(EffectiveRoute route) => new Mapping
    {
        ["title"] = route.Route.Title ?? route.Route.Host.Known.Split('.')[0],
        ["name"] = route.Route.Host.Known + route.Route.Path,
        ["url"] = "https://" + route.Route.Host.Known + (route.Route.Path ?? "/"),
        ["service"] = route.Service.Name,
        ["from"] = route.Route.Exposure switch
        {
            Exposure.Lan => "at home",
            Exposure.DnsOnly => "everywhere",
            _ => "everywhere, through Cloudflare",
        },
        ["entry"] = route.Authentication.Kind switch
        {
            AuthenticationKind.Forward => "the login of the house",
            AuthenticationKind.BuiltIn => "its own account",
            _ => "no login",
        },
        ["login"] = route.Authentication.Kind switch
        {
            AuthenticationKind.Forward => "the login of the house",
            AuthenticationKind.BuiltIn => "its own account: " + route.Authentication.Reason,
            _ => "none: " + route.Authentication.Reason,
        },
    };

    private static Node Stack(StackInventory stack, HostInventory host) => new Mapping
    {
        ["name"] = stack.Stack.Name,
        ["services"] = new Listing(stack.Services.Select(service => (Node)new Mapping
        {
            ["name"] = service.Name,
            ["image"] = service.Image.Reference.Split('@')[0],
            ["memory"] = service.Limits?.Memory?.ToString() ?? "no limit",
            ["cpus"] = service.Limits?.Cpus?.ToString(CultureInfo.InvariantCulture) ?? "no limit",
            ["memory_share"] = Share(service.Limits?.Memory?.Bytes ?? 0, host.Host.Hardware.Memory.Bytes),
            ["cpus_share"] = Share(service.Limits?.Cpus ?? 0, host.Host.Hardware.Cores),
        })),
        ["saved"] = new Listing(BackupPlan.Of(stack, host).Select(saved => (Node)new Mapping { ["what"] = saved.What, ["how"] = saved.How })),
        ["excused"] = new Listing(stack.Volumes.Where(volume => volume.Backup?.Kind == BackupKind.Skip)
            .Select(volume => (Node)new Mapping { ["what"] = volume.Name, ["why"] = volume.Backup!.Reason ?? "" })),
    };

    // Of what the machine has, in percent; more than all of it is drawn as all of it.
    private static int Share(double part, double whole) => whole <= 0 ? 0 : (int)Math.Min(100, Math.Round(100 * part / whole));

    private static Node Network(ConnectedNetwork network) => new Mapping
    {
        ["name"] = network.Name,
        ["id"] = network.Name.Replace('-', '_'),
        ["internal"] = network.Internal,
        ["services"] = new Listing(network.Services.Select(service => (Node)new Mapping { ["name"] = service, ["id"] = service.Replace('-', '_') })),
    };

    private static Node Port(OpenPort port) => new Mapping
    {
        ["port"] = port.Range + "/" + port.Protocol,
        ["service"] = port.Service,
        ["from"] = port.From switch { Source.Lan => "the local network", Source.Cloudflare => "the local network, and Cloudflare", _ => "everybody" },
    };

    private static Node Forward(RouterForward forward) => new Mapping
    {
        ["outside"] = forward.Outside,
        ["inside"] = forward.Inside,
        ["service"] = forward.Service,
        ["from"] = forward.From == Source.Cloudflare ? "Cloudflare only" : "everybody",
        ["note"] = forward.Note,
    };

    private static string InGibibytes(ByteSize size) => (size.Bytes / (double)(1L << 30)).ToString("0.#", CultureInfo.InvariantCulture) + " GiB";

    private static Node Budget(HostInventory host)
    {
        var (limits, kept) = Sums.Of(host).Aggregate((new ByteSize(0), new ByteSize(0)), (sum, stack) => (sum.Item1 + stack.Limits, sum.Item2 + stack.Kept));
        return new Mapping
        {
            ["memory"] = host.Host.Hardware.Memory.ToString(),
            ["cores"] = host.Host.Hardware.Cores,
            ["disk"] = host.Host.Hardware.Disk.ToString(),
            ["limits"] = InGibibytes(limits),
            ["reservations"] = InGibibytes(kept),
            ["limits_share"] = (int)Math.Round(100.0 * limits.Bytes / Math.Max(1, host.Host.Hardware.Memory.Bytes)),
            ["limits_bar"] = Share(limits.Bytes, host.Host.Hardware.Memory.Bytes),
            ["reservations_share"] = Share(kept.Bytes, host.Host.Hardware.Memory.Bytes),
        };
    }
}
