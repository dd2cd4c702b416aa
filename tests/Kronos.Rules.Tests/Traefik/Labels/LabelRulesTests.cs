using Kronos.Rules.Traefik.Labels.Rules;

namespace Kronos.Rules.Tests.Traefik.Labels;

public sealed class LabelRulesTests
{
    private const string Router = "traefik.http.routers.home";

    [Theory]
    [InlineData("routers.home.entrypoint", "lan", "traefik.http.routers.home.entrypoint|entrypoint", "Did you mean 'entryPoints'?")]
    [InlineData("services.s.server.port", "80", "traefik.http.services.s.server.port|server", "Did you mean 'loadBalancer.server'?")]
    [InlineData("services.s.loadbalancer.port", "80", "traefik.http.services.s.loadbalancer.port|port", "Did you mean 'server.port'?")]
    [InlineData("services.s.loadbalancer.servers[0].url", "x", "traefik.http.services.s.loadbalancer.servers[0].url|servers", "Did you mean 'server'?")]
    [InlineData("routers.home.tsl.certresolver", "le", "traefik.http.routers.home.tsl.certresolver|tsl", "Did you mean 'tls'?")]
    [InlineData("middlewares.m.stripprefix.prefix", "/a", "traefik.http.middlewares.m.stripprefix.prefix|prefix", "Did you mean 'prefixes'?")]
    public void An_unknown_option_is_pointed_at_and_the_right_one_is_named(string key, string value, string at, string suggestion)
    {
        var finding = Assert.Single(Labels(("http." + key, value)).Of(new UnknownLabelOption()));
        var (whole, word) = (at.Split('|')[0], at.Split('|')[1]);
        Assert.Equal($"App.Labels[\"{whole}\"]:@{whole.LastIndexOf(word, StringComparison.Ordinal)}+{word.Length}", Places.Of(finding));
        Assert.Contains(suggestion, finding.Message);
    }

    [Theory]
    [InlineData("http.middlewares.m.buffering.maxrequestbodybytes", "10MB", "Did you mean '10485760'?")]
    [InlineData("http.services.s.loadbalancer.healthcheck.interval", "1d", "Did you mean '24h'?")]
    [InlineData("http.services.s.loadbalancer.healthcheck.interval", "10 s", "Did you mean '10s'?")]
    [InlineData("http.services.s.loadbalancer.passhostheader", "no", "Did you mean 'false'?")]
    [InlineData("enable", "on", "Did you mean 'true'?")]
    public void A_value_that_cannot_be_read_is_pointed_at(string key, string value, string suggestion)
    {
        var finding = Assert.Single(Labels((key, value)).Of(new UnreadableLabelValue()));
        Assert.Equal($"App.Labels[\"traefik.{key}\"]@0+{value.Length}", Places.Of(finding));
        Assert.Contains(suggestion, finding.Message);
    }

