using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

public sealed class PriorityRulesTests
{
    [Theory]
    [InlineData("Host(`a.example.org`) && PathPrefix(`/xy`)", "Host(`a.example.org`) && PathPrefix(`/xy`) ", 0)] // the same rule
    [InlineData("Host(`a.example.org`) && PathPrefix(`/x`)", "Host(`a.example.org`) && PathPrefix(`/y`)", 0)]
    [InlineData("Host(`a.example.org`) && PathPrefix(`/api`)", "Host(`a.example.org`) && Method(`DELETE`)  ", 1)]
    [InlineData("Host(`a.example.org`) && Method(`POST`)", "Host(`a.example.org`) && Method(`PATC`)", 0)]
    [InlineData("Host(`a.example.org`) && Header(`A`,`b`)", "Host(`a.example.org`) && Header(`B`,`b`)", 1)]
    [InlineData("Host(`a.example.org`) && Header(`A`,`b`)", "Host(`a.example.org`) && Header(`a`,`c`)", 0)]
    [InlineData("Host(`a.example.org`) || Host(`c.example.org`)", "Host(`c.example.org`) && PathPrefix(`/longer_`)", 0)]
    [InlineData("Host(`a.example.org`) || Host(`c.example.org`)", "Host(`c.example.org`) && PathPrefix(`/longer`)", 1)]
    [InlineData("PathPrefix(`/aaaaaaaaa`)", "Host(`a.example.org`)   ", 1)]
    [InlineData("HostRegexp(`example`)", "Host(`a.example.org`)", 0)] // which of them match is not known
    public void A_tie_is_found_where_two_rules_of_one_length_meet(string one, string two, int findings)
        => Assert.Equal(findings, Two(one, two).Of(new PriorityTie()).Count);

    [Fact]
    public void Both_routes_of_a_tie_are_named()
        => Assert.Equal(
            ["Route.Priority <- Route.Priority"],
            Two("Host(`a.example.org`)", "Host(`a.example.org`) && Path(`/x`)", "Priority = 7", "Priority = 7").PlacesOf(new PriorityTie()));

    [Fact]
    public void Routes_on_entry_points_that_differ_never_meet()
        => Assert.Empty(Two(
            "Host(`a.example.org`) && PathPrefix(`/api`)",
            "Host(`a.example.org`) && Method(`DELETE`)  ",
            "EntryPoints = [\"lan\"]",
            "EntryPoints = [\"direct\"], Exposure = Exposure.DnsOnly, Authentication = Authentication.None(\"public\")").Of(new PriorityTie()));

    [Theory]
    [InlineData("Priority = 100", "", 1)]
    [InlineData("", "", 0)]
    [InlineData("Priority = 100", "Priority = 101", 0)]
    [InlineData("Priority = 0", "", 0)]
    [InlineData("", "Priority = 1", 1)]
    public void A_route_that_is_never_asked_is_found(string whole, string path, int findings)
        => Assert.Equal(findings, Two("Host(`a.example.org`)", "Host(`a.example.org`) && PathPrefix(`/api`)", whole, path).Of(new RouterShadowed()).Count);

    [Theory]
    [InlineData("Host(`a.example.org`) && PathPrefix(`/b`)", 0)]
    [InlineData("Host(`a.example.org`) && PathPrefix(`/api/x`)", 1)]
    [InlineData("Host(`a.example.org`) && Path(`/api`)", 1)]
    [InlineData("PathPrefix(`/api/x`)", 0)]
    public void Only_what_covers_another_shadows_it(string rule, int findings)
        => Assert.Equal(findings, Two("Host(`a.example.org`) && PathPrefix(`/api`)", rule, "Priority = 1000").Of(new RouterShadowed()).Count);

    private static Scenario Two(string one, string two, string first = "", string second = "")
        => Scenario.Of(
            RouteRulesTests.Routed("a", $" with {{ Rule = \"{one}\", {first} }}", name: "One")
            + RouteRulesTests.Routed("a", $" with {{ Rule = \"{two}\", {second} }}", name: "Two"));
}
