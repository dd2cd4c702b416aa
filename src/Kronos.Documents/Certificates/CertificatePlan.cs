using Kronos.Documents.Values;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Documents.Certificates;

/// <summary>
/// Where certificates are kept, which names need one and which services get one as files: <c>certificates.plan</c>, a line a step, its fields apart by tabs. Template <c>plan</c>.
/// </summary>
internal static class CertificatePlan
{
    public const string File = "certificates.plan";

    public static IEnumerable<Document> Lower(HostInventory host, ShellText texts)
    {
        if (Stores(host).Any())
        {
            yield return new(File, "plan", new Listing(Steps(host, texts)))
            {
                Header = Provenance.Of(
                    host,
                    "What scripts/certificates looks at and hands on, a line each, the fields apart by tabs:",
                    "store: a volume or folder, the file in it, the resolver, and how many hours before its end a certificate must have been renewed; name: one that needs a certificate;",
                    "file: a service, the name, what it holds, a volume or folder, the file in it, its owner; reload: a service, and the command by which it reads the files (default: a restart)."),
            };
        }
    }

    /// <summary>The files in which proxies keep their certificates.</summary>
    public static IEnumerable<(CertificateResolver Resolver, KeptFile File)> Stores(HostInventory host)
        => from proxy in host.Proxies
           from resolver in proxy.Configuration.CertificateResolvers
           let file = KeptFile.Of(proxy.Proxy, resolver.Storage)
           where file is not null
           select (resolver, file);

    /// <summary>The files that services get.</summary>
    public static IEnumerable<(Service Service, Certificate Certificate, string What, KeptFile File)> Files(HostInventory host)
        => from service in host.Services
           from certificate in service.Certificates
           from item in certificate.Files
           let file = KeptFile.Of(service, item.Path)
           where file is not null
           select (service, certificate, item.What, file);

    private static IEnumerable<Node> Steps(HostInventory host, ShellText texts)
    {
        foreach (var (resolver, file) in Stores(host))
        {
            yield return Step("store", Place(file, texts), file.Path, resolver.Name, Units.Number(Notice(resolver.CertificatesDuration ?? 2160)));
        }

        foreach (var name in Names(host).Select(texts.Write).Distinct())
        {
            yield return Step("name", name);
        }

        foreach (var (service, certificate, what, file) in Files(host))
        {
            yield return Step(
                "file", service.Name, texts.Write(certificate.Name), what, Place(file, texts), file.Path, Units.Number(certificate.Uid) + ":" + Units.Number(certificate.Gid));
        }

        foreach (var (service, certificate) in host.Services.SelectMany(service => service.Certificates.Where(item => item.Reload.Count > 0).Select(item => (service, item))))
        {
            yield return Step("reload", service.Name, ShellText.Words(certificate.Reload));
        }
    }

    private static IEnumerable<Text> Names(HostInventory host)
        => host.EffectiveRoutes
            .Where(route => route is { Tls: true, CertificateResolver: not null, Route.Rule: null })
            .Select(route => route.Route.Host)
            .Concat(host.Services.SelectMany(service => service.Certificates).Select(certificate => certificate.Name));

    private static string Place(KeptFile file, ShellText texts) => file.Folder is { } folder ? texts.Write(folder) : file.Volume!.DockerName;

    // Traefik renews 30 days before the end of a certificate that lives for 90 or more, 10 days before that of one that lives for 30, a day before that of one that lives for 7
    // (pkg/provider/acme): a third of that time without success is worth a word.
    private static int Notice(int hours) => hours >= 2160 ? 480 : hours >= 720 ? 160 : hours >= 168 ? 16 : 4;

    private static Node Step(params string[] fields) => new Listing(fields.Select(field => (Node)field));
}
