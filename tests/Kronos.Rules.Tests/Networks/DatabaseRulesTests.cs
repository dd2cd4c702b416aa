using Kronos.Rules.Networks;

namespace Kronos.Rules.Tests.Networks;

public sealed class DatabaseRulesTests
{
    [Theory]
    [InlineData("postgres:18.1")]
    [InlineData("docker.io/library/mariadb:12.1.2")]
    [InlineData("ghcr.io/immich-app/postgres:14-vectorchord0.4.3")]
    [InlineData("lscr.io/linuxserver/mariadb:11.4.8")]
    [InlineData("valkey/valkey:9.0.1@sha256:54630441")]
    [InlineData("registry.home:5000/memcached:1.6.39")]
    public void A_database_on_the_proxys_network_is_an_error_whoever_built_it(string image)
        => Assert.Equal(
            ["App.Networks[0]"],
            Scenario.Of(Snippets.Service("App", $"Image = \"{image}\"")).PlacesOf(new DatabaseOnWebNetwork()));

    [Theory]
    [InlineData("Image = \"postgres:18.1\", Networks = [Backend]")]
    [InlineData("Image = \"prometheuscommunity/postgres-exporter:v0.18.1\"")]
    [InlineData("Image = \"influxdb:2.7.12\", Routes = [Edge.Route(\"metrics\", port: 8086)]")]
    public void A_network_of_its_own_another_image_or_a_page_for_people_is_fine(string properties)
        => Assert.Empty(Scenario.Of("public Network Backend => new(this);\n" + Snippets.Service("App", properties)).PlacesOf(new DatabaseOnWebNetwork()));

    [Theory]
    [InlineData("Port.Tcp(5432).On(Host.Address)", 1)]
    [InlineData("Port.Tcp(5432).OnEveryInterface(\"for the tablet\")", 1)]
    [InlineData("Port.Tcp(5432)", 1)]
    [InlineData("Port.Tcp(5432).On(\"127.0.0.1\")", 0)]
    [InlineData("Port.Tcp(5432).On(\"[::1]\")", 0)]
    public void A_database_is_published_on_the_machine_itself_at_most(string port, int findings)
        => Assert.Equal(
            Enumerable.Repeat("App.Ports[0]", findings),
            Scenario.Of(Snippets.Service("App", $"Image = \"postgres:18.1\", Ports = [{port}]")).PlacesOf(new DatabasePublished()));
}
