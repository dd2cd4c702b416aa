using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik;

/// <summary>Traefik starts with its certificate resolvers, and they can work.</summary>
public sealed class ResolverRefused : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3031",
        "A certificate resolver is one that Traefik takes",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3031.md");

    private static readonly string[] KeyTypes = ["EC256", "EC384", "RSA2048", "RSA4096", "RSA8192"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           from resolver in proxy.Configuration.CertificateResolvers.Indexed()
           from problem in Problems(resolver.Item, proxy.Configuration.CertificateResolvers.Take(resolver.Index)).Concat(Challenges(resolver.Item, proxy.Configuration))
           select Find(problem.Place, $"The certificate resolver '{resolver.Item.Name}' {problem.Message}");

    private static IEnumerable<(Place Place, string Message)> Challenges(CertificateResolver resolver, StaticConfiguration configuration)
    {
        if (resolver.Wildcard && (resolver.HttpChallenge is not null || resolver.TlsChallenge is not null))
        {
            yield return (
                new(resolver, nameof(CertificateResolver.Wildcard)),
                "asks for a wildcard, which only the DNS challenge can prove, and has another one: it gets no certificate at all. Write Wildcard = false, or leave the challenge out.");
        }

        if (resolver is { HttpChallenge: not null, TlsChallenge: not null })
        {
            yield return (new(resolver, nameof(CertificateResolver.TlsChallenge)), "has two challenges, and Traefik uses one of them. Leave HttpChallenge or TlsChallenge out.");
        }

        var names = configuration.EntryPoints.Select(point => point.Name).ToList();
        if (resolver.HttpChallenge is { } http && !names.Contains(http.EntryPoint))
        {
            yield return (
                new(http, nameof(HttpChallenge.EntryPoint)),
                $"answers its challenge on the entry point '{http.EntryPoint}', which there is not.{Spelling.Suggestion(http.EntryPoint, names)} There are {string.Join(", ", names)}.");
        }

        if (resolver.ClientTimeout is { } whole && resolver.ClientResponseHeaderTimeout is { } start && whole < start)
        {
            yield return (
                new(resolver, nameof(CertificateResolver.ClientTimeout)),
                $"gives everything {Written.Duration(whole)} and the start of an answer {Written.Duration(start)}: Traefik refuses that. Make ClientTimeout the longer one.");
        }
    }

    private static IEnumerable<(Place Place, string Message)> Problems(CertificateResolver resolver, IEnumerable<CertificateResolver> before)
    {
        if (before.Any(other => other.Name == resolver.Name))
        {
            yield return (new(resolver), "has the name of another one, and only one of the two is written. Give it a name of its own.");
        }

        if (!KeyTypes.Contains(resolver.KeyType))
        {
            yield return (
                new(resolver, nameof(CertificateResolver.KeyType)),
                $"asks for keys of the type '{resolver.KeyType}', which there is not.{Spelling.Suggestion(resolver.KeyType, KeyTypes)} There are {string.Join(", ", KeyTypes)}.");
        }

        if (!resolver.Storage.StartsWith("/", StringComparison.Ordinal) || resolver.Storage.EndsWith("/", StringComparison.Ordinal))
        {
            yield return (
                new(resolver, nameof(CertificateResolver.Storage)),
                $"keeps its certificates in '{resolver.Storage}', which is no absolute path of a file. Write one in a volume: \"/acme/acme.json\".");
        }

        if (string.IsNullOrWhiteSpace(resolver.DnsProvider))
        {
            yield return (new(resolver, nameof(CertificateResolver.DnsProvider)), "names no DNS provider, and without one there is no wildcard certificate. Write DnsProvider = \"cloudflare\".");
        }

        foreach (var (server, index) in resolver.Resolvers.Indexed())
        {
            var colon = server.LastIndexOf(':');
            if (colon < 1 || !int.TryParse(server.Substring(colon + 1), out var port) || port is < 1 or > 65535)
            {
                yield return (new Place(resolver, nameof(CertificateResolver.Resolvers)).Item(index), $"asks the DNS server '{server}', and Traefik wants host and port. Write \"{server}:53\".");
            }
        }
    }
}
