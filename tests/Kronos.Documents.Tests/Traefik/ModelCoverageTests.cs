using System.Reflection;
using Kronos.Documents.Tests.Sample;
using Kronos.Documents.Traefik;
using Kronos.Rules.Traefik.Labels;
using Kronos.Rules.Traefik.Labels.Schema;
using Kronos.Rules.Traefik.Views;
using Kronos.Traefik;

namespace Kronos.Documents.Tests.Traefik;

/// <summary>
/// The model knows all that Traefik 3.7 knows: a model in which everything is set is lowered, and what comes out is compared with the facts, in both directions.
/// </summary>
public sealed class ModelCoverageTests
{
    // Of 259 options that labels can set, those that do not go away with Traefik 4; there is a table with all of them beside the tests of the rules.
    private const int DynamicOptions = 238;

    [Fact]
    public void Every_static_option_can_be_said_and_nothing_else()
    {
        var facts = Facts().ToDictionary(row => row[0].ToLowerInvariant(), row => row[2] == "deprecated");
        var written = Static().Distinct().ToList();
        var missing = facts.Where(fact => !fact.Value).Select(fact => fact.Key).Where(fact => !written.Exists(path => path == fact || path.StartsWith(fact + ".", StringComparison.Ordinal)));
        Assert.Equal(166, facts.Count);
        Assert.Equal([], missing);
        Assert.Equal([], written.Where(path => !facts.ContainsKey(path)));
    }

    [Fact]
    public void Every_dynamic_option_can_be_said()
    {
        var said = Dynamic().SelectMany(labels => Patterns(LabelDecoder.Decode(labels, TraefikVersion.Newest))).ToHashSet();
        var facts = SchemaPaths.All.Where(path => path is { NotByLabel: false, Deprecated: false } && !path.Pattern.StartsWith("traefik.http.models", StringComparison.Ordinal));
        Assert.Equal(DynamicOptions, facts.Count());
        Assert.Equal([], facts.Select(path => path.Pattern).Except(said));
    }

    private static IEnumerable<string> Static()
    {
        var edge = new SampleHost().Edge;
        var fill = new Filler(edge);
        var entry = Fill(new EntryPoint("name", 443), fill) with { Protocol = Protocol.Tcp, Tls = true };
        StaticConfiguration configuration = fill.Make<StaticConfiguration>() with
        {
            EntryPoints = [entry, entry with { Name = "other", Protocol = Protocol.Udp }],
            CertificateResolvers = [Fill(new CertificateResolver("dns"), fill) with { HttpChallenge = null, TlsChallenge = null }, Fill(new CertificateResolver("web"), fill)],
            Plugins = [fill.Make<PluginSource>(), fill.Make<PluginSource>() with { Version = null, Hash = null }],
        };
        return Flat("", new StaticFile(new Configured(edge.Host, configuration)).Lower(watched: true))
            .Concat(Flat("", new StaticFile(new Configured(edge.Host, configuration with { File = new() })).Lower(watched: true)));
    }

    // Names and keys are whatever somebody chooses; the facts write them as <name> and <key>.
    private static IEnumerable<string> Flat(string path, Node node) => node switch
    {
        Mapping { Count: > 0 } mapping => mapping.SelectMany(entry => Flat(Join(path, entry.Key), entry.Value)),
        Listing list when list.Any(item => item is Mapping) => list.SelectMany(item => Flat(path + "[n]", item)),
        _ => [path],
    };

    private static string Join(string path, string key) => path switch
    {
        "" => key.ToLowerInvariant(),
        "entrypoints" or "certificatesresolvers" or "experimental.plugins" or "experimental.localplugins" => path + ".<name>",
        "metrics.prometheus.headerlabels" or "accesslog.fields.names" or "accesslog.fields.headers.names" => path + ".<key>",
        _ => path + "." + key.ToLowerInvariant(),
    };

