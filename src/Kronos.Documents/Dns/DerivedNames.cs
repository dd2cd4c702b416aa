using Kronos.Inventory;

namespace Kronos.Documents.Dns;

/// <summary>The DNS names that follow from the routes of a host, each list in the order of the routes and without repetition.</summary>
internal sealed class DerivedNames
{
    private readonly Text address;

    public DerivedNames(HostInventory host)
    {
        address = host.Host.Address;
        var routes = host.Routes.Select(pair => pair.Route).ToList();
        var stacks = host.Stacks.SelectMany(stack => stack.Stack.PublicNames);
        Local = Names(routes.Select(route => route.Host).Concat(stacks));
        Public = Names(routes.Where(route => route.Exposure != Exposure.Lan).Select(route => route.Host).Concat(stacks));
        Proxied = Names(routes.Where(route => route.Exposure == Exposure.Proxied).Select(route => route.Host));
    }

    /// <summary>The names that the local DNS server answers with the address of the host.</summary>
    public IReadOnlyList<Text> Local { get; }

    /// <summary>The names that the public DNS has.</summary>
    public IReadOnlyList<Text> Public { get; }

    /// <summary>The public names that stand behind Cloudflare's proxy.</summary>
    public IReadOnlyList<Text> Proxied { get; }

    /// <summary>A list in the form that its reader wants; see <see cref="Derived"/>.</summary>
    public Text Of(Derivation kind) => kind switch
    {
        Derivation.PublicNames => Text.Join(",", Public),
        Derivation.ProxiedNames => Proxied.Count == 0 ? "false" : Text.Join(" || ", Proxied.Select(name => "is(" + name + ")")),
        Derivation.LocalNames => Text.Join(";", Local.Select(name => address + " " + name)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    // A name that is itself a derived list would never end.
    private static IReadOnlyList<Text> Names(IEnumerable<Text> names)
        => [.. names.Where(name => !name.Parts.Any(part => part is DerivedPart)).Distinct()];
}
