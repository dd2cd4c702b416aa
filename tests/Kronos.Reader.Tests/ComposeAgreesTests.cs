using System.Diagnostics;
using System.Text.Json;
using Kronos.Reader.Files;
using Kronos.Testing;

namespace Kronos.Reader.Tests;

/// <summary>The judge: the real <c>docker compose config</c> reads the same files.</summary>
public sealed class ComposeAgreesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kronos-reader-").FullName;

    [NeedsToolFact("docker compose")]
    public void What_is_refused_here_is_refused_there()
        => Assert.All(
            UnreadableTests.NotYaml.Select(row => (string)row[0]).Concat(UnreadableTests.NotCompose.Select(row => (string)row[0])),
            text => Assert.NotEqual(0, Config([("compose.yaml", text)]).ExitCode));

    [NeedsToolFact("docker compose")]
    public void Forms_variables_and_merge_keys_are_read_the_same()
        => Agree([], ("compose.yaml", """
            name: home
            x-base: &base
              restart: always
              environment: &env {A: 1, B: "${TAG:-x}", C: "$$x", D: "${NOTHING-}", E: yes, F: 1.10, G: 0755, H: 1_000, I: True, J: "0755", K: -3, L: ^x$, M: 5e3}
            services:
              web:
                <<: *base
                image: "nginx:${TAG}"
                ports: ["127.0.0.1:8080:80", "53:53/udp", "9000-9002:9000-9002", "[::1]:443:443", {target: 81, published: "8081", host_ip: 10.0.0.1, protocol: udp}]
                volumes: ["data:/data", "/etc:/host:ro", {type: bind, source: /a, target: /b, read_only: true}, {type: tmpfs, target: /t}]
                labels: ["a=b=c", "empty=", "rule=Host(`a.example`)"]
                networks: {front: {ipv4_address: 10.1.0.5}, back: }
                depends_on: [db]
              db:
                image: postgres:16
                environment:
                  <<: *env
                  A: "2"
                command: ["postgres", "-c", "x=y"]
                depends_on: {init: {condition: service_completed_successfully}}
                networks: [back]
              init: {image: "busybox:1", network_mode: host}
            networks: {front: {internal: true, ipam: {config: [{subnet: 10.1.0.0/24, gateway: 10.1.0.1}]}}, back: {}}
            volumes: {data: }
            """), (".env", "TAG=1.27 # the tag\n"));

    [NeedsToolFact("docker compose")]
    public void Several_files_are_merged_the_same()
        => Agree(
            ["a.yaml", "b.yaml"],
            ("a.yaml", "name: home\nservices:\n  web:\n    image: a:1\n    command: [old, x]\n    environment: [A=1, B=2]\n    labels: {x: '1'}\n    ports: ['80:80', '90:90']\n    volumes: ['/a:/data', '/c:/c']\n    depends_on: [db]\n  db: {image: 'b:1'}\n"),
            ("b.yaml", "services:\n  web:\n    command: [new]\n    environment: {B: 3, C: 4}\n    labels: [y=2]\n    ports: ['81:81', '80:80']\n    volumes: ['/b:/data:ro']\n    depends_on: {cache: {condition: service_started}}\n  cache: {image: 'c:1'}\n  db: {ports: !override ['5432:5432']}\n"));

    [NeedsToolFact("docker compose")]
    public void Includes_and_extends_are_followed_the_same()
        => Agree(
            [],
            ("compose.yaml", "name: home\ninclude:\n  - sub/more.yaml\nservices:\n  web:\n    extends: {file: base.yaml, service: base}\n    ports: ['80:80']\n    environment: {B: '3'}\n  own: {extends: web, image: 'o:1', ports: ['82:82']}\n"),
            ("base.yaml", "services:\n  base: {image: 'a:1', environment: [A=1, B=2], ports: ['81:81']}\n"),
            ("sub/more.yaml", "services:\n  db: {image: '${IMAGE}', labels: {l: '${IMAGE:-none}'}}\n"),
            ("sub/.env", "IMAGE=postgres:16\n"));

    [NeedsToolFact("docker compose")]
    public void What_is_included_twice_is_read_the_same()
    {
        const string Inner = "services:\n  web: {image: 'a:1', environment: {A: '1'}}\nnetworks: {n: {driver: bridge}}\n";
        Agree([], ("compose.yaml", "name: home\ninclude: [one.yaml, two.yaml]\n"), ("one.yaml", Inner), ("two.yaml", Inner));
        Agree([], ("compose.yaml", "name: home\ninclude: [one.yaml]\n" + Inner), ("one.yaml", Inner));
        Agree([], ("compose.yaml", "name: home\ninclude:\n  - path: [one.yaml, two.yaml]\n"), ("one.yaml", Inner), ("two.yaml", "services: {web: {environment: {A: '2', B: '3'}}}\n"));
        Agree(["compose.yaml", "two.yaml"], ("compose.yaml", "name: home\ninclude: [one.yaml]\nservices: {other: {image: 'b:1'}}\n"), ("one.yaml", Inner), ("two.yaml", "services: {web: {environment: {A: '2'}}}\n"));
    }

    [NeedsToolFact("docker compose")]
    public void What_is_included_and_differs_is_refused_here_and_there()
    {
        const string Inner = "services:\n  web: {image: 'a:1', networks: [n]}\nnetworks: {n: {driver: bridge}}\n";
        string[] texts =
        [
            "include: [one.yaml]\nservices: {web: {environment: {A: '2'}}}\n",
            "include: [one.yaml]\nservices: {o: {image: a}}\nnetworks: {n: {driver: overlay}}\n",
            "include: [one.yaml, two.yaml]\n",
        ];
        Assert.All(texts, text =>
        {
            var (exitCode, _, error) = Config([("compose.yaml", "name: home\n" + text), ("one.yaml", Inner), ("two.yaml", Inner.Replace("a:1", "a:2"))]);
            Assert.NotEqual(0, exitCode);
            Assert.Contains("conflicts with imported resource", error);
            Assert.Contains("is included from", Assert.Throws<UnreadableException>(() => ComposeReader.Read([At("compose.yaml")], new DiskSource())).Message);
        });
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Agree(string[] names, params (string Path, string Text)[] files)
    {
        var (exitCode, output, error) = Config(files, names);
        Assert.True(exitCode == 0, error);
        var project = ComposeReader.Read(names.Length > 0 ? [.. names.Select(At)] : [At("compose.yaml")], new DiskSource());
        using var config = JsonDocument.Parse(output);
        Assert.Equal(Theirs(config.RootElement), Ours(project));
    }

    private static IEnumerable<string> Ours(ReadProject project) => project.Inventory.Services.OrderBy(service => service.Name, StringComparer.Ordinal).SelectMany(service => new[]
    {
        $"{service.Name} image {service.Image.Reference}",
        $"{service.Name} ports {Join(service.Ports.SelectMany(port => Enumerable.Range(0, port.Count).Select(offset => $"{port.Address?.Known}:{port.Published + offset}:{port.Target + offset}/{port.Protocol}".ToLowerInvariant())))}",
        $"{service.Name} environment {Join(service.Environment.Select(entry => $"{entry.Key}={entry.Value.Known}"))}",
        $"{service.Name} labels {Join(service.Labels.Select(entry => $"{entry.Key}={entry.Value.Known}"))}",
        $"{service.Name} volumes {Join(service.Volumes.Select(mount => $"{mount.Source?.Known ?? mount.Volume?.Name}:{mount.Target}:{mount.ReadOnly}"))}",
        $"{service.Name} networks {Join(service.Networks.Select(network => $"{network.Network.Name} {network.Address}"))}",
        $"{service.Name} depends {Join(service.DependsOn.Select(other => $"{other.Service.Name} {other.Condition}"))}",
        $"{service.Name} command {string.Join(" ", service.Command?.Select(word => word.Known) ?? [])}",
    });

    private static IEnumerable<string> Theirs(JsonElement config) => config.GetProperty("services").EnumerateObject().OrderBy(service => service.Name, StringComparer.Ordinal).SelectMany(service => new[]
    {
        $"{service.Name} image {Text(service.Value, "image")}",
        $"{service.Name} ports {Join(List(service.Value, "ports").Select(port => $"{Text(port, "host_ip")}:{Text(port, "published")}:{Text(port, "target")}/{Text(port, "protocol")}"))}",
        $"{service.Name} environment {Join(Members(service.Value, "environment").Select(entry => $"{entry.Name}={entry.Value.ToString().Replace("$$", "$")}"))}",
        $"{service.Name} labels {Join(Members(service.Value, "labels").Select(entry => $"{entry.Name}={entry.Value.ToString().Replace("$$", "$")}"))}",
        $"{service.Name} volumes {Join(List(service.Value, "volumes").Select(mount => $"{Text(mount, "source")}:{Text(mount, "target")}:{mount.TryGetProperty("read_only", out var flag) && flag.GetBoolean()}"))}",
        $"{service.Name} networks {Join(Members(service.Value, "networks").Select(network => $"{network.Name} {(network.Value.ValueKind == JsonValueKind.Object ? Text(network.Value, "ipv4_address") : "")}"))}",
        $"{service.Name} depends {Join(Members(service.Value, "depends_on").Select(other => $"{other.Name} {Text(other.Value, "condition") switch { "service_healthy" => "Healthy", "service_started" => "Started", _ => "Completed" }}"))}",
        $"{service.Name} command {string.Join(" ", List(service.Value, "command").Select(word => word.GetString()))}",
    });

    private static string Join(IEnumerable<string> items) => string.Join(", ", items.Order(StringComparer.Ordinal));

    private static IEnumerable<JsonElement> List(JsonElement json, string name) => json.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray() : [];

    private static IEnumerable<JsonProperty> Members(JsonElement json, string name) => json.TryGetProperty(name, out var map) && map.ValueKind == JsonValueKind.Object ? map.EnumerateObject() : [];

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.ToString() : "";

    private string At(string path) => Path.Combine(folder, path);

    private (int ExitCode, string Output, string Error) Config((string Path, string Text)[] files, params string[] names)
    {
        foreach (var (path, text) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
            File.WriteAllText(At(path), text);
        }

        var start = new ProcessStartInfo("docker", ["compose", .. names.SelectMany(name => new[] { "-f", name }), "config", "--format", "json"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
