using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>A router asks certificate resolvers that there are.</summary>
public sealed class UnknownCertificateResolver : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3006",
        "A route names a certificate resolver that the proxy has",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3006.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => (from view in ProxyView.Of(host)
           let names = view.Configuration.CertificateResolvers.Select(resolver => resolver.Name).ToList()
           from use in view.Routers.Select(router => router.CertificateResolver).OfType<NameUse>().Distinct()
           where !names.Contains(use.Name)
           select Find(
               use.Place,
               $"'{view.Proxy.Name}' has no certificate resolver '{use.Name}': browsers would get Traefik's self-signed certificate.{Spelling.Suggestion(use.Name, names)} "
               + (names.Count == 0 ? "There is none at all: give its Configuration CertificateResolvers." : $"There are {string.Join(", ", names)}."),
               new Place(view.Proxy, nameof(ReverseProxy.Configuration)))).Concat(OfFlags(host));

    // A compose file has no records, but Traefik's flags may stand beside the labels.
    private IEnumerable<Finding> OfFlags(HostInventory host)
        => StaticFlags.Of(host) is not { } flags ? []
            : from use in AllRouters.Of(host).Select(item => item.Router.CertificateResolver).OfType<NameUse>()
              where !flags.CertificateResolvers.Contains(use.Name)
              select Find(
                  use.Place,
                  $"'{flags.Traefik.Name}' has no certificate resolver '{use.Name}': browsers would get Traefik's self-signed certificate.{Spelling.Suggestion(use.Name, flags.CertificateResolvers)} "
                  + (flags.CertificateResolvers.Count == 0 ? $"No flag names one: add --certificatesresolvers.{use.Name}.acme.…" : $"There are {string.Join(", ", flags.CertificateResolvers)}."),
                  flags.Place);
}
