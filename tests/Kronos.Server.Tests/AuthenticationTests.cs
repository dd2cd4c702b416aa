using Kronos.Images;
using Kronos.Inventory;
using Kronos.Testing;
using Kronos.Traefik;

namespace Kronos.Server.Tests;

/// <summary>Who is let in where: every way into the house that the home server has, walked one by one.</summary>
public class AuthenticationTests
{
    private static readonly HostInventory House = HostInventory.Of(new HomeServer(), new ReflectedMembers());

    private static readonly string Map = File.ReadAllText(Repository.Path("output", "kronos", "README.md"));

    public static TheoryData<string> Routes() => [.. House.Services.SelectMany(EffectiveRoute.Of).Select(route => route.Name)];

    [Fact]
    public void The_matrix_of_the_house()
        => Assert.Equal(
            [
                "auth: None, Proxied",
                "dns: Forward, Lan",
                "downloads: Forward, Lan",
                "flexget: Forward, Lan",
                "logs: Forward, Lan",
                "metrics: Forward, Lan",
                "photos: BuiltIn, DnsOnly",
                "plex: BuiltIn, DnsOnly",
                "portainer: Forward, Lan",
                "traefik: Forward, Lan",
                "webmail: Forward, Lan",
            ],
            House.Services.SelectMany(EffectiveRoute.Of).Select(route => $"{route.Route.Host.Known.Split('.')[0]}: {route.Authentication.Kind}, {route.Route.Exposure}").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Routes))]
    public void A_route_asks_or_says_why_not(string name)
    {
        var route = House.Services.SelectMany(EffectiveRoute.Of).Single(route => route.Name == name);
        var authentication = route.Authentication;
        var row = Map.Split('\n').Single(line => line.Contains($" <https://{route.Route.Host.Known}/", StringComparison.Ordinal));
        switch (authentication.Kind)
        {
            case AuthenticationKind.Forward:
                // It asks first, and whom it asks is a service of this house that lets everybody in, or nobody could log in.
                var asks = Assert.IsType<ForwardAuth>(route.Middlewares[0]);
                var login = House.Services.Single(service => asks.Address.Parts.OfType<HostnamePart>().Any(part => part.Service.Equals(service)));
                Assert.Equal(AuthenticationKind.None, Assert.Single(EffectiveRoute.Of(login)).Authentication.Kind);
                Assert.NotEqual(login, route.Service);
                Assert.Contains(asks.AuthResponseHeaders, header => header == "Remote-User");
                Assert.Contains("the login of the house", row);
                break;
            case AuthenticationKind.BuiltIn:
                Assert.False(string.IsNullOrWhiteSpace(authentication.Reason));
                Assert.Contains("its own account: " + authentication.Reason, row);

                // A service whose login the catalogue knows to be off by default has it on (KRN5020), and no login in front would work (KRN5022).
                Assert.NotNull(ImageCatalogue.Of(House).Find(route.Service)?.BrokenByLogin);
                break;
            default:
                Assert.Equal(House.Proxies.Single().Authentication.Middleware is ForwardAuth forward ? forward.Owner : null, route.Service.Owner);
                Assert.Contains("none: " + authentication.Reason, row);
                break;
        }
    }

    // There is no other way in: what is published besides the proxy's ports are protocols with accounts or without anything to protect, each of them known here.
    [Fact]
    public void Ports_without_the_proxy_are_these()
        => Assert.Equal(
            ["dns-pi-hole 53", "dns-pi-hole 53", "downloads-transmission 51413", "downloads-transmission 51413", "mail-poste 25", "mail-poste 4190", "mail-poste 465", "mail-poste 587", "mail-poste 993", "plex 32400"],
            House.Services.Where(service => !service.Equals(House.Proxies.Single().Proxy)).SelectMany(service => service.Ports.Select(port => $"{service.Name} {port.Published}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Nothing_else_is_offered_by_labels_or_streams()
    {
        Assert.All(House.Services, service => Assert.Empty(service.TcpRoutes));
        Assert.All(House.Services, service => Assert.Empty(service.UdpRoutes));
        Assert.All(House.Services, service => Assert.DoesNotContain(service.Labels, label => label.Key.StartsWith("traefik.", StringComparison.OrdinalIgnoreCase)));
    }

    // Who may look at Docker from a page may only look.
    [Fact]
    public void Every_way_to_the_Docker_socket_only_reads()
    {
        var guards = House.Services.Where(service => service.Volumes.Any(mount => mount.Source?.Known == "/var/run/docker.sock")).ToList();
        Assert.Equal(4, guards.Count);
        Assert.All(guards, guard =>
        {
            Assert.Equal(true, ImageCatalogue.Of(House).Find(guard)?.GuardsSocket);
            var allowed = guard.Command!.Select(argument => argument.Known).Where(argument => argument.StartsWith("-allow", StringComparison.Ordinal)).Select(argument => argument.Split('=')[0]);
            Assert.Equal(["-allowfrom", "-allowGET", "-allowHEAD", "-allowhealthcheck"], allowed);
        });
    }
}
