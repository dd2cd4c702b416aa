using Kronos.Rules.Traefik;
using Kronos.Rules.Traefik.Language;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Tests.Traefik;

public sealed class HostRulesTests
{
    [Theory]
    [InlineData("start.example.org:443", "without the port")]
    [InlineData("https://start.example.org/x", "'start.example.org'")]
    [InlineData("start.example.org/api", "PathPrefix(`/api`)")]
    [InlineData("{sub:[a-z]+}.example.org", "HostRegexp")]
    [InlineData("a.*.example.org", "first label")]
    [InlineData("a b.example.org", "' ' is in no host name")]
    [InlineData("-a.example.org", "hyphen")]
    [InlineData("a..example.org", "nothing stands")]
    [InlineData("a.example.org,b.example.org", "Host(`a.example.org`) || Host(`b.example.org`)")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.example.org", "at most 63")]
    public void A_name_that_no_request_has_is_none(string name, string advice) => Assert.Contains(advice, HostNames.Problem(name));

    [Theory]
    [InlineData("example.org")]
    [InlineData("EXAMPLE.org.")]
    [InlineData("*.example.org")]
    [InlineData("_acme.example.org")]
    [InlineData("xn--mnchen-3ya.example.org")]
    [InlineData("localhost")]
    public void A_name_that_a_request_may_have_is_one(string name) => Assert.Null(HostNames.Problem(name));

    [Fact]
    public void The_name_in_the_rule_is_the_place()
        => Assert.Equal(
            ["Route.Rule@35+20"],
            Scenario.Of(RouteRulesTests.Routed("start", " with { Rule = \"Host(`start.example.org`) || Host(`start.example.org:80`)\" }")).PlacesOf(new HostNameInvalid()));

    [Theory]
    [InlineData("a.start", "", 1)]
    [InlineData("start", "", 0)]
    [InlineData("", "", 0)]
    [InlineData("start", " with { Rule = \"Host(`*.example.org`)\" }", 0)]
    [InlineData("start", " with { Rule = \"Host(`*.a.example.org`)\" }", 1)]
    [InlineData("a.start", " with { EntryPoints = [\"web\"] }", 0)]
    public void A_wildcard_certificate_covers_one_label(string host, string with, int findings)
        => Assert.Equal(findings, Scenario.Of(RouteRulesTests.Routed(host, with)).Of(new HostNotCovered()).Count);

    [Theory]
    [InlineData("a.start", "Write a-start.example.org,")]
    [InlineData("start.example.org", "write Route(\"start\", …).")]
    [InlineData("example.org", "write Route(\"\", …).")]
    public void The_message_says_what_to_write_instead(string host, string part)
        => Assert.Contains(part, Assert.Single(Scenario.Of(RouteRulesTests.Routed(host, "")).Of(new HostNotCovered())).Message);

    [Fact]
    public void A_resolver_without_a_wildcard_covers_every_name()
        => Assert.Empty(Scenario.Of(Homes.With(
            RouteRulesTests.Routed("a.start", ""),
            configuration: "EntryPoints = [new(\"lan\", 443) { Serves = [Exposure.Lan] }], CertificateResolvers = [new(\"cloudflare\") { Wildcard = false }]")).Of(new HostNotCovered()));

    [Theory]
    [InlineData("HostRegexp(`^{name:[a-z]+}.example.org$`)", "Placeholders", "{name:[a-z]+}")]
    [InlineData("HostRegexp(`^[a-z]+\\.Example\\.org$`)", "lower case", "E")]
    [InlineData("Path(`/a?b=c`)", "Query(", "?")]
    [InlineData("PathPrefix(`/api/*`)", "star", "*")]
    [InlineData("PathPrefix(`/{id}`)", "PathRegexp", "{")]
    [InlineData("Query(`a=b`)", "Query(`a`, `b`)", "a=b")]
    [InlineData("Method(`GET`) && Method(`POST`)", "'||'", "Method(`POST`)")]
    [InlineData("Path(`/`) || (Host(`a.com`) && Path(`/x`) && Host(`b.com`))", "one host", "Host(`b.com`)")]
    public void What_never_matches_is_found_at_its_characters(string rule, string advice, string part)
    {
        var problem = Assert.Single(NeverMatches.In(RouterRule.Http(rule), TraefikVersion.Newest));
        Assert.Contains(advice, problem.Message);
        Assert.Equal(part, rule.Substring(problem.Start, problem.Length));
    }

    [Theory]
    [InlineData("HostRegexp(`(?i)^[A-Z]+\\.Example\\.org$`)")]
    [InlineData("HostRegexp(`^[a-z]{1,63}\\.example\\.org$`)")]
    [InlineData("Method(`get`) && Path(`/x`) && Host(`a.com`)")]
    [InlineData("Host(`a.com`) || Host(`b.com`)")]
    [InlineData("Host(`a.com`) && !Host(`b.com`)")]
    [InlineData("Query(`a`, `b=c`) && PathRegexp(`^/x{2}$`)")]
    public void What_can_match_is_fine(string rule) => Assert.Empty(NeverMatches.In(RouterRule.Http(rule), TraefikVersion.Newest));

    [Theory]
    [InlineData("traefik:v3.6.17", "Host(`*.a.com`)", 1)]
    [InlineData("traefik:v3.7.0", "Host(`*.a.com`)", 0)]
    [InlineData("traefik:v3.7.6", "Host(`*`)", 1)]
    [InlineData("traefik:v3.7.7", "Host(`*`)", 0)]
    [InlineData("traefik:v3.7", "Host(`*`)", 0)]
    [InlineData("traefik:latest", "Host(`*`)", 0)]
    public void Wildcards_need_a_version(string image, string rule, int problems)
        => Assert.Equal(problems, NeverMatches.In(RouterRule.Http(rule), TraefikVersion.Of(image)).Count());

    [Theory]
    [InlineData("Host(`a.com`)", 13)]
    [InlineData("Path(`/é`)", 11)]
    public void The_priority_is_the_length_in_bytes(string rule, long priority) => Assert.Equal(priority, RouterRule.Http(rule).Priority);

    [Theory]
    [InlineData("HostSNI(`*`)", -1)]
    [InlineData("HostSNI(`*`) && ALPN(`h2`)", 26)]
    public void A_TCP_rule_that_takes_everything_comes_last(string rule, long priority) => Assert.Equal(priority, RouterRule.Tcp(rule).Priority);

    [Fact]
    public void Certificates_are_for_the_hosts_that_a_rule_names()
        => Assert.Equal(["a.com", "b.com"], RouterRule.Http("Host(`A.com`) && !Host(`b.com`) || HostRegexp(`c`) || Host(`a.com`)").Domains);

    [Fact]
    public void A_proxied_route_may_not_have_a_name_that_is_needed_directly()
    {
        var mail = (string exposure) => $$"""
            public override Sequence<Text> PublicNames => [$"Mail.{Host.Domain}"];
            {{RouteRulesTests.Routed("mail", $" with {{ Exposure = Exposure.{exposure}, Authentication = Authentication.None(\"public\") }}")}}
            """;
        Assert.Equal(["Route.Exposure <- Example.PublicNames"], Scenario.Of(mail("Proxied")).PlacesOf(new DirectNameProxied()));
        Assert.Empty(Scenario.Of(mail("DnsOnly")).Of(new DirectNameProxied()));
    }

    [Theory]
    [InlineData("\"start.example.org,other.example.org\"", 1)]
    [InlineData("$\"start.{Host.Domain}\"", 1)]
    [InlineData("\"other.example.org\"", 0)]
    [InlineData("Derived.PublicNames", 0)]
    public void A_local_name_in_a_list_for_the_public_DNS_is_found(string names, int findings)
        => Assert.Equal(findings, Scenario.Of(
            RouteRulesTests.Routed("start", "") + Snippets.Service("Updater", $"Environment = new() {{ [\"DOMAINS\"] = {names} }}")).Of(new LanNameMadePublic()).Count);
}
