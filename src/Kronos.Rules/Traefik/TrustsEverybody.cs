using Kronos.Inventory;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Forwarded headers are believed from known proxies only.</summary>
public sealed class TrustsEverybody : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3021",
        "An entry point believes only proxies that it knows",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3021.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           from point in proxy.Configuration.EntryPoints
           from trusted in point.TrustedIps.Indexed()
           let problem = Problem(trusted.Item)
           where problem is not null
           select Find(new Place(point, nameof(EntryPoint.TrustedIps)).Item(trusted.Index), $"'{point.Name}' trusts '{trusted.Item}'. {problem}");

    private static string? Problem(string address)
    {
        if (!GoAddress.IsAddressOrBlock(address))
        {
            return "That is neither an address nor a block, and Traefik does not start. Write CIDR: 192.168.1.0/24.";
        }

        var slash = address.IndexOf('/');
        var prefix = slash < 0 ? int.MaxValue : int.Parse(address.Substring(slash + 1), System.Globalization.CultureInfo.InvariantCulture);
        return prefix < (address.Contains(':') ? 16 : 8)
            ? "That is nearly everybody: whoever sends X-Forwarded-For chooses the address that allow lists and rate limits see. Name the proxies in front of it, "
                + "such as Cloudflare.IPv4 and Cloudflare.IPv6."
            : null;
    }
}
