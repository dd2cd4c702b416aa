using Kronos.Traefik;

namespace Kronos.Inventory;

/// <summary>Everything that a host consists of, found once: what rules check and documents are made of.</summary>
/// <param name="Host">The host.</param>
/// <param name="Source">The file of its record, relative to the project; null when it is not known.</param>
/// <param name="Settings">The deploy-time values, without repetition, in the order in which they are first met.</param>
/// <param name="Stacks">The stacks, in the order of the host's members.</param>
/// <param name="Clashes">Two things that were made apart and have one name in the output; only the first is part of the inventory.</param>
public sealed record HostInventory(
    Host Host, string? Source, IReadOnlyList<Setting> Settings, IReadOnlyList<StackInventory> Stacks, IReadOnlyList<(object First, object Later)> Clashes)
{
    private IReadOnlyList<WebSegment>? segments;
    private IReadOnlyList<ReverseProxy>? proxies;
    private Uses? uses;

    /// <summary>Every service of the host.</summary>
    public IEnumerable<Service> Services => Stacks.SelectMany(stack => stack.Services);

    /// <summary>Every network of the host.</summary>
    public IEnumerable<Network> Networks => Stacks.SelectMany(stack => stack.Networks);

    /// <summary>Every volume of the host.</summary>
    public IEnumerable<Volume> Volumes => Stacks.SelectMany(stack => stack.Volumes);

    /// <summary>Every secret of the host.</summary>
    public IEnumerable<Secret> Secrets => Stacks.SelectMany(stack => stack.Secrets);

    /// <summary>What each stack has to itself of the proxies' networks; the proxies' own stacks first.</summary>
    public IReadOnlyList<WebSegment> Segments => segments ??= [.. Proxies.SelectMany(proxy => WebSegment.Of(proxy, this))];

    /// <summary>Every middleware of the host.</summary>
    public IEnumerable<Middleware> Middlewares => Stacks.SelectMany(stack => stack.Middlewares);

    /// <summary>The stacks that are proxies.</summary>
    public IEnumerable<ReverseProxy> Proxies => proxies ??= [.. Stacks.Select(stack => stack.Stack).OfType<ReverseProxy>()];

    /// <summary>Every route with its service.</summary>
    public IEnumerable<(Service Service, Route Route)> Routes => Services.SelectMany(service => service.Routes.Select(route => (service, route)));

    private Uses Uses => uses ??= new([.. Services]);

    /// <summary>The services that may write a volume, in the order of the host.</summary>
    /// <param name="volume">The volume.</param>
    public IEnumerable<Service> WritersOf(Volume volume) => Uses.Writers[volume];

    /// <summary>The services that are given a secret, in the order of the host.</summary>
    /// <param name="secret">The secret.</param>
    public IEnumerable<Service> ReadersOf(Secret secret) => Uses.Readers[secret];

    /// <summary>The services that are on a network, in the order of the host.</summary>
    /// <param name="network">The network.</param>
    public IEnumerable<Service> MembersOf(Network network) => Uses.Members[network];

    /// <summary>Takes the inventory of a host.</summary>
    /// <param name="host">The host.</param>
    /// <param name="members">How its members are seen.</param>
    /// <param name="take">Takes the inventory of a stack. Default: <see cref="StackInventory.Of"/>.</param>
    public static HostInventory Of(Host host, IMembers members, Func<Stack, StackInventory>? take = null)
    {
        take ??= stack => StackInventory.Of(stack, members);
        var found = Finder.Find(host, members).ToList();
        var stacks = found.OfType<Stack>().GroupBy(stack => stack.Name).Select(same => take(same.First())).ToList();
        var clashes = NameClashes.Among(found.OfType<Stack>()).Concat(NameClashes.Among(stacks.SelectMany(stack => stack.Found))).ToList();
        Setting[] own = [host.Domain, host.Lan, host.Address, host.TimeZone, host.Email, host.DataRoot];
        var settings = own.Concat(found.OfType<Setting>()).Concat(stacks.SelectMany(stack => stack.Settings));
        return new(host, members.SourceOf(host), [.. settings.GroupBy(setting => setting.Variable).Select(group => group.First())], stacks, clashes);
    }
}
