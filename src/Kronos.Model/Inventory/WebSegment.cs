namespace Kronos.Inventory;

/// <summary>What one stack has to itself of a proxy's <see cref="ReverseProxy.Web"/>: a Docker network that only its own services and the proxy are on.</summary>
/// <param name="Proxy">The proxy.</param>
/// <param name="Stack">The stack.</param>
/// <param name="Subnet">Its part of the network's subnet; null when that is not given, cannot be read, or has no part left.</param>
public sealed record WebSegment(ReverseProxy Proxy, Stack Stack, Cidr? Subnet)
{
    // Room for 16 addresses is enough for the services of a stack that have routes.
    private const int LongestPrefix = 28;
    private const int Bits = 8;

    /// <summary>The name in the output: the network's own for the proxy's stack, with the stack's name behind it for another.</summary>
    public string Name => NameOf(Proxy.Web, Stack);

    /// <summary>The name that Docker knows it by.</summary>
    public string DockerName => DockerNameOf(Proxy, Stack);

    /// <summary>The name of the network that a service on <paramref name="network"/> really is on.</summary>
    /// <param name="network">A network.</param>
    /// <param name="stack">The service's stack.</param>
    public static string NameOf(Network network, Stack stack)
        => network.Proxy is null || network.Owner.Equals(stack) ? network.Name : network.Name + "-" + stack.Name;

    /// <summary>The name that Docker knows a stack's segment by.</summary>
    /// <param name="proxy">The proxy.</param>
    /// <param name="stack">The stack.</param>
    public static string DockerNameOf(ReverseProxy proxy, Stack stack) => proxy.Host.Name + "_" + NameOf(proxy.Web, stack);

    /// <summary>The segments of a proxy's network: that of its own stack, and one for every stack that has a service on it.</summary>
    /// <param name="proxy">The proxy.</param>
    /// <param name="host">The host.</param>
    public static IReadOnlyList<WebSegment> Of(ReverseProxy proxy, HostInventory host)
    {
        var stacks = host.Stacks
            .Where(stack => !stack.Stack.Equals(proxy) && stack.Services.Any(service => service.Networks.Any(attachment => attachment.Network.Equals(proxy.Web))))
            .Select(stack => stack.Stack)
            .ToList();
        var subnets = Cidr.TryParse(proxy.Web.Subnet, out var pool) ? Divide(pool, stacks) : [];
        return [new(proxy, proxy, First(pool)), .. stacks.Select(stack => new WebSegment(proxy, stack, subnets.TryGetValue(stack.Name, out var part) ? part : null))];
    }

    private static Cidr? First(Cidr pool) => pool == default ? null : pool.Part(PrefixIn(pool), 0);

    // The place follows from the stack's name, so that a stack that comes or goes does not renumber the others; only two names that want one place make a difference.
    private static Dictionary<string, Cidr> Divide(Cidr pool, IEnumerable<Stack> stacks)
    {
        var count = 1 << (PrefixIn(pool) - pool.Prefix);
        var taken = new HashSet<int> { 0 };
        var parts = new Dictionary<string, Cidr>();
        foreach (var stack in stacks.TakeWhile(_ => taken.Count < count))
        {
            var place = (int)(Hash(stack.Name) % (uint)count);
            while (!taken.Add(place))
            {
                place = (place + 1) % count;
            }

            parts[stack.Name] = pool.Part(PrefixIn(pool), place);
        }

        return parts;
    }

    private static int PrefixIn(Cidr pool) => Math.Max(pool.Prefix, Math.Min(pool.Prefix + Bits, LongestPrefix));

    // FNV-1a: the same everywhere and for ever, which string.GetHashCode is not.
    private static uint Hash(string name) => name.Aggregate(2166136261, (hash, letter) => unchecked((hash ^ letter) * 16777619));
}
