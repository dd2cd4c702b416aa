using Kronos.Rules.Traefik;

namespace Kronos.Rules.Tests.Traefik;

public sealed class DeployTimeInStaticFileTests
{
    [Theory]
    [InlineData("$\"tcp://{Host.Address}:2375\"", 1)]
    [InlineData("$\"tcp://{Proxy.Hostname}:2375\"", 0)]
    [InlineData("\"tcp://192.168.1.20:2375\"", 0)]
    public void The_endpoint_is_known_when_it_is_compiled(string endpoint, int findings)
        => Assert.Equal(Enumerable.Repeat("DockerProvider.Endpoint", findings), Scenario.Of($$"""
            public sealed record OtherEdge(Host Host) : ReverseProxy(Host)
            {
                public override Network Web => new(this);

                public override Service Proxy => new(this) { Image = "traefik:v3.7.14", Networks = [Web], Limits = new(Memory: 64.MiB) };

                public override Authentication Authentication => Authentication.BuiltIn("a test");

                public override StaticConfiguration Configuration => new()
                {
                    EntryPoints = [new("web", 80) { Tls = false, Serves = [Exposure.Lan] }],
                    Docker = new() { Endpoint = {{endpoint}} },
                };
            }
            """).PlacesOf(new DeployTimeInStaticFile()));
}
