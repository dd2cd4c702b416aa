using Kronos.Rules.Ports;

namespace Kronos.Rules.Tests.Ports;

public sealed class PortPublishedTwiceTests
{
    private const string Reason = ".OnEveryInterface(\"for the test\")";
    private static readonly Rule Rule = new PortPublishedTwice();

    [Theory]
    [InlineData("Port.Tcp(81).On(Host.Address)", "Port.Tcp(9, published: 81).On(Host.Address)")]
    [InlineData("Port.Tcp(81).On(Host.Address)", "Port.Tcp(81).On(\"192.168.1.10\")")]
    [InlineData("Port.Tcp(81)" + Reason, "Port.Tcp(81).On(Host.Address)")]
    [InlineData("Port.Tcp(81).On(\"127.0.0.1\")", "Port.Tcp(81)" + Reason)]
    [InlineData("Port.Tcp(81).On(\"0.0.0.0\")", "Port.Tcp(81).On(\"127.0.0.1\")")]
    [InlineData("Port.Tcp(81).On(\"::\")", "Port.Tcp(81).On(\"[::1]\")")]
    [InlineData("Port.Tcp(81).On(\"[FD00::1]\")", "Port.Tcp(81).On(\"fd00::1\")")]
    [InlineData("Port.UdpRange(100, 110).On(Host.Address)", "Port.UdpRange(110, 120).On(Host.Address)")]
    [InlineData("Port.UdpRange(100, 110).On(Host.Address)", "Port.Udp(105).On(Host.Address)")]
    public void The_same_port_of_two_services_is_an_error_at_the_later_that_shows_the_first(string first, string second)
        => Assert.Equal(["Second.Ports[0] <- First.Ports[0]"], Two(first, second).PlacesOf(Rule));

    [Theory]
    [InlineData("Port.Tcp(81).On(Host.Address)", "Port.Udp(81).On(Host.Address)")]
    [InlineData("Port.Tcp(81).On(Host.Address)", "Port.Tcp(81).On(\"127.0.0.1\")")]
    [InlineData("Port.Tcp(81).On(\"0.0.0.0\")", "Port.Tcp(81).On(\"::1\")")]
    [InlineData("Port.Tcp(81).On(Host.Address)", "Port.Tcp(81, published: 82).On(Host.Address)")]
    [InlineData("Port.UdpRange(100, 109).On(Host.Address)", "Port.UdpRange(110, 120).On(Host.Address)")]
    public void Another_protocol_address_or_number_is_another_port(string first, string second)
        => Assert.Empty(Two(first, second).PlacesOf(Rule));

    [Fact]
    public void One_service_can_clash_with_itself()
        => Assert.Equal(
            ["App.Ports[2] <- App.Ports[0]"],
            Scenario.Of(Snippets.Service("App", "Ports = [Port.Tcp(81).On(Host.Address), Port.Tcp(82).On(Host.Address), Port.Tcp(81).On(Host.Address)]")).PlacesOf(Rule));

    [Fact]
    public void A_container_on_the_hosts_network_takes_its_ports_on_every_address()
        => Assert.Equal(
            ["Second.HostNetwork <- First.Ports[0]"],
            Scenario.Of(
                Snippets.Service("First", "Ports = [Port.Tcp(81).On(Host.Address)]")
                + Snippets.Service("Second", "HostNetwork = new(\"discovery\", Listens: [81], ListensUdp: [81])")).PlacesOf(Rule));

    [Theory]
    [InlineData("ListensUdp: [1900, 3702, 5353]", "HostNetwork = new(\"discovery\", ListensUdp: [1900, 3702, 5353])", 0)]
    [InlineData("Listens: [5353]", "HostNetwork = new(\"discovery\", Listens: [5353])", 1)]
    [InlineData("ListensUdp: [5354]", "HostNetwork = new(\"discovery\", ListensUdp: [5354])", 1)]
    [InlineData("ListensUdp: [5353]", "Ports = [Port.Udp(5353).On(Host.Address)]", 1)]
    public void Where_devices_find_each_other_programs_listen_side_by_side(string first, string second, int findings)
        => Assert.Equal(findings, Scenario.Of(Snippets.Service("First", $"HostNetwork = new(\"discovery\", {first})") + Snippets.Service("Second", second)).Of(Rule).Count);

    [Fact]
    public void Stacks_clash_with_each_other()
        => Assert.Equal(["App.Ports[0] <- Edge.Proxy.Ports[1]"], Scenario.Of(Snippets.Service("App", "Ports = [Port.Tcp(443).On(Host.Address)]")).PlacesOf(Rule));

    [Fact]
    public void The_machines_own_SSH_is_there_already()
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Service("App", "Ports = [Port.Tcp(22).On(Host.Address)]")).Of(Rule));
        Assert.Equal("App.Ports[0] <- host.Firewall", Places.Of(finding));
        Assert.Contains("the machine itself has open (Host.Firewall) *:22/tcp", finding.Message);
    }

    [Fact]
    public void What_the_firewall_lets_in_may_be_the_container_on_the_hosts_network()
        => Assert.Empty(Scenario.Of(Snippets.Host(
            "public override Firewall Firewall => new() { LanTcp = [22, 32400] };",
            Snippets.Service("App", "HostNetwork = new(\"discovery\", Listens: [32400])"))).Findings);

    [Fact]
    public void The_message_names_both_services_and_the_next_free_port()
    {
        var message = Assert.Single(Two("Port.TcpRange(79, 81).On(\"127.0.0.1\")", "Port.Tcp(80).On(\"127.0.0.1\")").Of(Rule)).Message;
        Assert.Contains("'example-second' publishes 127.0.0.1:80/tcp", message);
        Assert.Contains("'example-first' publishes 127.0.0.1:79-81/tcp", message);
        Assert.Contains("such as Port.Tcp(80, published: 82)", message);
    }

    [Theory]
    [InlineData("Ports = [Port.Tcp(9000, published: 80).On(\"127.0.0.1\")]", "Ports = [Port.Tcp(8080, published: 80).On(\"127.0.0.1\")]", "such as Port.Tcp(8080, published: 81),")]
    [InlineData("Ports = [Port.UdpRange(90, 95).On(\"127.0.0.1\")]", "Ports = [Port.UdpRange(94, 99).On(\"127.0.0.1\")]", "such as from 100 on,")]
    [InlineData("Ports = [Port.Tcp(90).On(\"127.0.0.1\")]", "HostNetwork = new(\"discovery\", Listens: [90])", "Let it listen on a port that is free, such as 91,")]
    public void The_message_says_what_to_write(string first, string second, string part)
        => Assert.Contains(part, Assert.Single(Scenario.Of(Snippets.Service("First", first) + Snippets.Service("Second", second)).Of(Rule)).Message);

    [Fact]
    public void A_service_that_clashes_with_itself_is_told_so()
        => Assert.Contains("publishes 127.0.0.1:81/tcp twice:", Assert.Single(Scenario.Of(Snippets.Service("App", "Ports = [Port.Tcp(81).On(\"127.0.0.1\"), Port.Tcp(81).On(\"127.0.0.1\")]")).Of(Rule)).Message);

    private static Scenario Two(string first, string second)
        => Scenario.Of(Snippets.Service("First", $"Ports = [{first}]") + Snippets.Service("Second", $"Ports = [{second}]"));
}
