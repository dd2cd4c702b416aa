using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

public sealed class ProxyRulesTests
{
    private const string Resolver = "CertificateResolvers = [new(\"cloudflare\")]";

    [Theory]
    [InlineData("new(\"a\", 80), new(\"b\", 80)", 1, "both on port 80")]
    [InlineData("new(\"a\", 80), new(\"A\", 81)", 1, "Two entry points are called")]
    [InlineData("new(\"a\", 8080)", 1, "health check on port 8080")]
    [InlineData("new(\"a b\", 80)", 1, "cannot be called")]
    [InlineData("new(\"a\", 0)", 1, "from 1 to 65535")]
    [InlineData("new(\"a\", 53), new(\"b\", 53) { Protocol = Protocol.Udp }", 0, "")]
    [InlineData("new(\"traefik\", 8080)", 0, "")]
    public void Entry_points_have_names_and_ports_of_their_own(string points, int findings, string part)
    {
        var found = Proxy($"EntryPoints = [{points}], {Resolver}").Of(new EntryPointTwice());
        Assert.Equal(findings, found.Count);
        Assert.All(found, finding => Assert.Contains(part, finding.Message));
    }

    [Theory]
    [InlineData("websecure", "which there is not")]
    [InlineData("secur", "Did you mean 'secure'?")]
    [InlineData("web", "which is itself")]
    [InlineData("plain", "does not speak TLS")]
    [InlineData(":https", "which is no port")]
    [InlineData("secure", null)]
    [InlineData(":443", null)]
    public void A_redirection_arrives(string to, string? part)
    {
        var found = Proxy($"EntryPoints = [new(\"web\", 80) {{ Tls = false, RedirectTo = \"{to}\" }}, new(\"plain\", 81) {{ Tls = false }}, new(\"secure\", 443)], {Resolver}").Of(new RedirectBroken());
        Assert.Equal(part is null ? [] : ["EntryPoint.RedirectTo"], found.Select(Places.Of));
        Assert.All(found, finding => Assert.Contains(part!, finding.Message));
    }

    [Fact]
    public void No_route_is_where_everything_is_redirected()
    {
        Assert.Equal(["Route.EntryPoints[0] <- Edge.Configuration"], Scenario.Of(RouteRulesTests.Routed("start", " with { EntryPoints = [\"web\"] }")).PlacesOf(new RouteOnRedirect()));
        Assert.Equal(
            ["EntryPoint.Serves"],
            Proxy($"EntryPoints = [new(\"web\", 80) {{ Tls = false, RedirectTo = \"secure\", Serves = [Exposure.Lan] }}, new(\"secure\", 443)], {Resolver}").PlacesOf(new RouteOnRedirect()));
    }

    [Fact]
    public void A_route_is_on_entry_points_of_one_kind()
    {
        var points = "EntryPoints = [new(\"plain\", 80) { Tls = false, Serves = [Exposure.Lan] }, new(\"secure\", 443) { Serves = [Exposure.Lan] }], " + Resolver;
        Assert.Equal(["Route.Exposure <- Gate.Configuration"], Scenario.Of(Homes.With(RouteRulesTests.Routed("start", ""), configuration: points)).PlacesOf(new TlsMixed()));
        Assert.Empty(Scenario.Of(Homes.With(RouteRulesTests.Routed("start", " with { EntryPoints = [\"plain\"] }"), configuration: points)).Of(new TlsMixed()));
    }

    [Theory]
    [InlineData("", "", 1)]
    [InlineData(Resolver + ", ", "", 0)]
    [InlineData("CertificateResolvers = [new(\"cloudflare\") { Wildcard = false }], ", "", 0)]
    [InlineData("CertificateResolvers = [new(\"cloudflare\") { Wildcard = false }], ", "Rule = \"HostRegexp(`^a`)\"", 1)]
    [InlineData(Resolver + ", ", "Rule = \"HostRegexp(`^a`)\"", 0)]
    public void A_route_with_TLS_gets_a_certificate(string resolvers, string with, int findings)
        => Assert.Equal(findings, Scenario.Of(Homes.With(
            RouteRulesTests.Routed("start", $" with {{ {with} }}"),
            configuration: resolvers + "EntryPoints = [new(\"lan\", 443) { Serves = [Exposure.Lan] }]")).Of(new NoCertificate()).Count);

    [Theory]
    [InlineData("0.0.0.0/0", 1)]
    [InlineData("::/0", 1)]
    [InlineData("10.0.0.0/7", 1)]
    [InlineData("10.0.0.0/8", 0)]
    [InlineData("2400:cb00::/32", 0)]
    [InlineData("192.168.1.1", 0)]
    [InlineData("192.168.1", 1)]
    public void Only_known_proxies_are_believed(string address, int findings)
        => Assert.Equal(
            Enumerable.Repeat("EntryPoint.TrustedIps[0]", findings),
            Proxy($"EntryPoints = [new(\"lan\", 443) {{ TrustedIps = [\"{address}\"] }}], {Resolver}").PlacesOf(new TrustsEverybody()));

