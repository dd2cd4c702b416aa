using Kronos.Rules.Traefik;
using Kronos.Rules.Traefik.Labels.Rules;

namespace Kronos.Rules.Tests.Traefik;

/// <summary>TCP and UDP routes are routers to the rules as HTTP routes are.</summary>
public sealed class StreamRulesTests
{
    private const string Points = "EntryPoints = [new(\"web\", 80) { Tls = false, RedirectTo = \"lan\" }, new(\"lan\", 443) { Serves = [Exposure.Lan] }, "
        + "new(\"db\", 5432), new(\"closed\", 7777), new(\"plain\", 8081) { Tls = false }, new(\"dns\", 53) { Protocol = Protocol.Udp }, new(\"ntp\", 123) { Protocol = Protocol.Udp }], CertificateResolvers = [new(\"cloudflare\") { Wildcard = WILD }]";

    [Fact]
    public void Two_routes_of_one_name_are_an_error()
        => Assert.Equal(["TcpRoute <- TcpRoute"], Of(Tcp("\"db\", 5432), new(Edge, \"plain\", 5432")).PlacesOf(new RouterNameTwice()));

    [Fact]
    public void A_name_holds_for_one_protocol() => Assert.Empty(Of(Tcp("\"db\", 5432", "Name = \"x\"") + Udp("\"dns\", 53", "Name = \"x\"", "Other")).Of(new RouterNameTwice()));

