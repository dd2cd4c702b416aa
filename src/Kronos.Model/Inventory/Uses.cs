namespace Kronos.Inventory;

/// <summary>Which services use what, found once for a whole host: to look through all services for each thing takes the square of a host's size.</summary>
/// <param name="services">The services of the host; what is found keeps their order.</param>
internal sealed class Uses(IReadOnlyList<Service> services)
{
    /// <summary>The services that may write a volume.</summary>
    public ILookup<Volume, Service> Writers { get; } = Of(services, service => service.Volumes.Where(mount => mount is { ReadOnly: false, Volume: not null }).Select(mount => mount.Volume!));

    /// <summary>The services that are given a secret.</summary>
    public ILookup<Secret, Service> Readers { get; } = Of(services, service => service.Secrets);

    /// <summary>The services that are on a network.</summary>
    public ILookup<Network, Service> Members { get; } = Of(services, service => service.Networks.Select(attachment => attachment.Network));

    private static ILookup<T, Service> Of<T>(IEnumerable<Service> services, Func<Service, IEnumerable<T>> used)
        => services.SelectMany(service => used(service).Distinct().Select(thing => (thing, service))).ToLookup(pair => pair.thing, pair => pair.service);
}
