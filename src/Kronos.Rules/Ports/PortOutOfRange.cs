using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>A port is a number from 1 to 65535, and so is every port of a range.</summary>
public sealed class PortOutOfRange : Rule
{
    private const int Last = 65535;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1001",
        "A port lies between 1 and 65535",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1001.md") { Configurable = false };

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from service in host.Services
           from finding in Published(service).Concat(Listening(service))
           select finding;

    private IEnumerable<Finding> Published(Service service)
    {
        for (var i = 0; i < service.Ports.Count; i++)
        {
            var port = service.Ports[i];
            var at = new Place(service, nameof(Service.Ports)).Item(i);
            if (port.Count < 1)
            {
                yield return Find(at, $"The range of ports {port.Published} to {port.Published + port.Count - 1} of '{service.Name}' is empty: "
                    + "its last port comes before its first. Write the smaller number first.");
                continue;
            }

            foreach (var (first, side) in new[] { (port.Published, "on the host"), (port.Target, "in the container") }.GroupBy(end => end.Item1).Select(same => same.First()))
            {
                if (!IsPort(first))
                {
                    yield return Find(at, Message(service, first, side));
                }
                else if (!IsPort((long)first + port.Count - 1))
                {
                    yield return Find(at, $"The range of {port.Count} ports that '{service.Name}' starts at {first} {side} runs past {Last}, the last port there is. "
                        + $"Start at {Last - port.Count + 1} or below, or publish fewer ports.");
                }
            }
        }
    }

    private IEnumerable<Finding> Listening(Service service)
        => Of(service, nameof(Service.Listens), service.Listens)
            .Concat(Of(service, nameof(Service.HostNetwork), service.HostNetwork?.Listens))
            .Concat(Of(service, nameof(Service.HostNetwork), service.HostNetwork?.ListensUdp));

    private IEnumerable<Finding> Of(Service service, string member, IEnumerable<int>? ports)
        => (ports ?? [])
            .Select((port, index) => (port, index))
            .Where(item => !IsPort(item.port))
            .Select(item => Find(
                member == nameof(Service.Listens) ? new Place(service, member).Item(item.index) : new Place(service, member),
                Message(service, item.port, member == nameof(Service.Listens) ? "in the container" : "on the host")));

    private static bool IsPort(long number) => number is >= 1 and <= Last;

    private static string Message(Service service, int port, string side)
        => $"Port {port} of '{service.Name}' {side} does not exist: Docker refuses the whole project. Write a number from 1 to {Last}.";
}
