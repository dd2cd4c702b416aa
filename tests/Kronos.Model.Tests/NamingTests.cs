namespace Kronos.Model.Tests;

public class NamingTests
{
    [Theory]
    [InlineData("Server", "server")]
    [InlineData("DatabasePassword", "database-password")]
    [InlineData("DNSServer", "dns-server")]
    [InlineData("ServerDNS", "server-dns")]
    [InlineData("Http3", "http3")]
    [InlineData("Http3Proxy", "http3-proxy")]
    [InlineData("already_there", "already-there")]
    [InlineData("My_Thing", "my-thing")]
    [InlineData("", "")]
    public void A_member_becomes_kebab_case(string member, string expected) => Assert.Equal(expected, Naming.Kebab(member));

    [Theory]
    [InlineData("TimeZone", "TIME_ZONE")]
    [InlineData("Lan", "LAN")]
    [InlineData("DataRoot", "DATA_ROOT")]
    public void A_setting_becomes_an_environment_variable(string member, string expected) => Assert.Equal(expected, Naming.UpperSnake(member));

    [Fact]
    public void A_thing_is_named_after_its_stack_and_its_member()
    {
        var stack = new Photos(new Home());

        Assert.Equal("photos-database", stack.Database.Name);
        Assert.Equal("photos", stack.App.Name);
        Assert.Equal("home_photos-data", stack.Data.DockerName);
    }

    [Fact]
    public void A_stack_that_is_used_twice_is_named_twice()
    {
        var stack = new Photos(new Home()) { Name = "family" };

        Assert.Equal("family-database", stack.Database.Name);
        Assert.NotEqual(new Photos(new Home()).Database, stack.Database);
    }

    [Fact]
    public void Things_are_the_same_when_they_have_the_same_owner_kind_and_name()
    {
        Assert.Equal(new Photos(new Home()).Database, new Photos(new Home()).Database);
        Assert.NotEqual<Owned>(new Photos(new Home()).Data, new Photos(new Home()).Database);
        Assert.Equal(new Photos(new Home()), new Photos(new Home()));
    }
}
