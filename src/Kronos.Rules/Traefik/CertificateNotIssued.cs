using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>A certificate that a service is to get is one that the proxy gets.</summary>
public sealed class CertificateNotIssued : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3040",
        "The proxy gets the certificate that a service is given",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3040.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from service in host.Services
           from certificate in service.Certificates.Indexed()
           let problem = Problem(certificate.Item, host)
           where problem is not null
           select Find(
               new Place(service, nameof(Service.Certificates)).Item(certificate.Index),
               $"'{service.Name}' is given the certificate for '{certificate.Item.Name.Known}', {problem}",
               new Place(certificate.Item.Proxy, nameof(ReverseProxy.Configuration)));

    private static string? Problem(Certificate certificate, HostInventory host)
    {
        var proxy = certificate.Proxy;
        var resolver = proxy.Configuration.CertificateResolvers.FirstOrDefault(item => item.Name == proxy.CertificateResolver);
        if (resolver is null)
        {
            return $"and '{proxy.Name}' has no certificate resolver: nobody asks for one. Give its Configuration CertificateResolvers = [new(\"cloudflare\")].";
        }

        var zone = host.Host.Domain.Value;
        var name = certificate.Name.Known;
        var routes = host.EffectiveRoutes.Where(route => route.Route.Proxy.Equals(proxy) && route.Tls && route.CertificateResolver == resolver.Name).ToList();
        if (routes.Any(route => string.Equals(route.Route.Host.Known, name, StringComparison.OrdinalIgnoreCase)) || (resolver.Wildcard && routes.Count > 0 && IsCovered(name, zone)))
        {
            return null;
        }

        return resolver.Wildcard
            ? $"and '{proxy.Name}' gets one for '{zone}' and '*.{zone}', in which a star stands for one label: it would never be there. Write a name such as mail.{zone}, or add a route for it."
            : $"and '{proxy.Name}' asks only for the names of its routes: it would never be there. Add a route for it, or give the resolver Wildcard = true.";
    }

    private static bool IsCovered(string name, string zone)
        => HostNames.IsIn(name, zone) && (name.Length == zone.Length || name.IndexOf('.') == name.Length - zone.Length - 1);
}
