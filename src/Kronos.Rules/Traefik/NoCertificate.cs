using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>TLS has a certificate that browsers believe.</summary>
public sealed class NoCertificate : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3020",
        "A route with TLS gets a certificate",
        Severity.Warning,
        "src/Kronos.Rules/Traefik/KRN3020.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var view in ProxyView.Of(host))
        {
            var secure = view.Routers.Where(router => router is { Tls: true, PassesTlsOn: false, Kind: RouterKind.Http, Record: not null }).ToList();
            if (secure.FirstOrDefault(router => router.CertificateResolver is null) is { } without)
            {
                yield return Find(
                    without.Place,
                    $"{without.Title} speaks TLS, and neither it nor '{view.Proxy.Name}' names a certificate resolver: browsers get a certificate that Traefik signed itself. "
                        + "Give the proxy's Configuration CertificateResolvers = [new(\"letsencrypt\")].",
                    new Place(view.Proxy, nameof(ReverseProxy.Configuration)));
            }

            // A certificate that another router asked for serves every name in it.
            var wildcard = view.Configuration.CertificateResolvers.Any(resolver => resolver.Wildcard && view.Routers.Any(router => router.CertificateResolver?.Name == resolver.Name));
            foreach (var router in view.Routers.Where(router => router is { Kind: RouterKind.Tcp, Tls: true, PassesTlsOn: false, CertificateResolver: null } && !wildcard))
            {
                yield return Find(
                    router.Record is TcpRoute { Tls: { } tls } ? new(tls) : router.Place,
                    $"{router.Title} ends TLS, and names no certificate resolver: clients get a certificate that Traefik signed itself. "
                        + "Name one in CertResolver, or write Passthrough = true when the container has the certificate.");
            }

            foreach (var router in view.Routers.Where(router => router is { Tls: true, PassesTlsOn: false, CertificateResolver: not null, NamesDomains: false } && (router.Record is null || router.Kind == RouterKind.Tcp))
                .Where(router => router.Rule is { Problems.Count: 0 } rule && rule.Domains.All(domain => domain == "*")))
            {
                yield return Find(
                    router.WholeRule,
                    $"{router.Title} asks '{router.CertificateResolver!.Name}' for a certificate for the hosts that its rule names, and {router.Rule!.Text} names none: clients get a "
                        + $"certificate that Traefik signed itself. Name a host, or the domains in {(router.Record is null ? "tls.domains[0].main" : "Domains")}.");
            }

            foreach (var router in secure.Where(router => !router.NamesDomains && router.Rule is { Problems.Count: 0 } rule && rule.Domains.All(domain => domain == "*")))
            {
                if (view.Configuration.CertificateResolvers.FirstOrDefault(resolver => resolver.Name == router.CertificateResolver?.Name) is { Wildcard: false } resolver)
                {
                    yield return Find(
                        router.WholeRule,
                        $"The resolver '{resolver.Name}' asks for a certificate for the hosts that a rule names with Host, and {router.Rule!.Text} names none: browsers get a "
                            + "certificate that Traefik signed itself. Add a Host, or give the resolver Wildcard = true.");
                }
            }
        }
    }
}
