using Kronos.Rules.Ports;

namespace Kronos.Rules.Tests.Ports;

/// <summary>Where ports are published, and from which networks.</summary>
public sealed class PortPlacementTests
{
    [Theory]
    [InlineData("Port.Tcp(81)", "App.Ports[0]")]
    [InlineData("Port.Udp(81).On(\"0.0.0.0\")", "App.Ports[0]")]
    [InlineData("Port.Udp(81).On(\"[::]\")", "App.Ports[0]")]
    [InlineData("Port.Tcp(81).On(Host.Address), Port.TcpRange(90, 99)", "App.Ports[1]")]
    public void A_port_on_every_interface_without_a_reason_is_an_error(string ports, string place)
        => Assert.Equal([place], Scenario.Of(Snippets.Service("App", $"Ports = [{ports}]")).PlacesOf(new PublishedEverywhere()));

    [Theory]
    [InlineData("Port.Tcp(81).On(Host.Address)")]
    [InlineData("Port.Tcp(81).On(\"127.0.0.1\")")]
    [InlineData("Port.Tcp(81).OnEveryInterface(\"every uplink\")")]
    public void An_address_or_a_reason_is_enough(string port)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Ports = [{port}]")).Findings);

    [Theory]
    [InlineData("Port.Tcp(81).On(\"192.168.1.300\")", 1)]
    [InlineData("Port.Tcp(81).On(\"eth0\")", 1)]
    [InlineData("Port.Tcp(81).On(\"localhost\")", 1)]
    [InlineData("Port.Tcp(81).On(\"127.1\")", 1)]
    [InlineData("Port.Tcp(81).On(\"[fd00::1\")", 1)]
    [InlineData("Port.Tcp(81).On(\"fe80::1%eth0\")", 1)]
    [InlineData("Port.Tcp(81).On(\"192.168.1.30\")", 0)]
    [InlineData("Port.Tcp(81).On(\"::1\")", 0)]
    [InlineData("Port.Tcp(81).On(\"[fd00::1]\")", 0)]
    public void A_port_is_published_on_an_address_and_not_on_a_name(string port, int findings)
        => Assert.Equal(Enumerable.Repeat("App.Ports[0]", findings), Scenario.Of(Snippets.Service("App", $"Ports = [{port}]")).PlacesOf(new PublishedOnNoAddress()));

    [Theory]
    [InlineData("Ports = [Port.Udp(53).OnEveryInterface(\"guests\")]", "App.Ports[0]")]
    [InlineData("Ports = [Port.Tcp(53).On(\"127.0.0.53\")]", "App.Ports[0]")]
    [InlineData("Ports = [Port.Tcp(5353, published: 53).On(\"127.0.0.54\")]", "App.Ports[0]")]
    [InlineData("Ports = [Port.TcpRange(50, 60).OnEveryInterface(\"guests\")]", "App.Ports[0]")]
    [InlineData("HostNetwork = new(\"DHCP\", ListensUdp: [53])", "App.HostNetwork")]
    public void Port_53_of_the_stub_is_taken(string properties, string place)
        => Assert.Equal([place], Scenario.Of(Snippets.Service("App", properties)).PlacesOf(new ResolvedStubClash()));

    [Theory]
    [InlineData("Ports = [Port.Udp(53).On(Host.Address)]")]
    [InlineData("Ports = [Port.Udp(53).On(\"127.0.0.1\")]")]
    [InlineData("Ports = [Port.Udp(53, published: 5353).OnEveryInterface(\"guests\")]")]
    public void Another_address_or_port_is_free(string properties)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", properties)).Findings);

    [Fact]
    public void A_host_whose_stub_is_off_has_port_53_free()
        => Assert.Empty(Scenario.Of(Snippets.Host(
            "public override bool ResolvedStub => false;",
            Snippets.Service("App", "Ports = [Port.Udp(53).OnEveryInterface(\"guests\")]"))).Findings);

    [Fact]
    public void A_second_DNS_server_is_a_warning_at_the_later_that_shows_the_first()
    {
        var scenario = Scenario.Of(
            Snippets.Service("First", "Ports = [Port.Tcp(53).On(Host.Address), Port.Udp(53).On(Host.Address)]")
            + Snippets.Service("Second", "Ports = [Port.Tcp(53).On(\"127.0.0.1\"), Port.Udp(53).On(\"127.0.0.1\")]"));
        Assert.Equal(["Second.Ports[0] <- First.Ports[0]"], scenario.PlacesOf(new TwoDnsServers()));
        Assert.All(scenario.Findings, finding => Assert.Equal(Severity.Warning, finding.Rule.Severity));
    }

    [Fact]
    public void Two_DNS_servers_on_one_address_are_reported_once()
        => Assert.Empty(Scenario.Of(
            Snippets.Service("First", "Ports = [Port.Udp(53).On(Host.Address)]")
            + Snippets.Service("Second", "Ports = [Port.Udp(53).On(Host.Address)]")).PlacesOf(new TwoDnsServers()));

    [Fact]
    public void Host_networking_with_ports_and_networks_is_two_errors()
        => Assert.Equal(
            ["App.Networks <- App.HostNetwork", "App.Ports <- App.HostNetwork"],
            Scenario.Of(Snippets.Service("App", "HostNetwork = new(\"discovery\"), Networks = [Edge.Web], Ports = [Port.Tcp(81).On(Host.Address)]"))
                .PlacesOf(new HostNetworkWithPorts()));

    [Fact]
    public void Host_networking_alone_is_fine()
        => Assert.Empty(Scenario.Of(Snippets.Service("App", "HostNetwork = new(\"discovery\", Listens: [32400], ListensUdp: [1900])")).Findings);

    [Fact]
    public void A_port_that_only_internal_networks_lead_to_is_an_error()
        => Assert.Equal(
            ["App.Ports[0] <- One.Internal <- Two.Internal"],
            Scenario.Of("""
                public Network One => new(this) { Internal = true };
                public Network Two => new(this) { Internal = true };

                """ + Snippets.Service("App", "Networks = [One, Two], Ports = [Port.Tcp(81).On(Host.Address)]")).PlacesOf(new PublishedFromInternalNetwork()));

    [Fact]
    public void The_message_says_which_network_to_add()
        => Assert.Contains(
            "public Network Outside => new(this); and Networks = [Bus, Edge.Docker, Outside].",
            Assert.Single(Scenario.Of("public Network Bus => new(this) { Internal = true };\n" + Snippets.Service("App", "Networks = [Bus, Edge.Docker], Ports = [Port.Tcp(81).On(Host.Address)]")).Of(new PublishedFromInternalNetwork())).Message);

    [Theory]
    [InlineData("[Inside, Edge.Web]", "[Port.Tcp(81).On(Host.Address)]")]
    [InlineData("[Inside]", "[]")]
    public void One_way_out_or_no_port_is_fine(string networks, string ports)
        => Assert.Empty(Scenario.Of(
            "public Network Inside => new(this) { Internal = true };\n" + Snippets.Service("App", $"Networks = {networks}, Ports = {ports}")).Findings);
}
