using Kronos.Rules.Networks;

namespace Kronos.Rules.Tests.Networks;

public sealed class ReachabilityTests
{
    private const string Backend = "public Network Backend => new(this) { Internal = true };\n";
    private static readonly Rule Rule = new UnreachableHostname();

    [Theory]
    [InlineData("Environment = new() { [\"HOST\"] = Other.Hostname }", "App.Environment[\"HOST\"] <- Other.Networks")]
    [InlineData("Environment = new() { [\"A\"] = \"b\", [\"URL\"] = $\"http://{Other.Hostname}:80/\" }", "App.Environment[\"URL\"] <- Other.Networks")]
    [InlineData("Command = [\"serve\", \"--peer=\" + Other.Hostname]", "App.Command[1] <- Other.Networks")]
    [InlineData("Entrypoint = [Other.Hostname]", "App.Entrypoint[0] <- Other.Networks")]
    public void A_name_without_a_common_network_is_an_error_where_it_is_written(string properties, string place)
        => Assert.Equal([place], Scenario.Of(Backend + Snippets.Service("App", properties) + Snippets.Service("Other", "Networks = [Backend]")).PlacesOf(Rule));

    [Theory]
    [InlineData("Networks = [Edge.Web, Backend]", "Networks = [Backend]")]
    [InlineData("Networks = [Backend]", "Networks = [Edge.Web, Backend.With(aliases: [\"db\"])]")]
    [InlineData("Networks = []", "Networks = []")]
    [InlineData("Networks = [], Extra = new() { [\"network_mode\"] = \"service:vpn\" }", "Networks = [Backend]")]
    [InlineData("Networks = [Backend]", "Networks = [], Extra = new() { [\"network_mode\"] = \"service:vpn\" }")]
    public void A_common_network_or_one_that_Kronos_cannot_know_is_fine(string from, string to)
        => Assert.Empty(Scenario.Of(
            Backend + Snippets.Service("App", from + ", Environment = new() { [\"HOST\"] = Other.Hostname }") + Snippets.Service("Other", to)).PlacesOf(Rule));

    [Fact]
    public void The_message_names_the_networks_of_both_and_what_to_add()
    {
        var message = Assert.Single(Scenario.Of(
            Backend + Snippets.Service("App", "Environment = new() { [\"HOST\"] = Other.Hostname }") + Snippets.Service("Other", "Networks = [Backend]")).Of(Rule)).Message;
        Assert.Contains("'example' is on edge-web-example, 'example-other' on example-backend", message);
        Assert.Contains("Put 'example' on 'example-backend' as well", message);
    }

    [Theory]
    [InlineData("Networks = [Edge.Web]", "HostNetwork = new(\"discovery\")", "host.docker.internal", "App.Environment[\"HOST\"] <- Other.HostNetwork")]
    [InlineData("HostNetwork = new(\"discovery\")", "Networks = [Edge.Web]", "On(\"127.0.0.1\")", "App.Environment[\"HOST\"] <- Other.Networks")]
    [InlineData("HostNetwork = new(\"discovery\")", "HostNetwork = new(\"discovery\")", "Write \"127.0.0.1\"", "App.Environment[\"HOST\"] <- Other.HostNetwork")]
    public void Names_do_not_resolve_to_or_from_the_hosts_network(string from, string to, string advice, string place)
    {
        var finding = Assert.Single(Scenario.Of(
            Snippets.Service("App", from + ", Environment = new() { [\"HOST\"] = Other.Hostname }") + Snippets.Service("Other", to)).Of(Rule));
        Assert.Equal(place, Places.Of(finding));
        Assert.Contains(advice, finding.Message);
    }

    [Fact]
    public void Two_stacks_do_not_meet_on_the_network_of_the_proxy_and_the_proxy_meets_both()
    {
        var stack = (string name, string properties, string members)
            => $"public sealed record {name}(Host Host, Edge Edge) : Stack(Host)\n{{\n{members}{Snippets.Service("App", properties)}}}\n";
        var scenario = Scenario.Of(
            stack("One", "Environment = new() { [\"PROXY\"] = Edge.Proxy.Hostname, [\"OTHER\"] = new Two(Host, Edge).App.Hostname }", "")
            + stack("Two", "", ""));
        var finding = Assert.Single(scenario.Of(Rule));
        Assert.Equal("One.App.Environment[\"OTHER\"] <- Two.App.Networks", Places.Of(finding));
        Assert.Contains("'one' is on edge-web-one, 'two' on edge-web-two. Give both a network of their own", finding.Message);
    }

    [Fact]
    public void A_label_may_name_anybody_because_others_read_it()
        => Assert.Empty(Scenario.Of(
            Backend + Snippets.Service("App", "Labels = new() { [\"homepage.widget.url\"] = Other.Hostname }") + Snippets.Service("Other", "Networks = [Backend]")).PlacesOf(Rule));

    [Fact]
    public void The_proxy_shares_a_network_with_what_it_asks()
    {
        var scenario = Scenario.Of(
            Backend
            + "public ForwardAuth Login => new(this) { Address = $\"http://{Portal.Hostname}:9091/\" };\n"
            + Snippets.Service("Portal", "Networks = [Backend]"));
        Assert.Equal(["Login.Address <- Portal.Networks"], scenario.PlacesOf(Rule));
        Assert.Contains("'edge-proxy' names 'example-portal'", scenario.Of(Rule)[0].Message);
    }

    [Theory]
    [InlineData("Networks = []", 1)]
    [InlineData("Networks = [Edge.Web]", 0)]
    [InlineData("HostNetwork = new(\"discovery\")", 0)]
    [InlineData("Networks = [], Extra = new() { [\"network_mode\"] = \"none\" }", 0)]
    public void A_service_without_a_network_is_a_warning(string properties, int findings)
        => Assert.Equal(Enumerable.Repeat("App", findings), Scenario.Of(Snippets.Service("App", properties)).PlacesOf(new ServiceWithoutNetwork()));

    [Fact]
    public void A_network_that_is_joined_twice_is_an_error_at_the_later()
        => Assert.Equal(
            ["App.Networks[2] <- App.Networks[0]"],
            Scenario.Of(Backend + Snippets.Service("App", "Networks = [Backend, Edge.Web, Backend.With(aliases: [\"x\"])]")).PlacesOf(new NetworkJoinedTwice()));

    [Theory]
    [InlineData("[new Network(this, \"Passing\")]", "Make it a public property of Example: public Network Passing")]
    [InlineData("[new Network(new Elsewhere(Host), \"Inside\")]", "Give the host the stack that owns it: public Elsewhere Elsewhere")]
    public void A_network_that_no_stack_declares_is_an_error(string networks, string advice)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Host("", Snippets.Service("App", "Networks = " + networks)) + """

            public sealed record Elsewhere(Host Host) : Stack(Host);
            """).Of(new NetworkOfNoStack()));
        Assert.Equal("App.Networks[0]", Places.Of(finding));
        Assert.Contains(advice, finding.Message);
    }
}
