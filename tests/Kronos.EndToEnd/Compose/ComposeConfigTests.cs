using System.Globalization;
using System.Text.Json;
using Kronos.Inventory;
using Kronos.Server;
using Kronos.Testing;

namespace Kronos.EndToEnd.Compose;

/// <summary>What the real <c>docker compose config</c> reads in the committed output is what the records say when they are really run.</summary>
public sealed class ComposeConfigTests : IClassFixture<Deployment>, IDisposable
{
    private static readonly HostInventory Host = HostInventory.Of(new HomeServer(), new ReflectedMembers());

    private readonly Lazy<JsonDocument> config;

    public ComposeConfigTests(Deployment deployment)
        => config = new(() =>
        {
            var (exitCode, output, error) = deployment.Compose("config", "--format", "json");
            Assert.True(exitCode == 0, error);
            Assert.Equal("", error);
            return JsonDocument.Parse(output);
        });

    private JsonElement Services => config.Value.RootElement.GetProperty("services");

    [NeedsToolFact("docker compose")]
    public void It_is_accepted_without_a_warning() => Assert.Equal(Host.Host.Name, config.Value.RootElement.GetProperty("name").GetString());

    [NeedsToolFact("docker compose")]
    public void It_has_exactly_the_services_of_the_records()
        => Assert.Equal(Host.Services.Select(service => service.Name).Order(), Services.EnumerateObject().Select(service => service.Name).Order());

    [NeedsToolFact("docker compose")]
    public void Images_are_those_of_the_records()
        => Each((service, json) => Assert.Equal(service.Image.Reference, json.GetProperty("image").GetString()));

    [NeedsToolFact("docker compose")]
    public void Ports_are_those_of_the_records()
        => Each((service, json) => Assert.Equal(
            service.Ports.SelectMany(port => Enumerable.Range(0, port.Count).Select(offset =>
                $"{port.Address?.Known}:{port.Published + offset}:{port.Target + offset}/{port.Protocol.ToString().ToLowerInvariant()}")).Order(),
            List(json, "ports").Select(port => $"{Text(port, "host_ip")}:{Text(port, "published")}:{Text(port, "target")}/{Text(port, "protocol")}").Order()));

    [NeedsToolFact("docker compose")]
    public void Networks_are_those_of_the_records()
        => Each((service, json) => Assert.Equal(
            service.Networks.SelectMany(attachment => NamesOf(attachment.Network, service).Select(name => $"{name} {attachment.Address}")).Order(),
            Members(json, "networks").Select(network =>
                $"{network.Name} {(network.Value.ValueKind == JsonValueKind.Object ? Text(network.Value, "ipv4_address") : null)}").Order()));

    [NeedsToolFact("docker compose")]
    public void Networks_have_the_names_and_the_isolation_of_the_records()
        => Assert.Equal(
            Host.Networks.Where(network => network.Name != Web.Name).Select(network => $"{network.Name} {network.DockerName} {network.Internal} {network.Subnet}")
                .Concat(Host.Segments.Select(segment => $"{segment.Name} {segment.DockerName} False {segment.Subnet}")).Order(),
            Members(config.Value.RootElement, "networks").Select(network =>
                $"{network.Name} {Text(network.Value, "name")} {(network.Value.TryGetProperty("internal", out var flag) && flag.GetBoolean())} {Subnet(network.Value)}").Order());

    [NeedsToolFact("docker compose")]
    public void Two_applications_share_no_network()
    {
        var users = Services.EnumerateObject().SelectMany(service => Members(service.Value, "networks").Select(network => (Network: network.Name, Service: service.Name)));
        var stackOf = Host.Services.ToDictionary(service => service.Name, service => service.Owner.Name);
        Assert.All(users.Where(user => user.Service != "edge-proxy").GroupBy(user => user.Network), network =>
            Assert.Single(network.Select(user => stackOf[user.Service]).Distinct()));
    }

    [NeedsToolFact("docker compose")]
    public void Mounts_contain_those_of_the_records()
        => Each((service, json) =>
        {
            var mounts = List(json, "volumes").Select(mount =>
                $"{Text(mount, "type")} {Text(mount, "source")} {Text(mount, "target")} {(mount.TryGetProperty("read_only", out var flag) && flag.GetBoolean())}").ToList();
            Assert.All(service.Volumes, mount => Assert.Contains(Describe(mount), mounts));
        });