    private static IEnumerable<List<Label>> Dynamic()
    {
        var edge = new SampleHost().Edge;
        var fill = new Filler(edge);
        var route = edge.Route("start", port: 80) with
        {
            Scheme = "http",
            Priority = 1,
            Middlewares = [fill.Make<Retry>()],
            LoadBalancer = fill.Make<LoadBalancer>(),
            Observability = fill.Make<Observability>(),
            TlsOptions = new("strict"),
            Domains = [fill.Make<Domain>()],
        };
        yield return Labels(RouterLabels.Of(new Service(edge, "Web")
        {
            Image = "a/b:1",
            RoutedWhileStopped = true,
            Routes = [route, route with { Port = 81, LoadBalancer = null }],
            TcpRoutes = [Fill(new TcpRoute(edge, "lan", 80), fill) with { Rule = Rule.HostSNI("a") }],
            UdpRoutes = [new(edge, "dns", 53)],
        }));
        foreach (var type in typeof(Middleware).Assembly.GetTypes().Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Middleware)) || type.IsSubclassOf(typeof(TcpMiddleware)))))
        {
            var made = typeof(Filler).GetMethod(nameof(Filler.Make))!.MakeGenericMethod(type).Invoke(fill, [])!;
            yield return made is Plugin plugin ? [new("traefik.http.middlewares.m.plugin." + plugin.Key + ".key", "value")]
                : Options(made is TcpMiddleware ? "tcp.middlewares.m." + ((TcpMiddleware)made).Type : "http.middlewares.m." + ((Middleware)made).Type, made);
        }

        yield return Options("tls.stores.default", fill.Make<TlsStore>() with { DefaultCertificate = null });
    }

    private static List<Label> Options(string prefix, object record)
    {
        var labels = new Variables();
        OptionLabels.Write(labels, "traefik." + prefix, OptionWriter.Labels.Of(record));
        return labels.Count == 0 ? [new("traefik." + prefix, "true")] : Labels(labels);
    }

    private static List<Label> Labels(Variables variables) => [.. variables.Select(label => new Label(label.Key, label.Value.Known))];

    private static IEnumerable<string> Patterns(LabelDecoding decoding)
    {
        Assert.DoesNotContain(decoding.Findings, finding => finding.Fault is LabelFault.UnknownOption or LabelFault.WrongShape or LabelFault.MalformedKey);
        return Below("traefik", decoding.Docker).Concat(Below("traefik", decoding.Dynamic));
    }

    private static IEnumerable<string> Below(string path, LabelNode node) => node.Children.Where(child => child.Option is not null).SelectMany(child =>
    {
        var option = child.Option!;
        var here = child.Name[0] == '[' ? path + "[n]"
            : option.Kind == OptionKind.Free ? path + ".<name>.<key...>"
            : option.Name.Length > 0 ? $"{path}.{option.Name}"
            : path + (option.Kind == OptionKind.Group ? ".<name>" : ".<key>");
        return Below(here, child).Prepend(here);
    });

    // A record with a name keeps it; everything else is filled.
    private static T Fill<T>(T record, Filler fill)
        where T : notnull
    {
        var named = typeof(T).GetConstructors().SelectMany(constructor => constructor.GetParameters()).Select(parameter => parameter.Name).ToHashSet();
        foreach (var property in typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(property => property.SetMethod is not null && !named.Contains(property.Name)))
        {
            fill.Set(record, property);
        }

        return record;
    }

    private static IEnumerable<string[]> Facts()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("static-options.tsv")!);
        return reader.ReadToEnd().Split('\n').Where(line => line.Length > 0).Select(line => line.TrimEnd('\r').Split('\t')).ToList();
    }

    private sealed record Configured(Host Host, StaticConfiguration Given) : ReverseProxy(Host)
    {
        public override Network Web => new(this);

        public override Service Proxy => new(this) { Image = "traefik:v3.7.14" };

        public override StaticConfiguration Configuration => Given;

        public override Authentication Authentication => Authentication.None("nothing is offered here");
    }
}