    [Fact]
    public void An_exposure_that_nobody_serves_is_an_error_and_so_is_no_entry_point_at_all()
    {
        var points = "EntryPoints = [new(\"lan\", 443) { Serves = [Exposure.Lan] }], " + Resolver;
        var open = "Exposure = Exposure.DnsOnly, Authentication = Authentication.None(\"public\")";
        Assert.Equal(["Route.Exposure <- Gate.Configuration"], Scenario.Of(Homes.With(RouteRulesTests.Routed("start", $" with {{ {open} }}"), configuration: points)).PlacesOf(new ExposureNotServed()));
        Assert.Equal(["Route.EntryPoints <- Edge.Configuration"], Scenario.Of(RouteRulesTests.Routed("start", " with { EntryPoints = [] }")).PlacesOf(new ExposureNotServed()));
        Assert.Empty(Scenario.Of(RouteRulesTests.Routed("start", $" with {{ {open} }}")).Of(new ExposureNotServed()));
    }

    [Theory]
    [InlineData("Exposure.Lan", "9999", 1)]
    [InlineData("Exposure.Lan", "443", 0)]
    [InlineData("Exposure.DnsOnly", "443", 1)]
    [InlineData("Exposure.DnsOnly", "9443", 0)]
    [InlineData("Exposure.Proxied", "443", 1)]
    [InlineData("Exposure.Proxied", "8443", 0)]
    public void The_machine_lets_in_whom_a_route_is_for(string exposure, string port, int findings)
        => Assert.Equal(
            Enumerable.Repeat("Route.Exposure <- Gate.Proxy.Ports", findings),
            Scenario.Of(Homes.With(
                RouteRulesTests.Routed("start", $" with {{ Exposure = {exposure}, Authentication = Authentication.None(\"public\") }}"),
                configuration: $"EntryPoints = [new(\"one\", {port}) {{ Serves = [{exposure}] }}], {Resolver}")).PlacesOf(new ExposureClosed()));

    [Theory]
    [InlineData("[\"lan\"]", 0)]
    [InlineData("[\"lan\", \"direct\"]", 1)]
    [InlineData("[\"proxied\"]", 1)]
    public void Local_routes_stay_where_the_internet_does_not_come(string points, int findings)
        => Assert.Equal(findings, Scenario.Of(RouteRulesTests.Routed("start", $" with {{ EntryPoints = {points} }}")).Of(new LanRouteOpen()).Count);

    [Theory]
    [InlineData("Scheme = \"ftp\"", 1)]
    [InlineData("Scheme = \"h2c\"", 0)]
    [InlineData("InternalService = \"api@internal\"", 1)]
    [InlineData("InternalService = \"ping@internal\"", 0)]
    [InlineData("InternalService = \"dashboard\"", 1)]
    public void A_route_leads_to_what_there_is(string with, int findings)
        => Assert.Equal(findings, Scenario.Of(RouteRulesTests.Routed("start", $" with {{ {with} }}")).Of(new BackendUnknown()).Count);

    [Theory]
    [InlineData("Storage = \"/acme/certificates.json\"", 0)]
    [InlineData("Storage = \"/acme.json\"", 1)]
    [InlineData("Storage = \"/acmes/acme.json\"", 1)]
    public void Certificates_are_in_a_volume(string with, int findings)
        => Assert.Equal(findings, Proxy($"EntryPoints = [new(\"lan\", 443)], CertificateResolvers = [new(\"cloudflare\") {{ {with} }}]").Of(new CertificatesNotKept()).Count);

    [Theory]
    [InlineData("new(\"a\"), new(\"a\")", "has the name of another one")]
    [InlineData("new(\"a\") { KeyType = \"EC385\" }", "Did you mean 'EC384'?")]
    [InlineData("new(\"a\") { Storage = \"acme.json\" }", "no absolute path")]
    [InlineData("new(\"a\") { DnsProvider = \"\" }", "no DNS provider")]
    [InlineData("new(\"a\") { Resolvers = [\"1.1.1.1\"] }", "\"1.1.1.1:53\"")]
    [InlineData("new(\"a\") { HttpChallenge = new() { EntryPoint = \"lan\" } }", "Write Wildcard = false")]
    [InlineData("new(\"a\") { Wildcard = false, HttpChallenge = new() { EntryPoint = \"lna\" } }", "Did you mean 'lan'?")]
    [InlineData("new(\"a\") { Wildcard = false, HttpChallenge = new() { EntryPoint = \"lan\" }, TlsChallenge = new() }", "two challenges")]
    [InlineData("new(\"a\") { ClientTimeout = 10.Seconds, ClientResponseHeaderTimeout = 30.Seconds }", "the longer one")]
    public void A_resolver_that_Traefik_refuses_is_an_error(string resolvers, string part)
        => Assert.Contains(part, Assert.Single(Proxy($"EntryPoints = [new(\"lan\", 443)], CertificateResolvers = [{resolvers}]").Of(new ResolverRefused())).Message);

    [Fact]
    public void A_resolver_with_another_challenge_is_one()
        => Assert.Empty(Proxy("EntryPoints = [new(\"web\", 80) { Tls = false }], CertificateResolvers = [new(\"a\") { Wildcard = false, HttpChallenge = new() { EntryPoint = \"web\" } }]").Of(new ResolverRefused()));

    [Fact]
    public void HTTP3_needs_a_published_UDP_port()
    {
        var points = $"EntryPoints = [new(\"lan\", 443) {{ Http3 = true }}], {Resolver}";
        Assert.Equal(["EntryPoint.Http3 <- Gate.Proxy.Ports"], Proxy(points).PlacesOf(new Http3NotPublished()));
        Assert.Empty(Scenario.Of(Homes.With("", proxy: "Extra = new(),", configuration: points.Replace("Http3 = true", "", StringComparison.Ordinal))).Of(new Http3NotPublished()));
    }

    private static Scenario Proxy(string configuration) => Scenario.Of(Homes.With("", configuration: configuration));
}
