namespace Kronos.Model.Tests;

public class ValueTests
{
    [Fact]
    public void Sizes_are_exact()
    {
        Assert.Equal(1_610_612_736, 1536.MiB.Bytes);
        Assert.Equal(500_000_000_000, 500.GB.Bytes);
        Assert.Equal(9.GiB, 8.GiB + 1.GiB);
        Assert.True(1.GiB > 1.GB);
    }

    [Theory]
    [InlineData(1536L << 20, "1536 MiB")]
    [InlineData(2L << 30, "2 GiB")]
    [InlineData(500_000_000_000, "500 GB")]
    [InlineData(0, "0 B")]
    [InlineData(1, "1 B")]
    public void Sizes_are_shown_in_the_largest_unit_that_divides_them(long bytes, string expected) => Assert.Equal(expected, new ByteSize(bytes).ToString());

    [Fact]
    public void Lists_are_equal_by_value()
    {
        Sequence<string> one = ["a", "b"];
        Sequence<string> other = [.. one];

        Assert.Equal(one, other);
        Assert.Equal(one.GetHashCode(), other.GetHashCode());
        Assert.False(one.Equals(["b", "a"]));
    }

    [Fact]
    public void Maps_keep_the_order_in_which_keys_were_first_written()
    {
        var map = new Variables { ["b"] = "1", ["a"] = "2", ["b"] = "3" };

        Assert.Equal(["b", "a"], map.Keys);
        Assert.Equal("3", map["b"].Known);
        Assert.Throws<KeyNotFoundException>(() => map["c"]);
    }

    [Fact]
    public void A_port_says_what_it_publishes()
    {
        Assert.Equal("192.168.1.10:53/udp", Port.Udp(53).On("192.168.1.10").ToString());
        Assert.Equal("*:8000-8009/tcp", Port.TcpRange(8000, 8009).OnEveryInterface("a test").ToString());
        Assert.Equal((443, 8443), (Port.Tcp(8443, published: 443).Published, Port.Tcp(8443, published: 443).Target));
    }

    [Fact]
    public void Schedules_are_calendar_expressions_of_systemd()
    {
        Assert.Equal("*-*-* 03:15:00", Schedule.Daily("03:15").Calendar);
        Assert.Equal("Sun *-*-* 05:00:00", Schedule.Weekly(DayOfWeek.Sunday, "05:00").Calendar);
    }
}
