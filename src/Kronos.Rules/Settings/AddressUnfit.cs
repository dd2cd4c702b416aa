using Kronos.Inventory;
using Kronos.Rules.Networks;

namespace Kronos.Rules.Settings;

/// <summary>The address of a host is one that a machine can have.</summary>
public sealed class AddressUnfit : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8031",
        "The address of a host is one that a machine can have",
        Severity.Error,
        "src/Kronos.Rules/Settings/KRN8031.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        var lan = Subnets.Lan(host);
        if (Problem(host.Host.Address.Value, lan) is { } problem)
        {
            yield return Find(
                new Place(host.Host, nameof(Host.Address)),
                $"The address of the machine, '{host.Host.Address.Value}', {problem}: Docker could not publish a port on it. "
                + $"Write the one that the machine has on the local network, such as new(\"{Example(lan)}\").");
        }
    }

    /// <summary>An address in the local network, for messages.</summary>
    internal static string Example(Cidr? lan) => lan is { Prefix: <= 28 } network ? Cidr.Format(network.First + 10) : "192.168.1.10";

    private static string? Problem(string text, Cidr? lan)
        => !Cidr.TryParseAddress(text, out var address) ? "is not an IPv4 address (four numbers from 0 to 255 with dots between them)"
            : address is 0 or uint.MaxValue || address >> 28 == 14 ? "belongs to no machine"
            : lan is not { Prefix: < 31 } network ? null
            : address == network.First ? $"is the local network's own in {network}"
            : address == network.Last ? $"is the broadcast address of {network}"
            : null;
}
