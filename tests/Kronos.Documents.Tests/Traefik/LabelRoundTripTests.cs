using CsCheck;
using Kronos.Documents.Tests.Sample;
using Kronos.Documents.Traefik;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Documents.Tests.Traefik;

/// <summary>Labels that are written decode, by Traefik's own rules, to the model that they were written from.</summary>
public sealed class LabelRoundTripTests
{
    private static readonly Kronos.Documents.Tests.Sample.Edge Edge = new SampleHost().Edge;

    private static readonly Type[] Middlewares = [.. typeof(Middleware).Assembly.GetTypes()
        .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Middleware)) || type.IsSubclassOf(typeof(TcpMiddleware))) && type != typeof(Plugin))];

    [Fact]
    public void The_routes_of_a_service_come_back()
        => Gen.Int.Sample(
            seed =>
            {
                var service = ServiceOf(new Random(seed));
                var decoding = Decode(RouterLabels.Of(service));
                var http = decoding.Dynamic.Find("http")!;
                foreach (var route in EffectiveRoute.Of(service))
                {
                    Same([.. RouterOf(route)], Reader.Of(http.Find("routers")!.Find(route.Name)!));
                }

                var balancer = service.Routes[0].LoadBalancer!;
                var lines = Reader.Of(balancer).Select(OfServer).Concat(balancer.Url is null ? [$".loadbalancer.server.port={service.Routes[0].Port}"] : []).ToList();
                Same(lines, Reader.Of(http.Find("services")!.Children[0]));
                Assert.Equal(service.TcpRoutes.Count, decoding.Dynamic.Find("tcp")?.Find("routers")?.Children.Count ?? 0);
                foreach (var tcp in service.TcpRoutes)
                {
                    var name = tcp.NameFor(service);
                    Same([.. RouterOf(tcp, name)], Reader.Of(decoding.Dynamic.Find("tcp")!.Find("routers")!.Find(name)!));
                    Same([.. ServiceOf(tcp)], Reader.Of(decoding.Dynamic.Find("tcp")!.Find("services")!.Find(name)!));
                }

                Assert.Equal(service.UdpRoutes.Count, decoding.Dynamic.Find("udp")?.Find("routers")?.Children.Count ?? 0);
                foreach (var udp in service.UdpRoutes)
                {
                    var name = udp.NameFor(service);
                    Same([$".entrypoints={udp.EntryPoint}", $".service={name}"], Reader.Of(decoding.Dynamic.Find("udp")!.Find("routers")!.Find(name)!));
                    Same([$".loadbalancer.server.port={udp.Port}"], Reader.Of(decoding.Dynamic.Find("udp")!.Find("services")!.Find(name)!));
                }

                Assert.Equal(service.RoutedWhileStopped, decoding.Docker.Find("docker")!.Find("allownonrunning") is { } stays ? stays.Value == "true" : null);
            },
            iter: 3_000);

    [Fact]
    public void Every_middleware_comes_back()
    {
        Assert.Equal(25 + 2, Middlewares.Length);
        Gen.Select(Gen.Int, Gen.Int[0, Middlewares.Length - 1]).Sample((seed, index) => ComesBack(Middlewares[index], new(seed)), iter: 6_000);

        // None of them is left to chance.
        Assert.All(Middlewares, type => Enumerable.Range(0, 20).ToList().ForEach(seed => ComesBack(type, new(seed))));
    }

    [Fact]
    public void The_default_store_comes_back()
        => Gen.Int.Sample(
            seed =>
            {
                var certificate = new Filler(Edge, new Random(seed)).Make<GeneratedCertificate>();
                var labels = new Variables();
                OptionLabels.Write(labels, "traefik.tls.stores.default.defaultgeneratedcert", OptionWriter.Labels.Of(certificate));
                Same([.. Reader.Of(certificate)], Reader.Of(Decode(labels).Dynamic.Find("tls")!.Find("stores")!.Find("default")!.Find("defaultgeneratedcert")!));
            },
            iter: 500);

    private static void ComesBack(Type type, Random random)
    {
        var made = typeof(Filler).GetMethod(nameof(Filler.Make))!.MakeGenericMethod(type).Invoke(new Filler(Edge, random), [])!;
        var (protocol, kind) = made is TcpMiddleware tcp ? ("tcp", tcp.Type) : ("http", ((Middleware)made).Type);
        var labels = new Variables();
        OptionLabels.Write(labels, $"traefik.{protocol}.middlewares.thing.{kind}", OptionWriter.Labels.Of(made));
        if (labels.Count == 0)
        {
            labels[$"traefik.{protocol}.middlewares.thing.{kind}"] = "true";
        }

        var decoded = Decode(labels).Dynamic.Find(protocol)!.Find("middlewares")!.Find("thing")!.Children[0];
        Assert.Equal(kind, decoded.Name, ignoreCase: true);
        Same([.. Reader.Of(made).Select(line => line.ToLowerInvariant())], Reader.Of(decoded).Select(line => line.ToLowerInvariant()));
    }

    private static Service ServiceOf(Random random)
    {
        var fill = new Filler(Edge, random);
        var service = new Service(Edge, "Web") { Image = "a/b:1" };
        var route = Edge.Route("start", port: random.Next(1, 65536)) with
        {
            Exposure = random.Next(2) == 0 ? Exposure.Lan : Exposure.Proxied,
            Path = random.Next(2) == 0 ? "/a" : null,
            Priority = random.Next(2) == 0 ? random.Next(1, 999) : null,
            LoadBalancer = fill.Make<LoadBalancer>(),
            Observability = random.Next(2) == 0 ? fill.Make<Observability>() : null,
            TlsOptions = random.Next(2) == 0 ? new("strict") : null,
            Domains = random.Next(2) == 0 ? [fill.Make<Domain>(), fill.Make<Domain>()] : [],
            Middlewares = random.Next(2) == 0 ? [fill.Make<Retry>()] : [],
        };
        TcpRoute tcp = new(Edge, "lan", random.Next(1, 65536))
        {
            Rule = Rule.HostSNI("a.example.org"),
            Tls = random.Next(4) == 0 ? null : fill.Make<TcpRouterTls>(),
            Priority = random.Next(2) == 0 ? random.Next(1, 999) : null,
            Middlewares = random.Next(2) == 0 ? [fill.Make<TcpInFlightConn>(), fill.Make<TcpIpAllowList>()] : [],
            ServerTls = random.Next(3) switch { 0 => true, 1 => false, _ => null },
            HealthCheck = random.Next(2) == 0 ? fill.Make<TcpServerHealth>() : null,
            ServersTransport = random.Next(2) == 0 ? new("own") : null,
        };
        return service with
        {
            Routes = random.Next(2) == 0 ? [route] : [route, route with { Host = "other.example.org", Name = "other" }],
            TcpRoutes = random.Next(2) == 0 ? [tcp, tcp with { Name = "second", Tls = null }] : [],
            UdpRoutes = random.Next(2) == 0 ? [new(Edge, "dns", 53), new(Edge, "ntp", random.Next(1, 65536)) { Name = "time" }] : [],
            RoutedWhileStopped = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        };
    }

    private static IEnumerable<string> RouterOf(TcpRoute route, string name) =>
    [
        $".rule={route.Rule.Text.Known}",
        $".entrypoints={route.EntryPoint}",
        $".service={name}",
        .. route.Priority is { } priority ? [$".priority={priority}"] : Array.Empty<string>(),
        .. route.Middlewares.Count > 0 ? [$".middlewares={string.Join("|", route.Middlewares.Select(middleware => middleware.Reference))}"] : Array.Empty<string>(),
        .. route.Tls is { } tls ? Reader.Of(tls, ".tls") : [],
    ];

    private static IEnumerable<string> ServiceOf(TcpRoute route) =>
    [
        $".loadbalancer.server.port={route.Port}",
        .. route.ServerTls is { } speaks ? [$".loadbalancer.server.tls={(speaks ? "true" : "false")}"] : Array.Empty<string>(),
        .. route.ServersTransport is { } transport ? [$".loadbalancer.serverstransport={transport.Name}@file"] : Array.Empty<string>(),
        .. route.HealthCheck is { } health ? Reader.Of(health, ".loadbalancer.healthcheck") : [],
    ];

    private static IEnumerable<string> RouterOf(EffectiveRoute route)
    {
        yield return $".rule={route.Rule.Known}";
        yield return $".entrypoints={string.Join("|", route.EntryPointNames)}";
        yield return $".middlewares={string.Join("|", route.Middlewares.Select(middleware => middleware.Reference))}";
        yield return $".service={route.ServiceName}";
        yield return $".tls.certresolver={route.CertificateResolver}";
        IEnumerable<string> more =
        [
            .. route.Route.Priority is { } priority ? [$".priority={priority}"] : Array.Empty<string>(),
            .. route.Route.TlsOptions is { } options ? [$".tls.options={options.Reference}"] : Array.Empty<string>(),
            .. route.Route.Observability is { } seen ? Reader.Of(seen, ".observability") : [],
            .. route.Route.Domains.Count > 0 ? route.Route.Domains.SelectMany((domain, index) => Reader.Of(domain, $".tls.domains[{index}]"))
                : [".tls.domains[0].main=example.org", ".tls.domains[0].sans=*.example.org"],
        ];
        foreach (var line in more)
        {
            yield return line;
        }
    }

    private static string OfServer(string line) => line.StartsWith(".middlewares", StringComparison.Ordinal) ? line
        : line.StartsWith(".weight", StringComparison.Ordinal) || line.StartsWith(".preservepath", StringComparison.Ordinal) || line.StartsWith(".url", StringComparison.Ordinal) ? ".loadbalancer.server" + line
        : ".loadbalancer" + line;

    private static LabelDecoding Decode(Variables labels)
    {
        var decoding = LabelDecoder.Decode(labels.Select(label => new Label(label.Key, label.Value.Known)), TraefikVersion.Newest);
        return decoding.IsDropped ? throw new InvalidOperationException(string.Join("\n", decoding.Findings.Select(finding => finding.Message))) : decoding;
    }

    private static void Same(IReadOnlyList<string> expected, IEnumerable<string> actual)
        => Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}
