using Kronos.Rules.Capacity;
using Kronos.Rules.Dependencies;
using Kronos.Rules.Networks;
using Kronos.Rules.Ports;
using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Ports;

/// <summary>A service that has the network of another.</summary>
public sealed class BorrowedNetworkTests
{
    private static readonly Rule Rule = new BorrowedNetworkWithOwn();

    [Theory]
    [InlineData("Networks = [Edge.Web]", "App.Networks <- App.NetworkOf", "is on 'edge-web'")]
    [InlineData("Ports = [Port.Tcp(6881).On(Host.Address)]", "App.Ports <- App.NetworkOf", "192.168.1.10:6881/tcp")]
    [InlineData("Listens = [8080, 8081]", "App.Listens <- App.NetworkOf", "exposes 8080, 8081: Docker does not create the container (\"conflicting options: port exposing and the container type network mode\")")]
    [InlineData("HostNetwork = new(\"discovery\")", "App.HostNetwork <- App.NetworkOf", "that of the host")]
    [InlineData("ContainerHostname = \"torrents\"", "App.ContainerHostname <- App.NetworkOf", "'torrents'")]
    [InlineData("ExtraHosts = [\"nas=192.168.1.20\"]", "App.ExtraHosts <- App.NetworkOf", "(\"conflicting options: custom host-to-IP mapping and the network mode\")")]
    [InlineData("Dns = [\"9.9.9.9\"]", "App.Dns <- App.NetworkOf", "DNS servers")]
    public void What_a_network_has_is_the_other_ones(string own, string place, string part)
    {
        var finding = Assert.Single(Of(own).Of(Rule));
        Assert.Equal(place, Places.Of(finding));
        Assert.Contains("'example-vpn'", finding.Message);
        Assert.Contains(part, finding.Message);
    }

    [Fact]
    public void Routes_and_what_is_no_network_stay_where_they_are()
        => Assert.Empty(Of("Routes = [Edge.Route(\"torrents\", port: 8080)], DependsOn = [Vpn.Healthy], Sysctls = new() { [\"net.core.somaxconn\"] = 1 }").Findings);

    [Fact]
    public void The_proxy_reaches_it_where_it_reaches_the_other_one()
    {
        var finding = Assert.Single(Of("Routes = [Edge.Route(\"torrents\", port: 8080)]", on: "Outside").Of(new RouteUnreachable()));
        Assert.Equal("Route <- Vpn.Networks", Places.Of(finding));
        Assert.Contains("it has the network of 'example-vpn', which is not on 'edge-web'", finding.Message);
        Assert.Contains("Add Web of Edge to the Networks of 'example-vpn'.", finding.Message);
    }

    [Theory]
    [InlineData("Outside", 0)]
    [InlineData("Edge.Web", 1)]
    public void Others_are_reached_where_the_other_one_reaches_them(string on, int findings)
        => Assert.Equal(findings, Of("Environment = new() { [\"HOST\"] = Other.Hostname }", on, Snippets.Service("Other", "Networks = [Outside]")).Of(new UnreachableHostname()).Count);

    [Theory]
    [InlineData("Outside", 0)]
    [InlineData("Edge.Web", 1)]
    public void It_is_reached_where_the_other_one_is(string on, int findings)
        => Assert.Equal(findings, Of("", on, Snippets.Service("Other", "Networks = [Outside], Environment = new() { [\"HOST\"] = App.Hostname }")).Of(new UnreachableHostname()).Count);

    [Fact]
    public void Its_name_is_that_of_the_other_one()
        => Assert.Equal("example-vpn", Of("").Host.Services.Single(service => service.Member == "App").Hostname.Known);

    [Fact]
    public void The_other_one_is_a_service_of_the_host()
        => Assert.Equal(
            ["App.NetworkOf"],
            Scenario.Of("private Service Vpn => new(this) { Image = \"qmcgaw/gluetun:v3.40.3\", Networks = [Edge.Web] };\n" + Snippets.Service("App", "NetworkOf = Vpn")).PlacesOf(new DependencyOfNoStack()));

    [Fact]
    public void A_raw_key_does_not_say_it_again()
        => Assert.Equal(["App.Extra[\"network_mode\"] <- App.NetworkOf"], Of("Extra = new() { [\"network_mode\"] = \"none\" }").PlacesOf(new ExtraContradictsTyped()));

    private static Scenario Of(string own, string on = "Edge.Web", string more = "") => Scenario.Of(
        "public Network Outside => new(this);\n" + Snippets.Service("Vpn", $"Networks = [{on}]") + Snippets.Service("App", own.Length == 0 ? "NetworkOf = Vpn" : "NetworkOf = Vpn, " + own) + more);
}
