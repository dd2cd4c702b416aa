using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

public sealed class MiddlewareRulesTests
{
    private const string Portal = "public ForwardAuth Login => new(this) { Address = $\"http://{Portal.Hostname}:9091/\" };\n";

    [Theory]
    [InlineData("IpAllowList", "SourceRange = []", "Tested.SourceRange", "an address at least")]
    [InlineData("IpAllowList", "SourceRange = [\"10.0.0.0/8\", \"10.0.0\"]", "Tested.SourceRange[1]", "neither an address")]
    [InlineData("RedirectRegex", "Regex = \"^(?!a)\", Replacement = \"b\"", "Tested.Regex@1+3", "look-ahead")]
    [InlineData("ForwardAuth", "Address = \"login:9091\"", "Tested.Address", "no URL")]
    [InlineData("StripPrefix", "Prefixes = [\"/a\", \"b\"]", "Tested.Prefixes[1]", "'/b'")]
    [InlineData("StripPrefix", "Prefixes = [\"/a/../b\"]", "Tested.Prefixes[0]", "dots")]
    [InlineData("Headers", "", "Tested", "something to do")]
    [InlineData("Chain", "Middlewares = []", "Tested.Middlewares", "a middleware at least")]
    [InlineData("BasicAuth", "UsersFile = \"\"", "Tested.UsersFile", "users")]
    [InlineData("RateLimit", "Average = -1, Burst = 10", "Tested.Average", "counted from 0")]
    [InlineData("RateLimit", "Average = 1, Burst = 10, Period = TimeSpan.FromSeconds(-1)", "Tested.Period", "not negative")]
    [InlineData("RateLimit", "Average = 1, Burst = 10, SourceCriterion = new() { IpStrategy = new(), RequestHeaderName = \"X\" }", "SourceCriterion", "not by both")]
    public void What_Traefik_does_not_build_is_an_error(string type, string options, string place, string part)
    {
        var finding = Assert.Single(Scenario.Of($"public {type} Tested => new(this) {{ {options} }};").Of(new MiddlewareRefused()));
        Assert.Equal(place, Places.Of(finding));
        Assert.Contains(part, finding.Message);
    }

    [Fact]
    public void What_Traefik_builds_is_fine()
        => Assert.Empty(Scenario.Of("""
            public IpAllowList House => new(this) { SourceRange = [Host.Lan, "fd00::/8", "127.0.0.1"] };
            public RedirectRegex Redirect => new(this) { Regex = "^https?://(?P<name>[^/]+)/?$", Replacement = "${1}/admin/" };
            public StripPrefix Strip => new(this) { Prefixes = ["/a"] };
            public Headers Set => new(this) { CustomResponseHeaders = new() { ["Server"] = "" } };
            public Headers Frame => new(this) { ContentTypeNosniff = true };
            public RateLimit Limit => new(this) { Average = 0, Burst = 100 };
            public Chain All => new(this) { Middlewares = [House, Limit] };
            """).Of(new MiddlewareRefused()));

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
