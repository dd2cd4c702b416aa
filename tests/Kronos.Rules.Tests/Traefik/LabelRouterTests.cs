using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

/// <summary>The rules about routers hold for those that raw labels declare as well.</summary>
public sealed class LabelRouterTests
{
    private const string Home = "[\"traefik.http.routers.home.rule\"] = \"Host(`home.example.org`)\",";

    [Fact]
    public void A_rule_in_a_label_is_read()
        => Assert.Equal(
            ["App.Labels[\"traefik.http.routers.home.rule\"]@25+3"],
            Scenario.Of(Labelled("[\"traefik.http.routers.home.rule\"] = \"Host(`home.example.org`) and Path(`/`)\",")).PlacesOf(new RuleNotLoaded()));

    [Fact]
    public void The_rule_of_a_TCP_router_is_one()
        => Assert.Contains(
            "Here it is called 'HostSNI'",
            Assert.Single(Scenario.Of(Labelled("[\"traefik.tcp.routers.home.rule\"] = \"Host(`home.example.org`)\",")).Of(new RuleNotLoaded())).Message);

    [Fact]
    public void An_entry_point_in_a_list_is_found_at_its_name()
        => Assert.Equal(
            ["App.Labels[\"traefik.http.routers.home.entrypoints\"]@5+6 <- Edge.Configuration"],
            Scenario.Of(Labelled(Home + "[\"traefik.http.routers.home.entrypoints\"] = \"lan, Direct\",")).PlacesOf(new UnknownEntryPoint()));

    [Fact]
    public void A_route_and_a_label_for_the_same_requests_clash()
        => Assert.Single(Scenario.Of(
            Labelled(Home + "[\"traefik.http.routers.home.entrypoints\"] = \"lan\",[\"traefik.http.routers.home.tls\"] = \"true\",") + RouteRulesTests.Routed("home", "", name: "Other")).Of(new SameRuleTwice()));

    [Theory]
    [InlineData("", "", 1)]
    [InlineData("[\"traefik.http.routers.home.service\"] = \"x\",", "[\"traefik.http.routers.home.service\"] = \"x\",", 0)]
    [InlineData("[\"traefik.http.routers.home.service\"] = \"x\",", "[\"traefik.http.routers.home.service\"] = \"y\",", 1)]
    public void Two_containers_may_declare_one_router_when_nothing_differs(string one, string two, int findings)
        => Assert.Equal(findings, Scenario.Of(Labelled(Home + one) + Labelled(Home + two, "Other")).Of(new RouterNameTwice()).Count);

    [Theory]
    [InlineData("[\"traefik.http.services.a.loadbalancer.server.port\"] = \"1\",[\"traefik.http.services.b.loadbalancer.server.port\"] = \"2\",", 1)]
    [InlineData("[\"traefik.http.services.a.loadbalancer.server.port\"] = \"1\",", 0)]
    public void A_router_of_several_services_says_which(string services, int findings)
        => Assert.Equal(findings, Scenario.Of(Labelled(Home + services)).Of(new RouterUnlinked()).Count);

    [Theory]
    [InlineData("strip", null)]
    [InlineData("strip@docker", null)]
    [InlineData("example-limit@file", null)]
    [InlineData("other@consul", null)]
    [InlineData("example-limit", "'example-limit@file'")]
    [InlineData("stripp", "Did you mean 'strip'?")]
    [InlineData("example-limits@file", "Did you mean 'example-limit'?")]
    public void A_middleware_is_one_that_somebody_defines(string name, string? part)
    {
        var found = Scenario.Of(
            "public RateLimit Limit => new(this) { Average = 10, Burst = 50 };\n"
            + Labelled(Home + "[\"traefik.http.middlewares.strip.stripprefix.prefixes\"] = \"/a\",[\"traefik.http.routers.home.middlewares\"] = \"" + name + "\",")).Of(new UnknownMiddleware());
        Assert.Equal(part is null ? 0 : 1, found.Count);
        Assert.All(found, finding => Assert.Contains(part!, finding.Message));
    }

    private static string Labelled(string labels, string name = "App") => Snippets.Service(name, $"Labels = new() {{ [\"traefik.enable\"] = \"true\", {labels} }}");
}
