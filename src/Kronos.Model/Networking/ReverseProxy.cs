namespace Kronos;

/// <summary>The stack of the one web entry point: a Traefik, its networks, its middlewares, and how it asks people who they are.</summary>
/// <param name="Host">The machine it runs on.</param>
public abstract record ReverseProxy(Host Host) : Stack(Host)
{
    /// <summary>
    /// The network on which the proxy meets what it offers. Every stack gets a segment of it to itself, so that two applications never meet there; the proxy is on
    /// all of them. Its <see cref="Network.Subnet"/> is divided among the segments; each one lies in it, whatever stacks come and go.
    /// </summary>
    public abstract Network Web { get; }

    /// <summary>The container of the proxy.</summary>
    public abstract Service Proxy { get; }

    /// <summary>The proxy's static configuration; becomes <c>traefik.yaml</c> in the stack's folder.</summary>
    public abstract Traefik.StaticConfiguration Configuration { get; }

    /// <summary>Who is let in on a route that does not say so itself.</summary>
    public abstract Authentication Authentication { get; }

    /// <summary>The certificate resolver of a route that does not name one. Default: the first of <see cref="Configuration"/>.</summary>
    public virtual string? CertificateResolver => Configuration.CertificateResolvers.FirstOrDefault()?.Name;

    /// <summary>TLS options by name; <c>default</c> holds for every route that names none.</summary>
    public virtual Sequence<Traefik.TlsOptions> TlsOptions => [];

    /// <summary>How connections to servers are made, by name; routes refer to one in <see cref="Traefik.LoadBalancer.ServersTransport"/>.</summary>
    public virtual Sequence<Traefik.ServersTransport> ServersTransports => [];

    /// <summary>The same for TCP; routes refer to one in <see cref="TcpRoute.ServersTransport"/>.</summary>
    public virtual Sequence<Traefik.TcpServersTransport> TcpServersTransports => [];

    /// <summary>Services that are made of others: weighted, mirroring, failover.</summary>
    public virtual Sequence<Traefik.CompositeService> Services => [];

    /// <summary>Stores of certificates; Traefik uses only the one called <c>default</c>.</summary>
    public virtual Sequence<Traefik.TlsStore> TlsStores => [];

    /// <summary>A certificate of the proxy for a service that speaks TLS itself.</summary>
    /// <param name="name">The name that it must hold for.</param>
    /// <param name="chain">The file in the container that gets the certificate with those of its issuers.</param>
    /// <param name="key">The file in the container that gets the private key.</param>
    public Certificate Certificate(Text name, string chain, string key) => new(this, name, chain, key);

    /// <summary>A route under the host's domain.</summary>
    /// <param name="name">The name in front of the domain; empty for the domain itself.</param>
    /// <param name="port">The port of the container, 1 to 65535.</param>
    public Route Route(string name, int port) => new(this, name.Length == 0 ? Host.Domain : $"{name}.{Host.Domain}", port);
}
