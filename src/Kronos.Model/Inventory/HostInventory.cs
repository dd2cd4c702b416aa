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
    private static readonly UseKind<Volume> Writing = new(service => service.Volumes.Where(mount => mount is { ReadOnly: false, Volume: not null }).Select(mount => mount.Volume!));
    private static readonly UseKind<Secret> Reading = new(service => service.Secrets);
    private static readonly UseKind<Network> Joining = new(service => (service.NetworkOf ?? service).Networks.Select(attachment => attachment.Network));
    private static readonly ListPerStack<(Service Service, Route Route)> AllRoutes = new((_, stack) => stack.Services.SelectMany(service => service.Routes.Select(route => (service, route))));
    private static readonly ListPerStack<(Service Service, string Name)> AllBackends
        = new((_, stack) => stack.Services.SelectMany(service => Backend.Of(service).Select(backend => (service, backend.NameOf(service)))));

    private static readonly ListPerStack<EffectiveRoute> AllEffective = new((_, stack) => stack.Services.SelectMany(EffectiveRoute.Of));

    private IReadOnlyList<WebSegment>? segments;
    private IReadOnlyList<ReverseProxy>? proxies;
    private Uses<Volume>? writers;
    private Uses<Secret>? readers;
    private Uses<Network>? members;
    private Dictionary<Stack, int>? positions;

    /// <summary>What was made of its stacks; of those that are what they were, by an inventory before this one.</summary>
    public StackMemory Memory { get; set; } = new();

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
    public IEnumerable<(Service Service, Route Route)> Routes => AllRoutes.Of(this);

    /// <summary>What the routes lead to: a service to Traefik, by the name that it knows it by.</summary>
    public IEnumerable<(Service Service, string Name)> Backends => AllBackends.Of(this);

    /// <summary>The routers that the routes become.</summary>
    public IEnumerable<EffectiveRoute> EffectiveRoutes => AllEffective.Of(this);

    private Uses<Volume> Writers => writers ??= new(this, Writing);

    private Uses<Secret> Readers => readers ??= new(this, Reading);

    private Uses<Network> Members => members ??= new(this, Joining);

    private Dictionary<Stack, int> Positions
    {
        get
        {
            if (positions is not { } known)
            {
                known = [];
                for (var i = 0; i < Stacks.Count; i++)
                {
                    known[Stacks[i].Stack] = i;
                }

                positions = known;
            }

            return known;
        }
    }

    /// <summary>The inventory of a stack; null when it is none of the host's.</summary>
    /// <param name="stack">The stack.</param>
    public StackInventory? Find(Stack stack) => Positions.TryGetValue(stack, out var position) ? Stacks[position] : null;

    /// <summary>The position of a stack among those of the host, from 0; -1 when it is none of them.</summary>
    /// <param name="stack">The stack.</param>
    public int PositionOf(Stack stack) => Positions.TryGetValue(stack, out var position) ? position : -1;

    /// <summary>The services that may write a volume, in the order of the host.</summary>
    /// <param name="volume">The volume.</param>
    public IEnumerable<Service> WritersOf(Volume volume) => Writers.Of(volume);

    /// <summary>The services that are given a secret, in the order of the host.</summary>
    /// <param name="secret">The secret.</param>
    public IEnumerable<Service> ReadersOf(Secret secret) => Readers.Of(secret);

    /// <summary>The services that are on a network, themselves or with the network of another one, in the order of the host.</summary>
    /// <param name="network">The network.</param>
    public IEnumerable<Service> MembersOf(Network network) => Members.Of(network);

    /// <summary>Whether services of other stacks write volumes of a stack.</summary>
    /// <param name="stack">The stack.</param>
    public bool SharesVolumes(StackInventory stack) => Writers.Shares(stack.Stack);

    /// <summary>Whether services of other stacks are given secrets of a stack.</summary>
    /// <param name="stack">The stack.</param>
    public bool SharesSecrets(StackInventory stack) => Readers.Shares(stack.Stack);

    /// <summary>Whether services of other stacks are on a network.</summary>
    /// <param name="network">The network.</param>
    public bool IsShared(Network network) => Members.IsShared(network);

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
        var backups = new[] { host.Backups.Location, host.Backups.Remote }.OfType<Text>().SelectMany(text => text.Parts).OfType<SettingPart>().Select(part => part.Setting);
        var settings = own.Concat(found.OfType<Setting>()).Concat(stacks.SelectMany(stack => stack.Settings)).Concat(backups);
        return new(host, members.SourceOf(host), [.. settings.GroupBy(setting => setting.Variable).Select(group => group.First())], stacks, clashes);
    }
}
