using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>Port 53 of the addresses of systemd-resolved's stub is taken.</summary>
public sealed class ResolvedStubClash : Rule
{
    private const int Dns = 53;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1004",
        "Port 53 stays clear of systemd-resolved",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1004.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from claim in PortClaim.Of(host)
           where host.Host.ResolvedStub && claim.Service is not null && claim.Holds(Dns) && MeetsStub(claim.Address)
           select Find(
               claim.Place,
               $"'{claim.Service!.Name}' {claim.How} {claim}, but systemd-resolved listens on 127.0.0.53:53 and 127.0.0.54:53: "
               + "the container fails with \"address already in use\". Publish it with .On(Host.Address), or, when the stub is switched off "
               + "on the machine (DNSStubListener=no), say so in the host: ResolvedStub => false.");

    private static bool MeetsStub(HostAddress address) => address.IsEveryIpv4 || address.ToString() is "127.0.0.53" or "127.0.0.54";
}
