using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The services of which another is made.</summary>
internal static class CompositeParts
{
    /// <summary>Those of a service, by the names that are written.</summary>
    public static IEnumerable<(CompositeService Service, string Name, Place Place)> Of(CompositeService service) => service switch
    {
        Weighted weighted => weighted.Services.Select(part => (service, part.Name, new Place(part))),
        HighestRandomWeight highest => highest.Services.Select(part => (service, part.Name, new Place(part))),
        Mirroring mirroring => mirroring.Mirrors.Select(part => (service, part.Name, new Place(part))).Prepend((service, mirroring.Service, new Place(mirroring, nameof(Mirroring.Service)))),
        Failover failover => [(service, failover.Service, new(failover, nameof(Failover.Service))), (service, failover.Fallback, new(failover, nameof(Failover.Fallback)))],
        _ => [],
    };
}
