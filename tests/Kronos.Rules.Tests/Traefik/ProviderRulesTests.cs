using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

/// <summary>What Traefik makes of containers by itself: which it looks at, and what it makes of those whose labels leave something out.</summary>
public sealed class ProviderRulesTests
{
    private const string Pages = "[\"traefik.http.services.pages.loadbalancer.server.port\"] = \"3000\",";
    private const string Api = "[\"traefik.http.services.api.loadbalancer.server.port\"] = \"3001\",";
    private const string Rule = "[\"traefik.http.routers.home.rule\"] = \"Host(`home.example.org`)\",";
    private const string Strip = "[\"traefik.http.middlewares.strip.stripprefix.prefixes\"] = \"/a\",";

    [Theory]
    [InlineData("", null, "")]
    [InlineData("Label(`a.b`, `c`)", null, "")]
    [InlineData("Label(`a.b`, ``)", null, "")]
    [InlineData("!(Label(`a`, `b`) || LabelRegex(`c`, `^d+$`)) && Label(`e`, `f`)", null, "")]
    [InlineData("label(`a`, `b`)", "@0+5", "write 'Label'")]
    [InlineData("Label(`a`, `b`) && LabelRegexp(`a`, `b`)", "@19+11", "Did you mean 'LabelRegex'?")]
    [InlineData("Tag(`a`, `b`)", "@0+3", "There are Label and LabelRegex.")]
    [InlineData("!Label(`a`)", "@1+10", "gets 1")]
    [InlineData("Label(`a`, `b`, `c`)", "@0+20", "gets 3")]
    [InlineData("LabelRegex(`a`, `(?=b)`)", "@17+3", "holds for no container")]
    [InlineData("Label(`a`, `b`) and Label(`c`, `d`)", "@16+3", "Did you mean '&&'?")]
    [InlineData("Label(`a`, b)", "@11+1", "as in Label(")]
    [InlineData("tag==api", "@0+3", "Label(")]
    public void Traefik_reads_the_constraints(string constraints, string? at, string part)
    {
        var typed = Scenario.Of(Homes.With("").Replace("Docker = new()", "Docker = new() { Constraints = \"" + constraints + "\" }", StringComparison.Ordinal).Replace("\" } {", "\",", StringComparison.Ordinal));
        var flags = Scenario.Of(Homes.With("", proxy: $"Command = [\"--ping\", \"--Providers.docker.constraints={constraints}\"],"));
        Assert.Equal(at is null ? [] : ["DockerProvider.Constraints" + at], typed.PlacesOf(new ConstraintsNotRead()));
        Assert.All(typed.Of(new ConstraintsNotRead()), finding => Assert.Contains(part, finding.Message));
        var found = flags.Of(new ConstraintsNotRead());
        Assert.Equal(at is null ? 0 : 1, found.Count);
        Assert.All(found, finding => Assert.StartsWith($"Gate.Proxy.Command[1]@{31 + int.Parse(at!.Split('@', '+')[1])}+", Places.Of(finding), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(Pages + Api, "App.Labels[\"traefik.http.services.api.loadbalancer.server.port\"]:@22+3")]
    [InlineData(Pages, null)]
    [InlineData(Pages + Api + "[\"traefik.http.routers.pages.service\"] = \"pages\",", null)]
    [InlineData(Pages + Api + "[\"traefik.http.middlewares.a.errors.service\"] = \"pages\",[\"traefik.http.middlewares.b.errors.service\"] = \"api@docker\",", null)]
    public void Several_services_have_routers(string labels, string? place)
    {
        var found = Scenario.Of(Labelled(labels)).Of(new ServicesWithoutRouter());
        Assert.Equal(place is null ? 0 : 1, found.Count);
        Assert.All(found, finding => Assert.StartsWith("'api'", finding.Message["Nothing leads to ".Length..], StringComparison.Ordinal));
        Assert.All(found, finding => Assert.Equal(place, Places.Of(finding)));
    }

    [Fact]
    public void The_services_that_the_router_of_another_container_names_are_in_use()
        => Assert.Contains(
            "Nothing leads to 'api':",
            Assert.Single(Scenario.Of(Labelled(Pages + Api) + Labelled("[\"traefik.http.routers.home.service\"] = \"pages\",", "Other")).Of(new ServicesWithoutRouter())).Message);

    [Theory]
    [InlineData(Strip, "", 1)]
    [InlineData(Strip + Pages, "", 0)]
    [InlineData("[\"traefik.tcp.middlewares.few.inflightconn.amount\"] = \"3\",", "", 0)]
    [InlineData(Strip, "Routes = [Edge.Route(\"a\", port: 3000)],", 0)]
    public void A_container_of_middlewares_says_its_port(string labels, string routes, int findings)
        => Assert.Equal(findings, Scenario.Of(Labelled(labels, more: routes + "HostNetwork = new(\"x\"),")).Of(new PortNotFound()).Count);

    [Theory]
    [InlineData(Rule, "services.example-home.loadbalancer.server.port", "ghcr.io/a/b:v1", 1)]
    [InlineData(Rule, "services.other-home.loadbalancer.server.port", "ghcr.io/a/b:v1", 0)]
    [InlineData(Rule, "services.example-home.loadbalancer.server.port", "ghcr.io/gethomepage/homepage:v1.4.6", 0)]
    [InlineData(Rule + Pages, "services.example-home.loadbalancer.server.port", "ghcr.io/a/b:v1", 0)]
    [InlineData(Pages, "routers.example-home.priority", "ghcr.io/a/b:v1", 1)]
    [InlineData(Rule + Pages, "routers.example-home.priority", "ghcr.io/a/b:v1", 0)]
    [InlineData("[\"traefik.tcp.services.a.loadbalancer.server.port\"] = \"1\",", "services.example-home.loadbalancer.server.port", "ghcr.io/a/b:v1", 0)]
    [InlineData("", "services.example-home.loadbalancer.server.port", "ghcr.io/a/b:v1", 1)]
    public void A_generated_name_is_nobody_elses(string labels, string declared, string image, int findings)
        => Assert.Equal(
            Enumerable.Repeat($"App.Labels[\"traefik.enable\"]:@0+14 <- Other.Labels[\"traefik.http.{declared}\"]:@{13 + declared.IndexOf('.', StringComparison.Ordinal) + 1}+12", findings),
            Scenario.Of(Labelled(labels) + Labelled($"[\"traefik.http.{declared}\"] = \"1\",", "Other", $"Image = \"{image}\",")).PlacesOf(new GeneratedNameTaken()));

    [Fact]
    public void A_route_gives_its_service_a_name()
        => Assert.Empty(Scenario.Of(Labelled("", more: "Routes = [Edge.Route(\"a\", port: 3000)],") + Labelled("[\"traefik.http.services.example-home.loadbalancer.server.port\"] = \"1\",", "Other", "Image = \"ghcr.io/a/b:v1\",")).Of(new GeneratedNameTaken()));

    [Theory]
    [InlineData("strip", "", "Health = Health.Command(\"x\"),", 1)]
    [InlineData("strip@docker", "", "", 1)]
    [InlineData("strip@file", "", "", 0)]
    [InlineData("strip", "", "Health = Health.None(\"x\"),", 0)]
    [InlineData("strip", Strip, "", 0)]
    public void A_middleware_does_not_depend_on_the_health_of_another(string use, string own, string health, int findings)
        => Assert.Equal(
            Enumerable.Repeat($"App.Labels[\"traefik.http.routers.home.middlewares\"]@0+{use.Length} <- Other.Labels[\"traefik.http.middlewares.strip.stripprefix.prefixes\"]:@25+5", findings),
            Scenario.Of(Labelled(Rule + own + $"[\"traefik.http.routers.home.middlewares\"] = \"{use}\",") + Labelled(Strip + Pages, "Other", health)).PlacesOf(new MiddlewareOfUnhealthy()));

    [Theory]
    [InlineData("http://other:80/ask", 0)]
    [InlineData("http://login:80/ask", 1)]
    public void A_login_page_that_is_down_lets_nobody_in_anyway(string address, int findings)
        => Assert.Equal(findings, Scenario.Of(
            Labelled(Rule + "[\"traefik.http.routers.home.middlewares\"] = \"ask\",")
            + Labelled($"[\"traefik.http.middlewares.ask.forwardauth.address\"] = \"{address.Replace("other", "example-other", StringComparison.Ordinal)}\",", "Other")).Of(new MiddlewareOfUnhealthy()).Count);

    [Theory]
    [InlineData("--providers.docker.allowEmptyServices=true", 0)]
    [InlineData("--providers.docker.allowEmptyServices=false", 1)]
    public void Traefik_may_look_at_containers_that_are_not_healthy(string flag, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With(
            Labelled(Rule + "[\"traefik.http.routers.home.middlewares\"] = \"strip\",") + Labelled(Strip + Pages, "Other"), proxy: $"Command = [\"{flag}\"],")).Of(new MiddlewareOfUnhealthy()).Count);

    private static string Labelled(string labels, string name = "App", string more = "") => Snippets.Service(name, $"{more} Labels = new() {{ [\"traefik.enable\"] = \"true\", {labels} }}");
}
