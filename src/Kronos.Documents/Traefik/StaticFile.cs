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
        ["global"] = Options(configuration.Global),
        ["entryPoints"] = configuration.EntryPoints.ToMapping(point => point.Name, EntryPointOptions.Of),
        ["providers"] = Providers(watched).OrNull(),
        ["certificatesResolvers"] = configuration.CertificateResolvers.ToMapping(resolver => resolver.Name, resolver => new Mapping { ["acme"] = Acme(resolver) }),
        ["serversTransport"] = Options(configuration.ServersTransport),
        ["api"] = Options(configuration.Api),
        ["ping"] = Options(configuration.Ping),
        ["log"] = Options(configuration.Log),
        ["accessLog"] = Options(configuration.AccessLog),
        ["metrics"] = Options(configuration.Metrics),
        ["experimental"] = new Mapping { ["plugins"] = Plugins(local: false), ["localPlugins"] = Plugins(local: true) }.OrNull(),
    };

    private static Mapping? Options(object? record) => record is null ? null : OptionWriter.Plain.Of(record);

    private static Mapping Acme(CertificateResolver resolver)
    {
        var acme = OptionWriter.Plain.Of(
            resolver,
            nameof(CertificateResolver.Wildcard),
            nameof(CertificateResolver.DnsProvider),
            nameof(CertificateResolver.Resolvers),
            nameof(CertificateResolver.Propagation));
        if (resolver is { HttpChallenge: null, TlsChallenge: null })
        {
            acme.Add("dnsChallenge", new Mapping
            {
                ["provider"] = resolver.DnsProvider,
                ["resolvers"] = resolver.Resolvers.ToListing(),
                ["propagation"] = Options(resolver.Propagation),
            });
        }

        return acme;
    }

    private Mapping? Plugins(bool local)
        => configuration.Plugins.Where(plugin => (plugin.Version is null) == local).ToMapping(plugin => plugin.Name, plugin => OptionWriter.Plain.Of(plugin));

    private Mapping Providers(bool watched) => new()
    {
        ["providersThrottleDuration"] = configuration.ProvidersThrottleDuration is { } throttle ? Units.Duration(throttle) : null,
        ["precedence"] = configuration.ProviderPrecedence.ToListing(),

        // Which network leads to a container, its own label says: each stack has a segment of its own.
        ["docker"] = Options(configuration.Docker),
        ["file"] = Files(watched),
    };

    private Mapping? Files(bool watched) => !watched && configuration.File is null ? null : new()
    {
        ["directory"] = configuration.File?.Filename is null ? configuration.File?.Directory ?? ProxyFiles.DynamicFolder : null,
        ["filename"] = configuration.File?.Filename,
        ["watch"] = configuration.File?.Watch ?? true,
        ["debugLogGeneratedTemplate"] = configuration.File?.DebugLogGeneratedTemplate,
    };
}
