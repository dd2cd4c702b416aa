using Kronos.Rules.Traefik.Language;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>What kind of traffic a router takes.</summary>
internal enum RouterKind
{
    /// <summary>HTTP.</summary>
    Http,

    /// <summary>TCP.</summary>
    Tcp,

    /// <summary>UDP, which has no rules.</summary>
    Udp,
}

/// <summary>A name that refers to something, and where it is written.</summary>
/// <param name="Name">The name as it is written.</param>
/// <param name="Place">Where.</param>
internal sealed record NameUse(string Name, Place Place);

/// <summary>A router as Traefik gets to see it, whether a route or a label declares it.</summary>
/// <param name="Kind">What it takes.</param>
/// <param name="Name">Its name.</param>
/// <param name="Container">The service that declares it.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record RouterFacts(RouterKind Kind, string Name, Service Container, Place Place)
{
    /// <summary>The record that it is made of, a <see cref="Kronos.Route"/>, <see cref="TcpRoute"/> or <see cref="UdpRoute"/>; null for one that labels declare.</summary>
    public object? Record { get; init; }

    /// <summary>The route that it is made of; null for one of TCP or UDP, or that labels declare.</summary>
    public EffectiveRoute? Route { get; init; }

    /// <summary>The port of the container that its record leads to; null when that is a service of Traefik's own, or not said in the record.</summary>
    public int? Port { get; init; }

    /// <summary>Its rule; null when it has none.</summary>
    public RouterRule? Rule { get; init; }

    /// <summary>Where characters of the rule are written: the first, from 0, and how many.</summary>
    public Func<int, int, Place> RulePlace { get; init; } = (_, _) => new(new object());

    /// <summary>The entry points that it names; empty when it leaves that to Traefik, which takes its default ones.</summary>
    public IReadOnlyList<NameUse> EntryPoints { get; init; } = [];

    /// <summary>The middlewares that it names, in order.</summary>
    public IReadOnlyList<NameUse> Middlewares { get; init; } = [];

    /// <summary>The service that it leads to; null when Traefik finds it by itself.</summary>
    public NameUse? Service { get; init; }

    /// <summary>The certificate resolver that it names.</summary>
    public NameUse? CertificateResolver { get; init; }

    /// <summary>Whether it speaks TLS.</summary>
    public bool Tls { get; init; }

    /// <summary>The TLS options that it names; null when it names none.</summary>
    public NameUse? TlsOptions { get; init; }

    /// <summary>Whether it passes TLS on to the container, which has the certificate.</summary>
    public bool PassesTlsOn { get; init; }

    /// <summary>Whether it says itself for which names a certificate is asked.</summary>
    public bool NamesDomains { get; init; }

    /// <summary>Every option as labels write it, in order; null for the router of a route.</summary>
    public string? Options { get; init; }

    /// <summary>The priority that is written; null or 0 is the rule's own.</summary>
    public long? WrittenPriority { get; init; }

    /// <summary>Where the priority is written, or else the router.</summary>
    public Place PriorityPlace => LabelOfPriority ?? (WrittenPriority is not null && Record is not null ? new(Record, nameof(Kronos.Route.Priority)) : Place);

    /// <summary>Where a label says the priority; null when none does.</summary>
    public Place? LabelOfPriority { get; init; }

    /// <summary>Where its name is written, or else the router.</summary>
    public Place NamePlace => Record is Kronos.Route { Name: not null } or TcpRoute { Name: not null } or UdpRoute { Name: not null } ? new(Record, nameof(Kronos.Route.Name)) : Place;

    /// <summary>Where the port is written to which its record leads.</summary>
    public Place PortPlace => Record is not null ? new(Record, nameof(Kronos.Route.Port)) : Place;

    /// <summary>Its priority over others.</summary>
    public long Priority => WrittenPriority is { } written and not 0 ? written : Rule?.Priority ?? 0;

    /// <summary>What happens to whatever comes for it, when nobody answers behind it.</summary>
    public string Loss => Kind switch
    {
        RouterKind.Tcp => "every connection is closed again",
        RouterKind.Udp => "every packet is lost",
        _ => "every request ends with \"502 Bad Gateway\"",
    };

    /// <summary>What it is called in messages.</summary>
    public string Title => $"'{Name}' of '{Container.Name}'";

    /// <summary>Where the whole rule is written.</summary>
    public Place WholeRule => RulePlace(0, Rule?.Text.Length ?? 0);
}
