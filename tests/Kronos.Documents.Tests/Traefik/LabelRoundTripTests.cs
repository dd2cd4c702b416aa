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
        .Where(type => !type.IsAbstract && typeof(Middleware).IsAssignableFrom(type) && type != typeof(Plugin))];

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
                var lines = Reader.Of(balancer).Select(OfServer).Append($".loadbalancer.server.port={service.Routes[0].Port}").ToList();
                Same(lines, Reader.Of(http.Find("services")!.Children[0]));
                foreach (var tcp in service.TcpRoutes)
                {
                    var router = decoding.Dynamic.Find("tcp")!.Find("routers")!.Children[0];
                    Same(
                        [$".rule={tcp.Rule.Text.Known}", $".entrypoints={tcp.EntryPoint}", $".service={router.Name}", .. tcp.Tls is { } tls ? Reader.Of(tls, ".tls") : []],
                        Reader.Of(router));
                }
            },
            iter: 3_000);

    [Fact]
    public void Every_middleware_comes_back()
        => Gen.Select(Gen.Int, Gen.Int[0, Middlewares.Length - 1]).Sample(
            (seed, index) =>
            {
                var middleware = (Middleware)typeof(Filler).GetMethod(nameof(Filler.Make))!.MakeGenericMethod(Middlewares[index]).Invoke(new Filler(Edge, new Random(seed)), [])!;
                var labels = new Variables();
                var prefix = $"traefik.http.middlewares.{middleware.Name}.{middleware.Type}";
                OptionLabels.Write(labels, prefix, OptionWriter.Labels.Of(middleware));
                if (labels.Count == 0)
                {
                    labels[prefix] = "true";
                }

                var decoded = Decode(labels).Dynamic.Find("http")!.Find("middlewares")!.Find(middleware.Name)!;
                Same([.. Reader.Of(middleware).Select(line => line.ToLowerInvariant())], Reader.Of(decoded.Children[0]).Select(line => line.ToLowerInvariant()));
            },
            iter: 5_000);

    private static Service ServiceOf(Random random)
    {
        var fill = new Filler(Edge, random);
        var service = new Service(Edge, "Web") { Image = "a/b:1" };
        var route = Edge.Route("start", port: random.Next(1, 65536)) with
        {
            Exposure = random.Next(2) == 0 ? Exposure.Lan : Exposure.Proxied,
            Path = random.Next(2) == 0 ? "/a" : null,
            Priority = random.Next(2) == 0 ? random.Next(1, 999) : null,
            LoadBalancer = fill.Make<LoadBalancer>() with { Url = null },
            Observability = random.Next(2) == 0 ? fill.Make<Observability>() : null,
            TlsOptions = random.Next(2) == 0 ? new("strict") : null,
            Domains = random.Next(2) == 0 ? [fill.Make<Domain>(), fill.Make<Domain>()] : [],
            Middlewares = random.Next(2) == 0 ? [fill.Make<Retry>()] : [],
        };
        TcpRoute tcp = new(Edge, "lan", random.Next(1, 65536)) { Rule = Rule.HostSNI("a.example.org"), Tls = fill.Make<TcpRouterTls>() };
        return service with
        {
            Routes = random.Next(2) == 0 ? [route] : [route, route with { Host = "other.example.org", Name = "other" }],
            TcpRoutes = random.Next(2) == 0 ? [tcp] : [],
            UdpRoutes = random.Next(2) == 0 ? [new(Edge, "dns", 53)] : [],
        };
    }

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
        : line.StartsWith(".weight", StringComparison.Ordinal) || line.StartsWith(".preservepath", StringComparison.Ordinal) ? ".loadbalancer.server" + line
        : ".loadbalancer" + line;

    private static LabelDecoding Decode(Variables labels)
    {
        var decoding = LabelDecoder.Decode(labels.Select(label => new Label(label.Key, label.Value.Known)), TraefikVersion.Newest);
        return decoding.IsDropped ? throw new InvalidOperationException(string.Join("\n", decoding.Findings.Select(finding => finding.Message))) : decoding;
    }

    private static void Same(IReadOnlyList<string> expected, IEnumerable<string> actual)
        => Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
}
