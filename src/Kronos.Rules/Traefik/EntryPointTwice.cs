using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Entry points do not get into each other's way.</summary>
public sealed class EntryPointTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3016",
        "An entry point has a name and a port of its own",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3016.md");

    private const int InternalPort = 8080;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host) => host.Proxies.SelectMany(proxy => Check(proxy.Configuration));

    private IEnumerable<Finding> Check(StaticConfiguration configuration)
    {
        var points = configuration.EntryPoints;
        foreach (var (point, index) in points.Indexed())
        {
            var before = points.Take(index).ToList();
            if (point.Name.Length == 0 || point.Name.Any(letter => !(letter is '-' or '_' || (letter < 0x80 && char.IsLetterOrDigit(letter)))))
            {
                yield return Find(new(point), $"An entry point cannot be called '{point.Name}'. Write letters, digits and hyphens.");
            }

            if (point.Port is < 1 or > 65535)
            {
                yield return Find(new(point), $"The entry point '{point.Name}' is on port {point.Port}, and ports are numbers from 1 to 65535.");
            }

            if (before.FirstOrDefault(other => other.Name.Equals(point.Name, StringComparison.OrdinalIgnoreCase)) is { } named)
            {
                yield return Find(new(point), $"Two entry points are called '{point.Name}', and Traefik keeps one of them. Give this one a name of its own.", new Place(named));
            }
            else if (before.FirstOrDefault(other => other.Port == point.Port && other.Protocol == point.Protocol) is { } taken)
            {
                yield return Find(
                    new(point),
                    $"The entry points '{taken.Name}' and '{point.Name}' are both on port {point.Port}: Traefik does not start (\"address already in use\"). Give this one another port.",
                    new Place(taken));
            }
            else if (point is { Port: InternalPort, Protocol: Protocol.Tcp } && point.Name != "traefik" && (configuration.Ping is not null || configuration.Metrics is not null))
            {
                yield return Find(
                    new(point),
                    $"Traefik answers its own health check on port {InternalPort}, on an entry point 'traefik' that it makes by itself; '{point.Name}' takes that port and it does not start. "
                        + "Write another port.");
            }
        }
    }
}
