using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Ports;

/// <summary>A container on the network of another has nothing of a network that is its own.</summary>
public sealed class BorrowedNetworkWithOwn : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN1009",
        "A service on the network of another goes without ports and names of its own",
        Severity.Error,
        "src/Kronos.Rules/Ports/KRN1009.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           where service.NetworkOf is not null
           from own in Own(service, service.NetworkOf!.Name)
           select Find(
               new Place(service, own.Member),
               $"'{service.Name}' has the network of '{service.NetworkOf!.Name}' and {own.What}: {own.Why}. {own.Mend}",
               new Place(service, nameof(Service.NetworkOf)));

    // moby: runconfig/hostconfig_unix.go, validateNetContainerMode. What Compose refuses comes first.
    private static IEnumerable<(string Member, string What, string Why, string Mend)> Own(Service service, string other)
    {
        if (service.HostNetwork is not null)
        {
            yield return (nameof(Service.HostNetwork), "that of the host", "it can have one", "Leave one of the two out.");
        }

        if (service.Networks.Count > 0)
        {
            var names = string.Join("', '", service.Networks.Select(attachment => attachment.Network.Name));
            yield return (nameof(Service.Networks), $"is on '{names}'", "Compose refuses network_mode together with networks", $"Put '{other}' there, and this one is there as well.");
        }

        if (service.Ports.Count > 0)
        {
            yield return (nameof(Service.Ports), $"publishes {string.Join(", ", service.Ports)}", Refused("port publishing and the container type"), $"Publish it from '{other}': the two have one address.");
        }

        if (service.Listens.Count > 0)
        {
            yield return (nameof(Service.Listens), $"exposes {string.Join(", ", service.Listens)}", Refused("port exposing and the container type"), "Leave that out: it opens nothing.");
        }

        if (service.ContainerHostname is { } name)
        {
            yield return (nameof(Service.ContainerHostname), $"the host name '{name.Known}'", Refused("hostname and the"), $"Leave it out, or give it to '{other}'.");
        }

        if (service.ExtraHosts.Count > 0)
        {
            yield return (nameof(Service.ExtraHosts), "names that it resolves by itself", Refused("custom host-to-IP mapping and the"), $"Give them to '{other}'.");
        }

        if (service.Dns.Count > 0)
        {
            yield return (nameof(Service.Dns), "DNS servers of its own", Refused("dns and the"), $"Give them to '{other}'.");
        }
    }

    private static string Refused(string what) => $"Docker does not create the container (\"conflicting options: {what} network mode\")";
}