    [Theory]
    [InlineData("Listens = [5432]", 5432, 0)]
    [InlineData("Listens = [5432]", 5433, 1)]
    [InlineData("", 70000, 1)]
    [InlineData("", 5433, 0)]
    public void The_port_is_one_that_the_service_listens_on(string listens, int port, int findings)
    {
        var found = Of(Tcp($"\"db\", {port}", more: listens)).Of(new RoutePortNotListened());
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.StartsWith("TcpRoute.Port", Places.Of(finding)));
    }

    [Fact]
    public void Ports_that_a_service_listens_on_are_TCP() => Assert.Empty(Of(Udp("\"dns\", 53", more: "Listens = [80]")).Of(new RoutePortNotListened()));

    [Theory]
    [InlineData("Networks = []", 1)]
    [InlineData("Networks = [Edge.Web]", 0)]
    [InlineData("HostNetwork = new(\"it is fast\")", 0)]
    public void The_proxy_reaches_the_service(string networks, int findings)
    {
        var found = Of(Tcp("\"db\", 5432", more: networks)).Of(new RouteUnreachable());
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.StartsWith("TcpRoute <- App.", Places.Of(finding)));
        Assert.Equal(findings, Of(Udp("\"dns\", 53", more: networks)).Of(new RouteUnreachable()).Count);
    }

    [Fact]
    public void An_entry_point_is_one_that_there_is()
    {
        var finding = Assert.Single(Of(Tcp("\"bd\", 5432")).Of(new UnknownEntryPoint()));
        Assert.Equal("TcpRoute.EntryPoint <- Gate.Configuration", Places.Of(finding));
        Assert.Contains("Did you mean 'db'?", finding.Message);
        Assert.Single(Of(Udp("\"dn\", 53")).Of(new UnknownEntryPoint()));
    }

    [Theory]
    [InlineData("db", "dns", 0)]
    [InlineData("dns", "dns", 1)]
    [InlineData("db", "db", 1)]
    [InlineData("dns", "db", 2)]
    public void An_entry_point_has_a_protocol(string tcp, string udp, int findings)
        => Assert.Equal(findings, Of(Tcp($"\"{tcp}\", 5432") + Udp($"\"{udp}\", 53", name: "Other")).Of(new EntryPointOfOtherProtocol()).Count);

    [Fact]
    public void The_rule_of_a_TCP_route_is_read()
        => Assert.Equal(["TcpRoute.Rule@0+4"], Of(Tcp("\"db\", 5432", "Rule = \"Host(`a.example.org`)\"")).PlacesOf(new RuleNotLoaded()));

    [Theory]
    [InlineData("Rule = Rule.HostSNI(\"a.example.org\"), Tls = new()", "Rule = Rule.HostSNI(\"A.example.org\"), Tls = new()", 1)]
    [InlineData("Rule = Rule.HostSNI(\"a.example.org\"), Tls = new()", "Rule = Rule.HostSNI(\"b.example.org\"), Tls = new()", 0)]
    [InlineData("", "", 1)]
    [InlineData("", "Tls = new()", 0)]
    public void Two_routes_of_one_rule_are_an_error(string one, string two, int findings)
        => Assert.Equal(findings, Of(Tcp("\"db\", 1", one) + Tcp("\"db\", 2", two, name: "Other")).Of(new SameRuleTwice()).Count);

    [Fact]
    public void Priorities_are_compared()
    {
        const string Wide = "Rule = \"HostSNI(`a.example.org`) || HostSNI(`b.example.org`)\", Tls = new(), Priority = 100";
        const string Narrow = "Rule = Rule.HostSNI(\"a.example.org\"), Tls = new(), Priority = ";
        Assert.Equal(["TcpRoute.Priority <- TcpRoute.Priority"], Of(Tcp("\"db\", 1", Wide) + Tcp("\"db\", 2", Narrow + "100", name: "Other")).PlacesOf(new PriorityTie()));
        Assert.Equal(["TcpRoute.Priority <- TcpRoute.Priority"], Of(Tcp("\"db\", 1", Wide) + Tcp("\"db\", 2", Narrow + "99", name: "Other")).PlacesOf(new RouterShadowed()));
        Assert.Empty(Of(Tcp("\"db\", 1", Wide) + Tcp("\"db\", 2", Narrow + "101", name: "Other")).PlacesOf(new RouterShadowed()));
    }

    [Theory]
    [InlineData("Rule = Rule.HostSNI(\"a.example.org\")", 1)]
    [InlineData("Rule = Rule.ClientIP(\"10.0.0.0/8\") & Rule.HostSNI(\"a.example.org\")", 1)]
    [InlineData("Rule = Rule.HostSNI(\"a.example.org\"), Tls = new()", 0)]
    [InlineData("Rule = Rule.HostSNI(\"*\")", 0)]
    [InlineData("Rule = Rule.ClientIP(\"10.0.0.0/8\")", 0)]
    public void A_name_needs_TLS(string options, int findings)
    {
        var found = Of(Tcp("\"db\", 5432", options)).Of(new TcpHostWithoutTls());
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.StartsWith("TcpRoute.Rule@", Places.Of(finding)));
    }

    [Theory]
    [InlineData("[\"traefik.tcp.routers.a.rule\"] = \"HostSNI(`a.b`)\"", 1)]
    [InlineData("[\"traefik.tcp.routers.a.rule\"] = \"HostSNI(`a.b`)\", [\"traefik.tcp.routers.a.tls\"] = \"true\"", 0)]
    [InlineData("[\"traefik.tcp.routers.a.rule\"] = \"HostSNI(`*`)\"", 0)]
    public void A_name_needs_TLS_in_labels(string labels, int findings) => Assert.Equal(findings, Of(Labelled(labels)).Of(new TcpHostWithoutTls()).Count);

    [Fact]
    public void Of_several_UDP_routers_on_an_entry_point_the_last_one_counts()
    {
        var scenario = Of(Udp("\"dns\", 53", name: "A") + Udp("\"dns\", 53", name: "B") + Udp("\"ntp\", 123", name: "C") + Labelled("[\"traefik.udp.routers.z.entrypoints\"] = \"dns\", [\"traefik.udp.services.z.loadbalancer.server.port\"] = \"53\""));
        Assert.Equal(
            ["UdpRoute.EntryPoint <- App.Labels[\"traefik.udp.routers.z.entrypoints\"]:@20+1", "UdpRoute.EntryPoint <- App.Labels[\"traefik.udp.routers.z.entrypoints\"]:@20+1"],
            scenario.PlacesOf(new UdpRoutersOfOnePoint()));
        Assert.Empty(Of(Udp("\"dns\", 53", name: "A") + Udp("\"ntp\", 123", name: "C")).Of(new UdpRoutersOfOnePoint()));
    }

    [Theory]
    [InlineData("\"web\", 1", "", "", 1)]
    [InlineData("\"plain\", 1", "", "", 0)]
    [InlineData("\"plain\", 1", "", "Routes = [Edge.Route(\"start\", port: 3000) with { EntryPoints = [\"plain\"] }]", 1)]
    [InlineData("\"plain\", 1", "Tls = new()", "Routes = [Edge.Route(\"start\", port: 3000) with { EntryPoints = [\"plain\"] }]", 0)]
    [InlineData("\"lan\", 1", "", "Routes = [Edge.Route(\"start\", port: 3000)]", 0)]
    public void A_plain_TCP_route_leaves_nothing_to_HTTP(string route, string options, string more, int findings)
        => Assert.Equal(findings, Of(Tcp(route, options, more)).Of(new PlainTcpTakesAll()).Count);

    [Theory]
    [InlineData("CertResolver = \"cloudflar\"", 1)]
    [InlineData("CertResolver = \"cloudflare\"", 0)]
    public void A_certificate_resolver_is_one_that_there_is(string tls, int findings)
    {
        var found = Of(Tcp("\"db\", 1", $"Rule = Rule.HostSNI(\"a.example.org\"), Tls = new() {{ {tls} }}")).Of(new UnknownCertificateResolver());
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.StartsWith("TcpRouterTls.CertResolver", Places.Of(finding)));
    }

    [Theory]
    [InlineData("", "HostSNI(`a.example.org`)", 1)]
    [InlineData("Passthrough = true", "HostSNI(`a.example.org`)", 0)]
    [InlineData("CertResolver = \"cloudflare\"", "HostSNI(`a.example.org`)", 0)]
    [InlineData("CertResolver = \"cloudflare\"", "HostSNI(`*`)", 1)]
    [InlineData("CertResolver = \"cloudflare\", Domains = [new(\"example.org\")]", "HostSNI(`*`)", 0)]
    public void TLS_that_Traefik_ends_has_a_certificate(string tls, string rule, int findings)
        => Assert.Equal(findings, Of(Tcp("\"db\", 1", $"Rule = \"{rule}\", Tls = new() {{ {tls} }}"), wildcard: false).Of(new NoCertificate()).Count);

    [Fact]
    public void A_wildcard_of_others_serves_a_TCP_route()
        => Assert.Empty(Of(Tcp("\"db\", 1", "Rule = Rule.HostSNI(\"a.example.org\"), Tls = new()", "Routes = [Edge.Route(\"start\", port: 3000)]")).Of(new NoCertificate()));

    [Theory]
    [InlineData("\"db\", 1", 0)]
    [InlineData("\"closed\", 1", 1)]
    public void The_entry_point_of_a_TCP_route_is_published(string route, int findings)
        => Assert.Equal(findings, Of(Tcp(route)).Of(new ExposureClosed()).Count);

    [Fact]
    public void The_entry_point_of_a_UDP_route_is_published_for_UDP()
    {
        Assert.Empty(Of(Udp("\"dns\", 53")).Of(new ExposureClosed()));
        Assert.Contains("Port.Udp(123)", Assert.Single(Of(Udp("\"ntp\", 123")).Of(new ExposureClosed())).Message);
    }

    [Theory]
    [InlineData("traefik.tcp.routers.example-tcp-1.rule", 1)]
    [InlineData("traefik.tcp.services.example-tcp-1.loadbalancer.server.port", 1)]
    [InlineData("traefik.tcp.routers.other.rule", 0)]
    public void A_label_does_not_say_again_what_a_TCP_route_says(string key, int findings)
        => Assert.Equal(findings, Of(Tcp("\"db\", 1", more: $"Labels = new() {{ [\"{key}\"] = \"1\" }}")).Of(new LabelContradictsRoute()).Count);

    [Theory]
    [InlineData("traefik:v3.5.6", 2)]
    [InlineData("traefik:v3.6.0", 0)]
    public void A_TCP_health_check_is_newer_than_Traefik_3_5(string image, int findings)
    {
        var found = Scenario.Of(Homes.With(Tcp("\"db\", 1", "HealthCheck = new() { Send = \"ping\", Interval = 5.Seconds }"), configuration: Configuration(true), image: image)).Of(new OptionTooNew());
        Assert.Equal(findings, found.Count(finding => Places.Of(finding).StartsWith("TcpServerHealth.", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("traefik:v3.7.5", "", 1)]
    [InlineData("traefik:v3.7.5", "UnderscoreHeaders = UnderscoreHeaders.Reject", 1)]
    [InlineData("traefik:v3.7.5", "UnderscoreHeaders = UnderscoreHeaders.Keep", 0)]
    [InlineData("traefik:v3.7.6", "", 0)]
    public void What_is_done_with_underscores_came_with_3_7_6(string image, string option, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With("", configuration: $"EntryPoints = [new(\"lan\", 443) {{ {option} }}]", image: image)).Of(new OptionTooNew()).Count);

    internal static string Tcp(string route, string options = "", string more = "", string name = "App") => Snippets.Service(name, $"TcpRoutes = [new(Edge, {route}) {{ {options} }}], {more}");

    private static string Udp(string route, string options = "", string name = "App", string more = "") => Snippets.Service(name, $"UdpRoutes = [new(Edge, {route}) {{ {options} }}], {more}");

    private static string Labelled(string labels) => Snippets.Service("App", $"Labels = new() {{ [\"traefik.enable\"] = \"true\", {labels} }}");

    private static string Configuration(bool wildcard) => Points.Replace("WILD", wildcard ? "true" : "false", StringComparison.Ordinal);

    private static Scenario Of(string members, bool wildcard = true) => Scenario.Of(Homes.With(members, configuration: Configuration(wildcard)).Replace(
        "            Port.Tcp(80).On(Host.Address),",
        "            Port.Tcp(80).On(Host.Address), Port.Tcp(5432).On(Host.Address), Port.Tcp(8081).On(Host.Address), Port.Udp(53).On(Host.Address),",
        StringComparison.Ordinal));
}
