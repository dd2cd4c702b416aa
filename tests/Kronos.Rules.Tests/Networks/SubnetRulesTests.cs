using Kronos.Rules.Networks;

namespace Kronos.Rules.Tests.Networks;

public sealed class SubnetRulesTests
{
    [Theory]
    [InlineData("10.20.0.1/16", "Write \"10.20.0.0/16\"")]
    [InlineData("10.20.0.0", "Write it like \"10.20.0.0/24\"")]
    [InlineData("", "Write it like")]
    [InlineData("fd00::/64", "Write it like")]
    [InlineData("10.0.0.0/33", "Write it like")]
    public void A_subnet_that_cannot_be_read_is_an_error_that_says_how_to_write_it(string subnet, string advice)
    {
        var finding = Assert.Single(Scenario.Of(Network("App", subnet)).Findings);
        Assert.Equal(("KRN2001", "App.Subnet"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(advice, finding.Message);
    }

    [Theory]
    [InlineData("192.168.1.10/24")]
    [InlineData("home")]
    public void The_local_network_must_be_readable_too(string lan)
    {
        var finding = Assert.Single(Scenario.Of(Snippets.Host($"public override Setting Lan => new(\"{lan}\");")).Findings);
        Assert.Equal(("KRN2001", "host.Lan"), (finding.Rule.Id, Places.Of(finding)));
    }

    [Theory]
    [InlineData("10.20.0.0/16", "10.20.0.0/16")]
    [InlineData("10.20.0.0/16", "10.20.255.0/24")]
    [InlineData("10.1.2.0/24", "10.0.0.0/8")]
    public void Overlapping_subnets_are_an_error_at_the_later_that_shows_the_first(string first, string second)
    {
        var finding = Assert.Single(Scenario.Of(Network("First", first) + Network("Second", second)).Findings);
        Assert.Equal(("KRN2002", "Second.Subnet <- First.Subnet"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(first, finding.Message);
        Assert.Contains(second, finding.Message);
    }

    [Fact]
    public void The_subnet_that_a_message_offers_is_free()
        => Assert.Contains(
            "\"10.20.1.0/24\"",
            Assert.Single(Scenario.Of(Network("A", "10.20.0.0/24") + Network("B", "10.20.0.0/25")).Findings).Message);

    [Theory]
    [InlineData("192.168.1.0/24")]
    [InlineData("192.168.0.0/16")]
    [InlineData("192.168.1.128/25")]
    public void A_subnet_in_or_around_the_local_network_is_an_error(string subnet)
        => Assert.Equal(["App.Subnet <- host.Lan"], Scenario.Of(Network("App", subnet)).PlacesOf(new SubnetOverlapsLan()));

    [Theory]
    [InlineData("172.70.9.0/24", "Cloudflare (172.64.0.0/13)")]
    [InlineData("172.0.0.0/8", "Cloudflare (172.64.0.0/13)")]
    [InlineData("8.8.8.0/24", "not private")]
    [InlineData("192.0.2.0/24", "not private")]
    [InlineData("172.32.0.0/16", "not private")]
    public void A_public_subnet_is_an_error_that_says_whose_it_is(string subnet, string whose)
    {
        var finding = Assert.Single(Scenario.Of(Network("App", subnet)).Findings);
        Assert.Equal(("KRN2004", "App.Subnet"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(whose, finding.Message);
    }

    [Theory]
    [InlineData("10.0.0.0/8")]
    [InlineData("172.16.0.0/12")]
    [InlineData("192.168.2.0/24")]
    [InlineData("100.64.0.0/16")]
    public void Private_blocks_beside_the_local_network_are_no_error(string subnet)
        => Assert.DoesNotContain(Scenario.Of(Network("App", subnet)).Findings, finding => finding.Rule.Severity == Severity.Error);

    [Theory]
    [InlineData("172.20.0.0/16", 1)]
    [InlineData("172.31.255.0/24", 1)]
    [InlineData("192.168.2.0/24", 1)]
    [InlineData("172.16.0.0/16", 0)]
    [InlineData("10.20.0.0/16", 0)]
    [InlineData("172.64.0.0/16", 0)]
    public void A_subnet_that_Docker_might_give_to_another_network_is_a_warning_that_shows_which(string subnet, int findings)
        => Assert.Equal(Enumerable.Repeat("App.Subnet <- Edge.Web", findings), Scenario.Of(Network("App", subnet)).PlacesOf(new SubnetFromDockersPool()));


    [Theory]
    [InlineData("Subnet = \"10.20.5.0/24\", Gateway = \"10.20.6.1\"", "App.Gateway <- App.Subnet")]
    [InlineData("Subnet = \"10.20.5.0/24\", Gateway = \"10.20.5.255\"", "App.Gateway <- App.Subnet")]
    [InlineData("Subnet = \"10.20.5.0/24\", Gateway = \"10.20.5.0\"", "App.Gateway <- App.Subnet")]
    [InlineData("Subnet = \"10.20.5.0/24\", Gateway = \"router\"", "App.Gateway <- App.Subnet")]
    [InlineData("Gateway = \"10.20.5.1\"", "App.Gateway")]
    public void A_gateway_that_the_subnet_does_not_have_is_an_error(string properties, string place)
        => Assert.Equal([place], Scenario.Of($"public Network App => new(this) {{ {properties} }};").PlacesOf(new GatewayOutsideSubnet()));

    [Theory]
    [InlineData("Subnet = \"10.20.5.0/24\", Gateway = \"10.20.5.254\"")]
    [InlineData("Subnet = \"10.20.5.0/31\", Gateway = \"10.20.5.0\"")]
    public void Any_machines_address_can_be_the_gateway(string properties)
        => Assert.Empty(Scenario.Of($"public Network App => new(this) {{ {properties} }};").Findings);

    [Theory]
    [InlineData("10.20.6.1", "lies outside")]
    [InlineData("10.20.5.0", "the network's own")]
    [InlineData("10.20.5.255", "the broadcast")]
    [InlineData("10.20.5.1", "the gateway")]
    [InlineData("database", "not an IPv4 address")]
    public void A_fixed_address_that_the_subnet_does_not_give_is_an_error(string address, string problem)
    {
        var finding = Assert.Single(Scenario.Of(Network("Net", "10.20.5.0/24") + Snippets.Service("App", $"Networks = [Edge.Web, Net.With(\"{address}\")]")).Findings);
        Assert.Equal(("KRN2006", "App.Networks[1] <- Net.Subnet"), (finding.Rule.Id, Places.Of(finding)));
        Assert.Contains(problem, finding.Message);
    }

    [Fact]
    public void A_fixed_address_needs_a_fixed_subnet()
        => Assert.Equal(["App.Networks[0]"], Scenario.Of(Snippets.Service("App", "Networks = [Edge.Web.With(\"10.20.5.7\")]")).PlacesOf(new StaticAddressInvalid()));

    [Fact]
    public void The_first_address_is_free_when_another_is_the_gateway()
        => Assert.Empty(Scenario.Of(
            "public Network Net => new(this) { Subnet = \"10.20.5.0/24\", Gateway = \"10.20.5.254\" };\n"
            + Snippets.Service("App", "Networks = [Net.With(\"10.20.5.1\")]")).Findings);

    [Fact]
    public void A_fixed_address_of_two_services_is_an_error_at_the_later_that_shows_the_first()
        => Assert.Equal(
            ["Second.Networks[1] <- First.Networks[0]"],
            Scenario.Of(
                Network("Net", "10.20.5.0/24")
                + Snippets.Service("First", "Networks = [Net.With(\"10.20.5.7\")]")
                + Snippets.Service("Second", "Networks = [Edge.Web, Net.With(\"10.20.5.7\")]")).PlacesOf(new StaticAddressUsedTwice()));

    [Fact]
    public void The_same_address_on_two_networks_or_another_address_is_fine()
        => Assert.Empty(Scenario.Of(
            Network("Net", "10.20.5.0/24")
            + Snippets.Service("First", "Networks = [Net.With(\"10.20.5.7\")]")
            + Snippets.Service("Second", "Networks = [Net.With(\"10.20.5.8\")]")
            + Snippets.Service("Third", "Networks = [Net]")).Findings);

    private static string Network(string name, string subnet) => $"public Network {name} => new(this) {{ Subnet = \"{subnet}\" }};\n";
}
