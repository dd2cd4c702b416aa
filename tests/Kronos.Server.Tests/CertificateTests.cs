using Kronos.Inventory;
using Kronos.Testing;
using Kronos.Traefik;

namespace Kronos.Server.Tests;

/// <summary>How the house gets its certificates and who gets to have them.</summary>
public class CertificateTests
{
    private static readonly HostInventory House = HostInventory.Of(new HomeServer(), new ReflectedMembers());

    [Fact]
    public void They_come_by_DNS_with_a_token_in_a_file_that_only_root_reads()
    {
        var edge = House.Proxies.Single();
        var resolver = Assert.Single(edge.Configuration.CertificateResolvers);
        Assert.Equal(("cloudflare", null, null), (resolver.DnsProvider, (object?)resolver.HttpChallenge, (object?)resolver.TlsChallenge));

        // Outside resolvers: the one of the house answers with addresses of the house.
        Assert.NotEmpty(resolver.Resolvers);
        var variables = edge.Proxy.Environment.Where(variable => variable.Key.StartsWith("CF_", StringComparison.Ordinal) || variable.Key.StartsWith("CLOUDFLARE_", StringComparison.Ordinal)).ToList();
        var token = Assert.Single(edge.Proxy.Secrets);
        Assert.Equal([("CF_DNS_API_TOKEN_FILE", token.Path.Known)], variables.Select(variable => (variable.Key, variable.Value.Known)));
        Assert.Equal(("0400", 0, 0), (token.Mode, token.Uid, token.Gid));
        Assert.Equal([edge.Proxy], House.ReadersOf(token));
    }

    [Fact]
    public void They_are_kept_in_a_volume_of_the_proxy_alone()
    {
        var proxy = House.Proxies.Single().Proxy;
        var volume = Assert.Single(proxy.Volumes, mount => mount.Target == "/acme").Volume;
        Assert.Equal([proxy], House.Services.Where(service => service.Volumes.Any(mount => mount.Volume == volume)));
    }

    [Fact]
    public void The_mail_server_gets_the_one_of_its_own_name()
    {
        var mail = House.Services.Single(service => service.Certificates.Count > 0);
        Assert.Equal("mail-poste", mail.Name);
        Assert.Equal(mail.ContainerHostname!.Known, Assert.Single(mail.Certificates).Name.Known);
    }
}