    [NeedsToolFact("docker compose")]
    public void Limits_are_those_of_the_records()
        => Each((service, json) =>
        {
            var limits = json.GetProperty("deploy").GetProperty("resources").GetProperty("limits");
            Assert.Equal(service.Limits?.Memory?.Bytes.ToString(CultureInfo.InvariantCulture), Text(limits, "memory"));
            Assert.Equal(service.Limits?.Cpus, limits.TryGetProperty("cpus", out var cpus) ? cpus.GetDouble() : null);
            Assert.Equal(service.Limits?.Pids, limits.GetProperty("pids").GetInt32());
        });

    [NeedsToolFact("docker compose")]
    public void Environments_contain_those_of_the_records()
        => Each((service, json) =>
        {
            foreach (var (name, value) in service.Environment)
            {
                // A derived list is empty in the record; the DNS tests say what it must be.
                if (!value.Parts.Any(part => part is DerivedPart))
                {
                    Assert.Equal(value.Known.Replace("$", "$$"), Text(json.GetProperty("environment"), name));
                }
            }
        });

    [NeedsToolFact("docker compose")]
    public void Secrets_are_those_of_the_records()
        => Each((service, json) => Assert.Equal(
            service.Secrets.Select(secret => secret.Name).Order(), List(json, "secrets").Select(secret => Text(secret, "source")).Order()));

    [NeedsToolFact("docker compose")]
    public void Dependencies_are_those_of_the_records()
        => Each((service, json) => Assert.Equal(
            service.DependsOn.Select(dependency => dependency.Service.Name + " " + dependency.Condition switch
            {
                DependencyCondition.Started => "service_started",
                DependencyCondition.Healthy => "service_healthy",
                _ => "service_completed_successfully",
            }).Order(),
            Members(json, "depends_on").Select(dependency => dependency.Name + " " + Text(dependency.Value, "condition")).Order()));

    [NeedsToolFact("docker compose")]
    public void Labels_route_exactly_what_the_records_route()
        => Each((service, json) =>
        {
            var rules = Members(json, "labels")
                .Where(label => label.Name.StartsWith("traefik.http.routers.", StringComparison.Ordinal) && label.Name.EndsWith(".rule", StringComparison.Ordinal))
                .Select(label => label.Value.GetString()!).Order();
            Assert.Equal(
                service.Routes.Select(route => route.Rule?.Text.Known ?? $"Host(`{route.Host.Known}`)" + (route.Path is { } path ? $" && PathPrefix(`{path}`)" : "")).Order(),
                rules);
            if (service.Routes.Count > 0)
            {
                Assert.Equal("true", Text(json.GetProperty("labels"), "traefik.enable"));
                Assert.Equal("kronos_" + NamesOf(Web, service).First(), Text(json.GetProperty("labels"), "traefik.docker.network"));
            }
        });

    public void Dispose()
    {
        if (config.IsValueCreated)
        {
            config.Value.Dispose();
        }
    }

    private static Network Web => Host.Proxies.Single().Web;

    // Each stack has a segment of the proxy's network to itself, and the proxy is on all of them.
    private static IEnumerable<string> NamesOf(Network network, Service service)
        => network.Name != Web.Name || service.Owner.Name == "edge" && service.Name != "edge-proxy" ? [network.Name]
            : service.Name == "edge-proxy" ? Host.Segments.Select(segment => segment.Name)
            : [network.Name + "-" + service.Owner.Name];

    private static string Describe(Mount mount) => mount.Kind switch
    {
        MountKind.Memory => $"tmpfs  {mount.Target} False",
        MountKind.Bind => $"bind {mount.Source!.Known} {mount.Target} {mount.ReadOnly}",
        _ when mount.Volume!.Path is { } path => $"bind {path.Known} {mount.Target} {mount.ReadOnly}",
        _ => $"volume {mount.Volume!.Name} {mount.Target} {mount.ReadOnly}",
    };

    private static IEnumerable<JsonElement> List(JsonElement json, string name) => json.TryGetProperty(name, out var list) ? list.EnumerateArray() : [];

    private static IEnumerable<JsonProperty> Members(JsonElement json, string name)
        => json.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object ? map.EnumerateObject() : [];

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ToString() : null;

    private static string? Subnet(JsonElement network)
        => network.TryGetProperty("ipam", out var ipam) && ipam.TryGetProperty("config", out var configs) ? Text(configs[0], "subnet") : null;

    private void Each(Action<Service, JsonElement> check) => Assert.All(Host.Services, service => check(service, Services.GetProperty(service.Name)));
}
