using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Model.Tests;

public class WebSegmentTests
{
    [Fact]
    public void Every_stack_on_the_proxys_network_has_a_part_of_its_subnet_and_the_proxys_own_stack_the_first()
    {
        var segments = Inventory("10.20.0.0/16", "photos", "plex").Segments;

        Assert.Equal(["edge-web", "edge-web-photos", "edge-web-plex"], segments.Select(segment => segment.Name));
        Assert.Equal(["house_edge-web", "house_edge-web-photos", "house_edge-web-plex"], segments.Select(segment => segment.DockerName));
        Assert.Equal("10.20.0.0/24", segments[0].Subnet.ToString());
        Assert.All(segments, segment => Assert.Equal(24, segment.Subnet!.Value.Prefix));
        Assert.All(segments, segment => Assert.True(new Cidr(segments[0].Subnet!.Value.First, 16).Contains(segment.Subnet!.Value)));
        AssertApart(segments);
    }

    [Fact]
    public void A_stack_that_comes_or_goes_does_not_renumber_the_others()
    {
        var before = Subnets(Inventory("10.20.0.0/16", "photos", "plex", "mail"));
        var after = Subnets(Inventory("10.20.0.0/16", "notes", "photos", "mail"));

        Assert.Equal(before["photos"], after["photos"]);
        Assert.Equal(before["mail"], after["mail"]);
    }

    [Fact]
    public void Many_stacks_never_share_an_address()
        => AssertApart(Inventory("10.9.0.0/16", [.. Enumerable.Range(0, 255).Select(number => "app" + number)]).Segments);

    [Theory]
    [InlineData("10.20.0.0/24", 28)]
    [InlineData("10.20.0.0/27", 28)]
    [InlineData("10.20.0.0/20", 28)]
    [InlineData("172.16.0.0/12", 20)]
    public void A_segment_is_as_large_as_256_of_them_allow_and_has_16_addresses_at_least(string subnet, int prefix)
        => Assert.All(Inventory(subnet, "photos").Segments, segment => Assert.Equal(prefix, segment.Subnet!.Value.Prefix));

    [Theory]
    [InlineData(null)]
    [InlineData("nonsense")]
    public void Without_a_subnet_Docker_picks_them(string? subnet) => Assert.All(Inventory(subnet, "photos").Segments, segment => Assert.Null(segment.Subnet));

    [Fact]
    public void What_has_no_part_left_has_no_subnet()
        => Assert.Equal(["edge-web", "edge-web-a"], Inventory("10.20.0.0/27", "a", "b").Segments.Where(segment => segment.Subnet is not null).Select(segment => segment.Name));

    private static Dictionary<string, string?> Subnets(HostInventory host)
        => host.Segments.ToDictionary(segment => segment.Stack.Name, segment => segment.Subnet?.ToString());

    private static void AssertApart(IReadOnlyList<WebSegment> segments)
        => Assert.Equal(segments.Count, segments.Select(segment => segment.Subnet!.Value).Distinct().Count());

    private static HostInventory Inventory(string? subnet, params string[] stacks) => HostInventory.Of(new House(subnet, stacks), new ReflectedMembers());

    private sealed record House(string? Subnet, string[] Names) : Host("house")
    {
        public override Hardware Hardware => new(Cores: 4, Memory: 8.GiB, Disk: 500.GB);

        public override Setting Domain => new("example.org");

        public override Setting Lan => new("192.168.1.0/24");

        public override Setting Address => new("192.168.1.10");

        public Edge Edge => new(this, Subnet);

        public Sequence<Stack> Stacks => [.. Names.Select(name => new App(this, Edge) { Name = name })];
    }

    private sealed record App(Host Host, Edge Edge) : Stack(Host)
    {
        public Service Web => new(this) { Image = "example/app:1.0", Networks = [Edge.Web] };
    }

    private sealed record Edge(Host Host, string? Subnet) : ReverseProxy(Host)
    {
        public override Network Web => new(this) { Subnet = Subnet };

        public override Service Proxy => new(this) { Image = "traefik:v3.7.14", Networks = [Web] };

        public override Authentication Authentication => Authentication.None("a test");

        public override StaticConfiguration Configuration => new();
    }
}
