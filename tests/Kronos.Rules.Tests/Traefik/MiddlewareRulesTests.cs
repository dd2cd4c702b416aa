using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

public sealed class MiddlewareRulesTests
{
    private const string Portal = "public ForwardAuth Login => new(this) { Address = $\"http://{Portal.Hostname}:9091/\" };\n";

    [Theory]
    [InlineData(100, 1, 1)]
    [InlineData(100, 0, 1)]
    [InlineData(100, 50, 0)]
    [InlineData(0, 1, 0)]
    public void A_burst_of_one_breaks_a_page(int average, int burst, int findings)
        => Assert.Equal(
            Enumerable.Repeat("Limit.Burst", findings),
            Scenario.Of($"public RateLimit Limit => new(this) {{ Average = {average}, Burst = {burst} }};").PlacesOf(new BurstTooSmall()));

    [Fact]
    public void The_login_page_is_not_behind_itself()
    {
        Assert.Equal(["Route <- Gate.Ask.Address"], Behind("Route(\"login\", port: 9091)").PlacesOf(new LoginBehindItself()));
        Assert.Empty(Behind("Route(\"login\", port: 9091) with { Authentication = Authentication.None(\"it is the login\") }").Of(new LoginBehindItself()));
    }

    // Whoever asks on every route asks on that of the login as well.
    private static Scenario Behind(string route) => Scenario.Of(Homes.With(RouteRulesTests.Routed("app", ""), more: "public ForwardAuth Ask => new(this) { Address = $\"http://{Login.Hostname}:9091/\" };\n"
        + Snippets.Service("Login", $"Networks = [Web], Routes = [{route}]"))
        .Replace("Authentication.BuiltIn(\"every application of the examples has accounts of its own\")", "Authentication.Forward(Ask)", StringComparison.Ordinal));

    [Theory]
    [InlineData("public RateLimit Other => new(this) { Average = 1, Burst = 50 };", 1)]
    [InlineData("public Chain Other => new(this) { Middlewares = [Login] };", 0)]
    [InlineData("public BasicAuth Other => new(this) { UsersFile = \"/users\" };", 0)]
    public void What_stands_for_authentication_asks(string other, int findings)
        => Assert.Equal(findings, Scenario.Of(
            Portal + other + RouteRulesTests.Routed("login", "", name: "Portal") + RouteRulesTests.Routed("app", " with { Authentication = Authentication.Forward(Other) }"))
            .Of(new AuthenticationAsksNobody()).Count);

    [Theory]
    [InlineData("Exposure.Proxied", "", 1)]
    [InlineData("Exposure.Proxied, Exposure.Lan", "", 0)]
    [InlineData("Exposure.Proxied", ", SourceCriterion = new() { IpStrategy = new() { Depth = 1 } }", 0)]
    public void A_limit_behind_Cloudflare_says_what_a_client_is(string serves, string criterion, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With(
            "",
            configuration: $"EntryPoints = [new(\"proxied\", 8443) {{ Serves = [{serves}], Middlewares = [Limit] }}], CertificateResolvers = [new(\"cloudflare\")]",
            more: $"public RateLimit Limit => new(this) {{ Average = 100, Burst = 200{criterion} }};")).Of(new LimitBehindCloudflare()).Count);

    [Theory]
    [InlineData("Average = 1, Burst = 20", 1)]
    [InlineData("Average = 10, Burst = 20", 0)]
    public void Two_middlewares_of_one_name_have_the_same_options(string options, int findings)
        => Assert.Equal(findings, Scenario.Of(
            "public RateLimit Limit => new(this) { Average = 10, Burst = 20 };\n"
            + RouteRulesTests.Routed("start", $" with {{ Middlewares = [new RateLimit(this, \"Limit\") {{ {options} }}] }}")).Of(new MiddlewareTwice()).Count);

    [Fact]
    public void Two_containers_with_one_name_for_Traefik_are_an_error()
        => Assert.Equal(
            ["Web_9000.Routes <- Web.Routes"],
            Scenario.Of(
                Snippets.Service("Web", "Routes = [Edge.Route(\"a\", port: 80), Edge.Route(\"b\", port: 9000)]") + RouteRulesTests.Routed("c", "", name: "Web_9000")).PlacesOf(new ServiceNameTwice()));
}
