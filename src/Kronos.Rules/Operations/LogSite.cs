using Kronos.Inventory;

namespace Kronos.Rules.Operations;

/// <summary>A definition of how output is kept, and where it is written.</summary>
/// <param name="Logging">The definition.</param>
/// <param name="Whose">Whose output, for messages.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record LogSite(Logging Logging, string Whose, Place Place)
{
    private static readonly ListPerStack<LogSite> OfServices = new((_, stack) =>
        from service in stack.Services
        where service.Logging is not null
        select new LogSite(service.Logging!, $"'{service.Name}'", new(service, nameof(Service.Logging))));

    /// <summary>The host's, when a service uses it, and those of services.</summary>
    public static IEnumerable<LogSite> Of(HostInventory host)
    {
        var own = OfServices.Of(host);
        return host.Services.Any(service => service.Logging is null)
            ? own.Prepend(new(host.Host.Logging, "every service that does not choose one itself", new(host.Host, nameof(Host.Logging))))
            : own;
    }
}
