using Kronos.Images;
using Kronos.Inventory;
using Kronos.Rules.Networks;

namespace Kronos.Rules.Containers;

/// <summary>What a container is told for its lookups can be read: names with addresses, and DNS servers.</summary>
public sealed class LookupUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8056",
        "The addresses that a container looks names up with are addresses",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8056.md");

    private const string Gateway = "host-gateway";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => stack.Services.SelectMany(service => Hosts(service).Concat(Servers(service)));

    private IEnumerable<Finding> Hosts(Service service)
        => from entry in service.ExtraHosts.Indexed()
           where !IsEntry(entry.Item.Known)
           select Find(
               new Place(service, nameof(Service.ExtraHosts)).Item(entry.Index),
               $"'{entry.Item.Known}' of '{service.Name}' is no name with an address: Docker does not create the container. Write \"nas=192.168.1.20\", or \"name={Gateway}\" for the machine itself.");

    private IEnumerable<Finding> Servers(Service service)
        => from server in service.Dns.Indexed()
           where !Addresses.IsAddress(server.Item.Known)
           select Find(
               new Place(service, nameof(Service.Dns)).Item(server.Index),
               $"The DNS server '{server.Item.Known}' of '{service.Name}' is not an address: nothing is looked up with it. Write an address such as \"9.9.9.9\", or Host.Address.");

    private static bool IsEntry(string text)
    {
        var end = text.IndexOf('=') is var equals and >= 0 ? equals : text.IndexOf(':');
        return end > 0 && text.Substring(0, end).All(letter => !char.IsWhiteSpace(letter)) && text.Substring(end + 1) is var address && (address == Gateway || Addresses.IsAddress(address));
    }
}
