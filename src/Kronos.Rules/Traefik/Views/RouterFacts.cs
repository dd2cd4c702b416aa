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
    /// <summary>The route that it is made of; null for one that labels declare.</summary>
    public EffectiveRoute? Route { get; init; }

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

    /// <summary>Every option as labels write it, in order; null for the router of a route.</summary>
    public string? Options { get; init; }

    /// <summary>The priority that is written; null or 0 is the rule's own.</summary>
    public long? WrittenPriority { get; init; }

    /// <summary>Where the priority is written, or else the router.</summary>
    public Place PriorityPlace => WrittenPriority is not null && Route is { } made ? new(made.Route, nameof(Kronos.Route.Priority)) : Place;

    /// <summary>Its priority over others.</summary>
    public long Priority => WrittenPriority is { } written and not 0 ? written : Rule?.Priority ?? 0;

    /// <summary>What it is called in messages.</summary>
    public string Title => $"'{Name}' of '{Container.Name}'";

    /// <summary>Where the whole rule is written.</summary>
    public Place WholeRule => RulePlace(0, Rule?.Text.Length ?? 0);
}