    [Fact]
    public void A_rule_is_read_even_where_another_label_drops_the_container()
    {
        var finding = Assert.Single(Labels(("http.routers.home.rule", "Hots(`a.example`)"), ("http.routers.home.entrypoint", "lan")).Of(new LabelRuleNotLoaded()));
        Assert.Equal("App.Labels[\"traefik.http.routers.home.rule\"]@0+4", Places.Of(finding));
        Assert.Contains("the router 'home'", finding.Message.Replace("its router", "the router", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Host(`a.example`) && !PathPrefix(`/x`)", "entrypoint")]
    [InlineData("Hots(`a.example`)", "entrypoints")]
    public void A_rule_that_Traefik_loads_or_another_rule_speaks_of_is_not(string rule, string other)
        => Assert.Empty(Labels(("http.routers.home.rule", rule), ("http.routers.home." + other, "lan")).Of(new LabelRuleNotLoaded()));

    [Fact]
    public void The_squiggle_of_a_list_is_on_the_element()
    {
        var finding = Assert.Single(Labels(("http.middlewares.m.compress.encodings", "gzip, brotli,zstd")).Of(new MeaninglessLabelValue()));
        Assert.Equal("App.Labels[\"traefik.http.middlewares.m.compress.encodings\"]@6+6", Places.Of(finding));
    }

    [Theory]
    [InlineData("traefik:v3.5.6", 1)]
    [InlineData("traefik:v3.6.0", 0)]
    [InlineData("traefik:v3.6", 0)]
    [InlineData("traefik:latest", 0)]
    public void The_version_is_that_of_the_image(string image, int findings)
    {
        var members = Snippets.Service("App", Text(("enable", "true"), ("http.services.s.loadbalancer.passivehealthcheck.maxfailedattempts", "3")));
        Assert.Equal(findings, Scenario.Of(Homes.With(members, image: image)).Of(new LabelTooNew()).Count);
    }

    [Theory]
    [InlineData("LoadBalancer = new() { Strategy = \"p2c\", PassHostHeader = true }", "LoadBalancer.Strategy")]
    [InlineData("LoadBalancer = new() { PassiveHealthCheck = new() { MaxFailedAttempts = 3 } }", "PassiveHealth.MaxFailedAttempts")]
    [InlineData("LoadBalancer = new() { PreservePath = true }", "LoadBalancer.PreservePath")]
    [InlineData("Observability = new() { Metrics = false }", "Observability.Metrics")]
    [InlineData("LoadBalancer = new() { PassHostHeader = false }", null)]
    public void What_a_route_sets_is_not_newer_than_the_proxy(string with, string? place)
    {
        var members = Snippets.Service("App", $"Routes = [Edge.Route(\"start\", port: 3000) with {{ {with} }}]");
        Assert.Equal(place is null ? [] : [place + " <- Gate.Proxy.Image"], Scenario.Of(Homes.With(members, image: "traefik:v3.2.0")).PlacesOf(new OptionTooNew()).Where(found => !found.StartsWith("EntryPoint.", StringComparison.Ordinal)));
        Assert.Empty(Scenario.Of(Homes.With(members)).Of(new OptionTooNew()));
    }

    [Theory]
    [InlineData("http.routers.example.rule", "Host(`a`)", 1)]
    [InlineData("http.Routers.example.RULE", "Host(`a`)", 1)]
    [InlineData("http.routers.example.tls.domains[0].main", "a", 1)]
    [InlineData("http.services.example.loadbalancer.server.port", "1", 1)]
    [InlineData("docker.network", "x", 1)]
    [InlineData("http.routers.example.observability.metrics", "false", 0)]
    [InlineData("http.routers.other.rule", "Host(`a`)", 0)]
    [InlineData("http.services.example.loadbalancer.passhostheader", "false", 0)]
    public void What_a_route_says_is_not_said_again(string key, string value, int findings)
    {
        var scenario = Scenario.Of(Snippets.Service("App", "Routes = [Edge.Route(\"start\", port: 3000)], " + Text((key, value))));
        Assert.Equal(findings, scenario.Of(new LabelContradictsRoute()).Count);
    }

    [Fact]
    public void Labels_of_other_programs_are_nobodys_business()
        => Assert.Empty(Scenario.Of(Snippets.Service("App", "Labels = new() { [\"com.example.port\"] = \"on,\", [\"homepage.group\"] = \"\" }")).Findings);

    [Fact]
    public void A_switch_that_is_off_hides_bad_values_and_not_unknown_options()
    {
        var scenario = Labels((Router[8..] + ".tls", "no"), (Router[8..] + ".tls.domains[0].mian", "a"), ("http.middlewares.m.compress", "no"), ("http.middlewares.m.compress.minresponsebodybytes", "1k"));
        Assert.Equal(2, scenario.Of(new LabelWithoutEffect()).Count);
        Assert.Empty(scenario.Of(new UnreadableLabelValue()));
        Assert.Contains("'main'", Assert.Single(scenario.Of(new UnknownLabelOption())).Message);
    }

    private static Scenario Labels(params (string Key, string Value)[] labels) => Scenario.Of(Snippets.Service("App", Text(labels)));

    private static string Text(params (string Key, string Value)[] labels)
        => "Labels = new() { " + string.Join(", ", labels.Select(label => $"[\"traefik.{label.Key}\"] = \"{label.Value}\"")) + " }";
}
