using Kronos.Documents.Values;
using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>What Traefik reads once, at its start. Nothing is replaced in this file; a rule has refused deploy-time values in it.</summary>
/// <param name="proxy">The proxy.</param>
internal sealed class StaticFile(ReverseProxy proxy)
{
    private readonly StaticConfiguration configuration = proxy.Configuration;

    /// <param name="watched">Whether there are dynamic files to watch.</param>
    public Mapping Lower(bool watched) => new()
    {
        ["entryPoints"] = configuration.EntryPoints.ToMapping(point => point.Name, EntryPoint),
        ["providers"] = Providers(watched).OrNull(),
        ["certificatesResolvers"] = configuration.CertificateResolvers.ToMapping(resolver => resolver.Name, Resolver),
        ["api"] = configuration.Api is { } api ? new Mapping { ["dashboard"] = api.Dashboard } : null,
        ["ping"] = configuration.Ping ? new Mapping() : null,
        ["log"] = new Mapping { ["level"] = configuration.LogLevel },
        ["accessLog"] = configuration.AccessLog ? new Mapping { ["format"] = "json" } : null,
        ["metrics"] = configuration.Metrics ? new Mapping { ["prometheus"] = new Mapping() } : null,
    };

    private static Mapping EntryPoint(EntryPoint point)
    {
        var port = Units.Number(point.Port);
        return point.Protocol == Protocol.Udp ? new() { ["address"] = $":{port}/udp" } : new()
        {
            ["address"] = ":" + port,
            ["http"] = Http(point).OrNull(),
            ["http3"] = point.Http3 ? new Mapping() : null,
            ["forwardedHeaders"] = point.TrustedIps.ToListing() is { } trusted ? new Mapping { ["trustedIPs"] = trusted } : null,
            ["transport"] = new Mapping { ["respondingTimeouts"] = new Mapping { ["readTimeout"] = Units.Duration(point.ReadTimeout) } },
        };
    }

    private static Mapping Http(EntryPoint point) => new()
    {
        ["redirections"] = point.RedirectTo is { } target
            ? new Mapping { ["entryPoint"] = new Mapping { ["to"] = target, ["scheme"] = "https" } }
            : null,
        ["middlewares"] = point.Middlewares.Select(middleware => middleware.Reference).ToListing(),
        ["tls"] = point.Tls ? new Mapping() : null,
        ["underscoreHeadersStrategy"] = point.DeleteUnderscoreHeaders ? "delete" : null,
    };

    private static Mapping Resolver(CertificateResolver resolver) => new()
    {
        ["acme"] = new Mapping
        {
            ["storage"] = resolver.Storage,
            ["caServer"] = resolver.CaServer,
            ["keyType"] = resolver.KeyType,
            ["dnsChallenge"] = new Mapping { ["provider"] = resolver.DnsProvider, ["resolvers"] = resolver.Resolvers.ToListing() },
        },
    };

    private Mapping Providers(bool watched) => new()
    {
        ["docker"] = configuration.Docker is not { } docker ? null : new Mapping
        {
            ["endpoint"] = docker.Endpoint.Known,
            // Which network leads to a container, its own label says: each stack has a segment of its own.
            ["exposedByDefault"] = docker.ExposedByDefault,
        },
        ["file"] = watched ? new Mapping { ["directory"] = ProxyFiles.DynamicFolder, ["watch"] = true } : null,
    };
}
