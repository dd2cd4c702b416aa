using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

public sealed class RouteRulesTests
{
    [Theory]
    [InlineData("Host('start.example.org')", "Route.Rule@5+1", "Write backticks")]
    [InlineData("Host(`start.example.org`) and Path(`/`)", "Route.Rule@26+3", "Did you mean '&&'?")]
    [InlineData("Hots(`start.example.org`)", "Route.Rule@0+4", "Did you mean 'Host'?")]
    [InlineData("Host(`start.example.org`) && Path(`status`)", "Route.Rule@35+6", "Write `/status`")]
    [InlineData("HostRegexp(`^(?=a).+$`)", "Route.Rule@13+3", "A look-ahead")]
    public void A_rule_that_Traefik_does_not_load_is_an_error_at_the_characters_that_are_wrong(string rule, string place, string advice)
    {
        var finding = Assert.Single(Scenario.Of(Routed("start", $" with {{ Rule = \"{rule}\" }}")).Of(new RuleNotLoaded()));
        Assert.Equal(place, Places.Of(finding));
        Assert.Contains(advice, finding.Message);
    }

    [Fact]
    public void A_path_is_checked_like_a_rule()
        => Assert.Equal(["Route.Path"], Scenario.Of(Routed("start", " with { Path = \"api\" }")).PlacesOf(new RuleNotLoaded()));

    [Theory]
    [InlineData("Networks = []", 1)]
    [InlineData("Networks = [Edge.Docker]", 1)]
    [InlineData("Networks = [Edge.Web]", 0)]
    [InlineData("HostNetwork = new(\"discovery\")", 0)]
    [InlineData("Networks = [], Extra = new() { [\"network_mode\"] = \"service:vpn\" }", 0)]
    public void A_route_to_a_service_that_the_proxy_does_not_reach_is_an_error(string networks, int findings)
        => Assert.Equal(findings, Scenario.Of(Routed("start", "", networks)).Of(new RouteUnreachable()).Count);

    [Fact]
    public void Both_places_are_named()
        => Assert.Equal(["Route <- App.Networks"], Scenario.Of(Routed("start", "", "Networks = []")).PlacesOf(new RouteUnreachable()));

    [Theory]
    [InlineData("Scheme = \"https\"", "Route.Scheme")]
    [InlineData("Scheme = \"https\", LoadBalancer = new() { PassHostHeader = true }", "Route.Scheme")]
    [InlineData("Scheme = \"h2c\"", null)]
    [InlineData("Scheme = \"https\", LoadBalancer = new() { Url = \"https://cameras:8971\" }", null)]
    [InlineData("Scheme = \"https\", LoadBalancer = new() { ServersTransport = Edge.SelfSigned }", null)]
    public void A_certificate_that_Traefik_is_to_check_is_one_that_it_believes(string with, string? place)
    {
        var found = Scenario.Of(Homes.With(
            Routed("cameras", $" with {{ {with} }}"),
            more: "public ServersTransport SelfSigned => new(\"self-signed\") { InsecureSkipVerify = true };\npublic override Sequence<ServersTransport> ServersTransports => [SelfSigned];\n")).Of(new BackendUnverified());
        Assert.Equal(place is null ? [] : [place], found.Select(Places.Of));
        Assert.All(found, finding => Assert.Contains("declare in Gate public ServersTransport", finding.Message));
    }

