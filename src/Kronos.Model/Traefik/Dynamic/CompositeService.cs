namespace Kronos.Traefik;

/// <summary>A service that is made of others (<c>http.services.NAME</c>). Labels cannot say this: it goes into the dynamic file, and a route leads there with
/// <c>InternalService = service.Reference</c>.</summary>
/// <param name="Name">Its name.</param>
public abstract record CompositeService(string Name)
{
    /// <summary>Whether it tells the service above it when all of its services fail. Default: no.</summary>
    public bool HealthCheck { get; init; }

    /// <summary>The name of the type in Traefik, such as <c>weighted</c>.</summary>
    public string Type => Naming.Camel(EqualityContract.Name);

    /// <summary>The name by which routers refer to it.</summary>
    public string Reference => Name + "@file";
}

/// <summary>Requests are shared by weights (<c>weighted</c>).</summary>
/// <param name="Name">Its name.</param>
public sealed record Weighted(string Name) : CompositeService(Name)
{
    /// <summary>The services, with their providers: <c>name@docker</c>.</summary>
    public required Sequence<WeightedService> Services { get; init; }

    /// <summary>Whether a client stays with a service.</summary>
    public Sticky? Sticky { get; init; }
}

/// <summary>A client stays with a service as long as there is that one (<c>highestRandomWeight</c>).</summary>
/// <param name="Name">Its name.</param>
public sealed record HighestRandomWeight(string Name) : CompositeService(Name)
{
    /// <summary>The services, with their providers.</summary>
    public required Sequence<WeightedService> Services { get; init; }
}

/// <summary>A service sees every request and answers it; others see some of them and are not listened to (<c>mirroring</c>).</summary>
/// <param name="Name">Its name.</param>
public sealed record Mirroring(string Name) : CompositeService(Name)
{
    /// <summary>The service that answers, with its provider.</summary>
    public required string Service { get; init; }

    /// <summary>The services that only see requests.</summary>
    public required Sequence<Mirror> Mirrors { get; init; }

    /// <summary>Whether they see the bodies. Default: yes.</summary>
    public bool? MirrorBody { get; init; }

    /// <summary>The largest body that they see, in bytes. Default: -1, every one.</summary>
    public long? MaxBodySize { get; init; }
}

/// <summary>One service, and another when it fails (<c>failover</c>). The first needs a health check.</summary>
/// <param name="Name">Its name.</param>
public sealed record Failover(string Name) : CompositeService(Name)
{
    /// <summary>The service, with its provider.</summary>
    public required string Service { get; init; }

    /// <summary>The other one.</summary>
    public required string Fallback { get; init; }
}

/// <summary>A service and its share of the requests.</summary>
/// <param name="Name">The service, with its provider.</param>
/// <param name="Weight">Its share. Default: 1.</param>
public sealed record WeightedService(string Name, int Weight = 1);

/// <summary>A service that only sees requests.</summary>
/// <param name="Name">The service, with its provider.</param>
/// <param name="Percent">How many of them, in percent.</param>
public sealed record Mirror(string Name, int Percent);
