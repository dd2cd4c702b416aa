using Kronos.Inventory;
using Kronos.Rules.Networks;

namespace Kronos.Rules.Ports;

/// <summary>What a port is published on is an address.</summary>
public sealed class PublishedOnNoAddress : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1008",
        "A port is published on an address",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1008.md");

    private static readonly ListPerStack<(Service Service, int Index, Port Port)> NoAddress = new((_, stack) =>
        from service in stack.Services
        from port in service.Ports.Indexed()
        where port.Item.Address is { } address && !Addresses.IsAddress(address.Known)
        select (service, port.Index, port.Item));

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from item in NoAddress.Of(host)
           where !IsOfHost(item.Port.Address!, host.Host)
           select Find(
               new Place(item.Service, nameof(Service.Ports)).Item(item.Index),
               $"'{item.Service.Name}' publishes port {item.Port.Published} on '{item.Port.Address!.Known}', which is not an address: Docker does not create the container. "
               + "Write .On(Host.Address), or an address of the machine such as .On(\"127.0.0.1\").");

    // The host's own address has a rule of its own, which says it once.
    private static bool IsOfHost(Text address, Host host) => address.Parts.Count == 1 && address.Parts[0] is SettingPart { Setting: var setting } && setting.Equals(host.Address);
}
