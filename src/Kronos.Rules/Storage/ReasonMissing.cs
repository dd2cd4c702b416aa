using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A choice that weakens safety carries its reason.</summary>
public sealed class ReasonMissing : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4002",
        "A choice that needs a reason has one",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4002.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from choice in stack.Services.SelectMany(Of).Concat(stack.Volumes.SelectMany(Of)).Concat(stack.Stack is ReverseProxy proxy ? Of(proxy) : [])
           where choice.Reason is not null && string.IsNullOrWhiteSpace(choice.Reason)
           select Find(
               choice.Place,
               $"{choice.What} needs a reason, and \"{choice.Reason}\" is none: in a year nobody knows whether it may go. Write in a few words "
                   + "why it is right here.");

    private static IEnumerable<(Place Place, string What, string? Reason)> Of(Service service)
    {
        yield return (new(service, nameof(Service.Backup)), $"That nothing of '{service.Name}' is backed up", service.Backup?.Reason);
        yield return (new(service, nameof(Service.Health)), $"That the health of '{service.Name}' is not checked", service.Health?.Reason);
        yield return (new(service, nameof(Service.Privileged)), $"That '{service.Name}' is privileged", service.Privileged?.Reason);
        yield return (new(service, nameof(Service.HostNetwork)), $"That '{service.Name}' is on the host's network", service.HostNetwork?.Reason);
        foreach (var (port, index) in service.Ports.Indexed())
        {
            yield return (
                new Place(service, nameof(Service.Ports)).Item(index),
                $"That '{service.Name}' publishes {port} on every interface",
                port.EverywhereReason);
        }

        foreach (var (route, index) in service.Routes.Indexed())
        {
            yield return (
                new Place(service, nameof(Service.Routes)).Item(index),
                $"That the proxy asks nobody who they are on '{route.Host.Known}'",
                route.Authentication?.Reason);
        }
    }

    private static IEnumerable<(Place Place, string What, string? Reason)> Of(Volume volume)
        => [(new(volume, nameof(Volume.Backup)), $"That '{volume.Name}' is not backed up", volume.Backup?.Reason)];

    private static IEnumerable<(Place Place, string What, string? Reason)> Of(ReverseProxy proxy)
        => [(new(proxy, nameof(ReverseProxy.Authentication)), $"That '{proxy.Name}' asks nobody who they are", proxy.Authentication.Reason)];
}
