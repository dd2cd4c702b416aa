using Kronos.Rules.Images;

namespace Kronos.Rules.Tests.Images;

/// <summary>What the catalogue knows about how an image can be reached.</summary>
public sealed class ReachedImageRulesTests
{
    private const string Immich = "ghcr.io/immich-app/immich-server:v3.2.4";
    private const string Plex = "plexinc/pms-docker:1.43.4.10903-e5521bd8c";
    private const string Poste = "analogic/poste.io:2.5.17";
    private const string Login = "public BasicAuth Login => new(this) { UsersFile = \"/run/secrets/users\" };\n";

    [Theory]
    [InlineData(Immich, "Authentication = Authentication.Forward(Login)", "/.well-known/immich")]
    [InlineData(Plex, "Authentication = Authentication.Forward(Login)", "televisions")]
    [InlineData(Immich, "Authentication = Authentication.BuiltIn(\"its own\")", null)]
    [InlineData("traefik/whoami:v1.11.0", "Authentication = Authentication.Forward(Login)", null)]
    [InlineData(Immich, "InternalService = \"ping@internal\", Authentication = Authentication.Forward(Login)", null)]
    public void A_login_in_front_of_an_app(string image, string route, string? part) => Check(new LoginBreaksApp(), Routed(image, route) + Login, part, "App.Routes[0]");

    [Theory]
    [InlineData(Immich, "Exposure = Exposure.Proxied", "100 MB")]
    [InlineData(Plex, "Exposure = Exposure.Proxied", "terms")]
    [InlineData(Immich, "Exposure = Exposure.DnsOnly", null)]
    [InlineData(Poste, "Exposure = Exposure.Proxied", null)]
    public void Behind_Cloudflare(string image, string route, string? part)
        => Check(new UnfitForCloudflare(), Routed(image, route + ", Authentication = Authentication.BuiltIn(\"its own\")"), part, "App.Routes[0]");

    [Theory]
    [InlineData(Immich, "ReadTimeout = 60.Seconds", "1 minute to arrive")]
    [InlineData(Immich, "ReadTimeout = 299.Seconds", "299 seconds")]
    [InlineData(Immich, "ReadTimeout = 5.Minutes", null)]
    [InlineData(Immich, "ReadTimeout = TimeSpan.Zero", null)]
    [InlineData(Immich, "", null)]
    [InlineData(Plex, "ReadTimeout = 60.Seconds", null)]
    public void Uploads_have_time(string image, string point, string? part) => Check(
        new UploadsCutOff(),
        Traefik.Homes.With(Routed(image, ""), configuration: $"EntryPoints = [new(\"lan\", 443) {{ Serves = [Exposure.Lan], {point} }}], CertificateResolvers = [new(\"cloudflare\")]"),
        part,
        "EntryPoint.ReadTimeout <- Route");

    [Theory]
    [InlineData(Immich, "Path = \"/photos\"", "below 'app.example.org/photos'")]
    [InlineData(Immich, "Path = \"/\"", null)]
    [InlineData(Immich, "", null)]
    [InlineData(Poste, "Path = \"/mail\"", null)]
    public void A_host_of_its_own(string image, string route, string? part) => Check(new PathOfHost(), Routed(image, route), part, "App.Routes[0]");

    [Fact]
    public void A_path_beside_the_whole_host_is_fine()
        => Assert.Empty(Scenario.Of(Snippets.Service("App", $"Image = \"{Immich}\", Routes = [Edge.Route(\"app\", port: 2283), Edge.Route(\"app\", port: 2283) with {{ Name = \"api\", Path = \"/api\" }}]")).Of(new PathOfHost()));

    [Theory]
    [InlineData(25, "Tls = new()", "begins in clear")]
    [InlineData(587, "Tls = new() { Passthrough = true }", "begins in clear")]
    [InlineData(993, "Tls = new()", "speaks TLS itself")]
    [InlineData(993, "Tls = new(), ServerTls = true", null)]
    [InlineData(993, "Tls = new() { Passthrough = true }", null)]
    [InlineData(25, "", null)]
    [InlineData(80, "Tls = new()", null)]
    public void The_TLS_of_mail(int port, string route, string? part)
        => Check(new TlsOfMailEnded(), Snippets.Service("App", $"Image = \"{Poste}\", TcpRoutes = [new(Edge, \"lan\", {port}) {{ {route} }}]"), part, "App.TcpRoutes[0]");

    private static string Routed(string image, string route) => Snippets.Service("App", $"Image = \"{image}\", Routes = [Edge.Route(\"app\", port: 80) with {{ {route} }}]");

    private static void Check(Rule rule, string snippet, string? part, string place)
    {
        var found = Scenario.Of(snippet).Of(rule);
        Assert.Equal(part is null ? [] : [place], found.Select(Places.Of));
        Assert.All(found, finding => Assert.Contains(part!, finding.Message));
    }
}
