using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>A port is a number from 1 to 65535, and so is every port of a range.</summary>
public sealed class PortOutOfRange : StackRule
{
    private const int Last = 65535;

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1001",
        "A port lies between 1 and 65535",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1001.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => stack.Services.SelectMany(service => Published(service).Concat(Listening(service)));

    private IEnumerable<Finding> Published(Service service)
        => from port in service.Ports.Indexed()
           let message = Problem(service, port.Item)
           where message is not null
           select Find(new Place(service, nameof(Service.Ports)).Item(port.Index), message);

    private static string? Problem(Service service, Port port)
    {
        if (port.Count < 1)
        {
            return $"The ports {port.Published} to {(long)port.Published + port.Count - 1} of '{service.Name}' are no range: "
                + "the last one comes before the first. Write the smaller number first.";
        }

        return Problem(service, port.Published, port.Count, "on the host") ?? Problem(service, port.Target, port.Count, "in the container");
    }

    private static string? Problem(Service service, int first, int count, string side)
    {
        if (!IsPort(first))
        {
            return Message(service, first, side);
        }

        return IsPort((long)first + count - 1)
            ? null
            : $"'{service.Name}' publishes {count} ports from {first} {side}, which runs past {Last}, the last port there is: "
                + "Docker does not create the container. "
                + (count > Last ? "Publish fewer ports." : $"Start at {Last - count + 1} or below, or publish fewer ports.");
    }

    private IEnumerable<Finding> Listening(Service service)
    {
        var host = service.HostNetwork is { } network ? (network.Listens ?? []).Concat(network.ListensUdp ?? []) : [];
        return service.Listens.Indexed()
            .Where(port => !IsPort(port.Item))
            .Select(port => Find(new Place(service, nameof(Service.Listens)).Item(port.Index), Message(service, port.Item, "in the container")))
            .Concat(host.Where(port => !IsPort(port)).Select(port => Find(new Place(service, nameof(Service.HostNetwork)), Message(service, port, "on the host"))));
    }

    private static bool IsPort(long number) => number is >= 1 and <= Last;

    private static string Message(Service service, int port, string side)
        => $"Port {port} of '{service.Name}' {side} does not exist: Docker does not create the container. Write a number from 1 to {Last}.";
}
