using Kronos.Rules.Storage;
using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

public sealed class CertificateRulesTests
{
    [Theory]
    [InlineData("$\"mail.{Host.Domain}\"", null)]
    [InlineData("Host.Domain", null)]
    [InlineData("$\"a.mail.{Host.Domain}\"", "a star stands for one label")]
    [InlineData("\"mail.example.net\"", "would never be there")]
    public void A_wildcard_covers_one_label(string name, string? part)
    {
        var found = Scenario.Of(Server(name, "/data/a.crt", "Routes = [Edge.Route(\"webmail\", port: 80)]")).Of(new CertificateNotIssued());
        Assert.Equal(part is null ? [] : ["App.Certificates[0] <- Edge.Configuration"], found.Select(Places.Of));
        Assert.All(found, finding => Assert.Contains(part!, finding.Message));
    }

    [Fact]
    public void Without_a_route_nobody_asks_for_one()
        => Assert.Single(Scenario.Of(Server("$\"mail.{Host.Domain}\"", "/data/a.crt", "")).Of(new CertificateNotIssued()));

    [Theory]
    [InlineData("/data/ssl/a.crt", null)]
    [InlineData("/etc/a.crt", "Write a file below /data.")]
    [InlineData("/database/a.crt", "Write a file below /data.")]
    [InlineData("data/a.crt", "no whole path")]
    [InlineData("/data/../a.crt", "no whole path")]
    public void Its_files_lie_in_a_volume(string chain, string? part)
    {
        var found = Scenario.Of(Server("$\"mail.{Host.Domain}\"", chain, "Routes = [Edge.Route(\"webmail\", port: 80)]")).Of(new CertificateNotKept());
        Assert.Equal(part is null ? [] : ["App.Certificates[0] <- App.Volumes"], found.Select(Places.Of));
        Assert.All(found, finding => Assert.Contains(part!, finding.Message));
    }

    [Fact]
    public void Memory_keeps_nothing()
        => Assert.Equal(2, Scenario.Of(Snippets.Service("App", "Networks = [Edge.Web], Volumes = [Mount.Memory(\"/data\")], "
            + "Certificates = [Edge.Certificate(Host.Domain, chain: \"/data/a.crt\", key: \"/data/a.key\")]")).Of(new CertificateNotKept()).Count);

    private static string Server(string name, string chain, string properties)
        => "public Volume Data => new(this) { Backup = Backup.Files };\n"
            + Snippets.Service("App", $"Networks = [Edge.Web], Volumes = [Data.At(\"/data\")], Certificates = [Edge.Certificate({name}, chain: \"{chain}\", key: \"/data/a.key\")], {properties}");
}