    [Theory]
    [InlineData("InsecureSkipVerify = true", 0)]
    [InlineData("RootCas = [\"/ca.pem\"]", 0)]
    [InlineData("MaxIdleConnsPerHost = 7", 1)]
    public void The_proxy_may_believe_everybody_or_an_authority_of_its_own(string transport, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With(
            Routed("cameras", " with { Scheme = \"https\" }"),
            configuration: "EntryPoints = [new(\"lan\", 443) { Serves = [Exposure.Lan] }], CertificateResolvers = [new(\"cloudflare\")], ServersTransport = new() { " + transport + " }")).Of(new BackendUnverified()).Count);

    [Fact]
    public void Two_routers_of_one_name_are_an_error_at_both()
        => Assert.Equal(
            ["Route.Name <- Route.Name"],
            Scenario.Of(Routed("one", " with { Name = \"same\" }", name: "One") + Routed("two", " with { Name = \"same\" }", name: "Two")).PlacesOf(new RouterNameTwice()));

    [Theory]
    [InlineData("my.app", 1)]
    [InlineData("app@file", 1)]
    [InlineData("my-app_2", 0)]
    public void A_router_name_must_fit_into_a_label(string name, int findings)
        => Assert.Equal(findings, Scenario.Of(Routed("start", $" with {{ Name = \"{name}\" }}")).Of(new RouterNameTwice()).Count);

    [Theory]
    [InlineData("Host(`a.example.org`) && Path(`/x`)", "Path(`/x`) && (Host(`A.example.org`))", 1)]
    [InlineData("Host(`a.example.org`)", "!!Host(\\\"a.example.org\\\")", 1)]
    [InlineData("Host(`a.example.org`) && Path(`/x`)", "Host(`a.example.org`) && Path(`/X`)", 0)]
    [InlineData("Host(`a.example.org`) && Path(`/x`)", "Host(`a.example.org`) || Path(`/x`)", 0)]
    public void Rules_that_mean_the_same_are_the_same(string one, string two, int findings)
    {
        var scenario = Scenario.Of(Routed("one", $" with {{ Rule = \"{one}\" }}", name: "One") + Routed("two", $" with {{ Rule = \"{two}\" }}", name: "Two"));
        Assert.Equal(findings, scenario.Of(new SameRuleTwice()).Count);
    }

    [Fact]
    public void The_same_rule_on_entry_points_that_differ_is_fine()
        => Assert.Empty(Scenario.Of(
            Routed("one", " with { Name = \"inside\" }", name: "One")
            + Routed("one", " with { Exposure = Exposure.DnsOnly, Authentication = Authentication.None(\"public\") }", name: "Two")).Of(new SameRuleTwice()));

    [Fact]
    public void Of_two_priorities_the_lower_is_never_asked()
        => Assert.Contains(
            "only 'example-two', with the higher priority, is ever asked",
            Scenario.Of(Routed("one", "", name: "One") + Routed("one", " with { Priority = 1000 }", name: "Two")).Of(new SameRuleTwice())[0].Message);

    [Fact]
    public void An_unknown_entry_point_is_an_error_with_a_suggestion()
    {
        var finding = Assert.Single(Scenario.Of(Routed("start", " with { EntryPoints = [\"lan\", \"Direct\"] }")).Of(new UnknownEntryPoint()));
        Assert.Equal("Route.EntryPoints[1] <- Edge.Configuration", Places.Of(finding));
        Assert.Contains("Did you mean 'direct'?", finding.Message);
    }

    [Fact]
    public void An_unknown_certificate_resolver_is_an_error_with_a_suggestion()
        => Assert.Contains(
            "Did you mean 'cloudflare'?",
            Assert.Single(Scenario.Of(Routed("start", " with { CertificateResolver = \"cloudfare\" }")).Of(new UnknownCertificateResolver())).Message);

    [Theory]
    [InlineData("Listens = [3000, 9000]", 0)]
    [InlineData("Listens = [9000]", 1)]
    [InlineData("Listens = []", 0)]
    [InlineData("HostNetwork = new(\"discovery\", Listens: [9000])", 1)]
    public void A_route_to_a_port_that_nobody_listens_on_is_an_error_and_nothing_where_that_is_unknown(string properties, int findings)
        => Assert.Equal(findings, Scenario.Of(Routed("start", "", properties)).Of(new RoutePortNotListened()).Count);

    [Theory]
    [InlineData("Exposure = Exposure.DnsOnly", 1)]
    [InlineData("Exposure = Exposure.Proxied", 1)]
    [InlineData("Exposure = Exposure.Lan", 0)]
    [InlineData("Exposure = Exposure.DnsOnly, Authentication = Authentication.BuiltIn(\"accounts\")", 0)]
    public void A_public_route_says_itself_who_asks(string with, int findings)
        => Assert.Equal(Enumerable.Repeat("Route.Exposure <- Edge.Authentication", findings), Scenario.Of(Routed("start", $" with {{ {with} }}")).PlacesOf(new PublicWithoutAuthentication()));

    [Theory]
    [InlineData("Host(`start.example.com`)", "Route.Rule@6+17 <- host.Domain")]
    [InlineData("Host(`start.example.org`) || Host(`notexample.org`)", "Route.Rule@35+14 <- host.Domain")]
    public void A_host_outside_the_zone_is_an_error(string rule, string place)
        => Assert.Equal([place], Scenario.Of(Routed("start", $" with {{ Rule = \"{rule}\" }}")).PlacesOf(new HostOutsideZone()));

    [Theory]
    [InlineData("Host(`example.org`)")]
    [InlineData("Host(`START.Example.org`)")]
    [InlineData("Host(`*`)")]
    [InlineData("HostRegexp(`.+`)")]
    public void A_host_in_the_zone_and_what_names_no_host_is_fine(string rule)
        => Assert.Empty(Scenario.Of(Routed("start", $" with {{ Rule = \"{rule}\" }}")).Of(new HostOutsideZone()));

    internal static string Routed(string host, string with, string properties = "", string name = "App")
        => Snippets.Service(name, $"Routes = [Edge.Route(\"{host}\", port: 3000){with}], {properties}");
}
