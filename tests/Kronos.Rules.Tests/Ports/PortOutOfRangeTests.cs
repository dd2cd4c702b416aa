using Kronos.Rules.Ports;

namespace Kronos.Rules.Tests.Ports;

public sealed class PortOutOfRangeTests
{
    private static readonly Rule Rule = new PortOutOfRange();

    [Theory]
    [InlineData("Ports = [Port.Tcp(80, published: 0).On(Host.Address)]", "App.Ports[0]")]
    [InlineData("Ports = [Port.Udp(81).On(Host.Address), Port.Udp(70000).On(Host.Address)]", "App.Ports[1]")]
    [InlineData("Ports = [Port.Tcp(-1, published: 81).On(Host.Address)]", "App.Ports[0]")]
    [InlineData("Ports = [Port.TcpRange(65530, 65540).On(Host.Address)]", "App.Ports[0]")]
    [InlineData("Ports = [Port.TcpRange(65530, 65540).On(Host.Address), Port.UdpRange(9, 8).On(Host.Address)]", "App.Ports[0]", "App.Ports[1]")]
    [InlineData("Ports = [Port.UdpRange(1, int.MaxValue).On(Host.Address)]", "App.Ports[0]")]
    [InlineData("Listens = [80, 65536]", "App.Listens[1]")]
    [InlineData("HostNetwork = new(\"discovery\", Listens: [0], ListensUdp: [99999])", "App.HostNetwork", "App.HostNetwork")]
    public void A_number_that_is_no_port_is_an_error(string properties, params string[] places)
        => Assert.Equal(places, Scenario.Of(Snippets.Service("App", properties)).PlacesOf(Rule));

    [Theory]
    [InlineData("Ports = [Port.Tcp(1).On(Host.Address), Port.Tcp(65535).On(Host.Address)]")]
    [InlineData("Ports = [Port.UdpRange(65530, 65535).On(Host.Address)]")]
    [InlineData("Listens = [1, 65535]")]
    public void The_first_and_the_last_port_are_ports(string properties)
        => Assert.Empty(Scenario.Of(Snippets.Service("App", properties)).Findings);

    [Fact]
    public void The_message_says_where_a_range_that_runs_past_the_end_may_start()
        => Assert.Contains("Start at 65525 or below", Scenario.Of(Snippets.Service("App", "Ports = [Port.TcpRange(65530, 65540).On(Host.Address)]")).Of(Rule)[0].Message);
}
