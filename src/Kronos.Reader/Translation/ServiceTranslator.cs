using Kronos.Reader.Yaml;
using Kronos.Rules;

namespace Kronos.Reader.Translation;

/// <summary>From the services of a file to those of the model.</summary>
internal sealed class ServiceTranslator(Stack stack, Things things, PlaceTable places)
{
    private const string HostMode = "host";
    private const string ServiceMode = "service:";

    private readonly Dictionary<string, Service> done = new(StringComparer.Ordinal);
    private SourceMap all = null!;

    public IReadOnlyList<Service> Translate(IEnumerable<SourceEntry> services)
    {
        var entries = services.ToList();
        all = new(entries, entries.Count == 0 ? SourceSpan.StartOf("") : entries[0].KeySpan);
        return [.. entries.Select(entry => Service(entry.Key))];
    }

    // No cycle is left here, so that what a service waits for is made first.
    private Service Service(string name)
    {
        if (done.TryGetValue(name, out var known))
        {
            return known;
        }

        var entry = all.Entry(name)!;
        var map = entry.Value as SourceMap ?? new([], entry.KeySpan);
        var ports = new PortTranslator(map).Translate();
        var mounts = new MountTranslator(map, things).Translate();
        var networks = Networks(map).ToList();
        var texts = new TextTranslator(things);
        var environment = map.Entries("environment").Where(variable => variable.Value is SourceScalar { IsNull: false }).ToList();
        var dependencies = map.Entries("depends_on").Where(other => all.Entry(other.Key) is not null).ToList();
        var secrets = map.Items("secrets").Select(item => (Item: item, Name: item is SourceMap long_ ? long_.Text("source") : ((SourceScalar)item).Text)).Where(item => item.Name is not null && things.Secrets.ContainsKey(item.Name)).ToList();
        var service = new Service(stack, name)
        {
            // What is built here has a version of its own.
            Image = map.Text("image") ?? "localhost/built:0.0.0",
            Command = texts.Words(map["command"]),
            Entrypoint = texts.Words(map["entrypoint"]),
            Environment = texts.Variables(environment),
            Labels = texts.Variables(map.Entries("labels")),
            Networks = [.. networks.Select(network => network.Attachment)],
            HostNetwork = map.Text("network_mode") == HostMode ? new("the compose file says so") : null,
            NetworkOf = OtherIn(map.Text("network_mode")) is { } other && all.Entry(other) is not null ? Service(other) : null,
            Ports = [.. ports.Select(port => port.Port)],
            Listens = [.. map.Items("expose").OfType<SourceScalar>().Select(port => int.TryParse(port.Text, out var number) ? number : 0).Where(number => number > 0)],
            Volumes = [.. mounts.Select(mount => mount.Mount)],
            Secrets = [.. secrets.Select(secret => things.Secrets[secret.Name!])],
            DependsOn = [.. dependencies.Select(other => new Dependency(Service(other.Key), ConditionOf(other.Value)))],
            Health = HealthTranslator.Translate(map),
            Limits = ResourceTranslator.Limits(map),
            Reservation = ResourceTranslator.Reservation(map),
            Privileged = map.IsTrue("privileged") ? new("the compose file says so") : null,
            ReadOnly = map.IsTrue("read_only"),
            Restart = RestartOf(map.Text("restart")),
            // Docker lets processes gain privileges unless it is told not to.
            MayGainPrivileges = !map.Items("security_opt").OfType<SourceScalar>().Any(option => option.Text.StartsWith("no-new-privileges", StringComparison.Ordinal) && !option.Text.EndsWith("false", StringComparison.Ordinal)),
            User = map["user"] is SourceScalar { Unknown.Count: 0 } user ? user.Text : null,
            Extra = ExtraOf(map),
        };
        done[name] = service;
        places.Add(service, entry.KeySpan);
        if (map["env_file"] is not null || map.Entries("environment").Count() != environment.Count)
        {
            places.AddUncertain(new(service, nameof(service.Environment)));
        }

        AddMembers(service, map);
        AddItems(service, nameof(Kronos.Service.Ports), ports.Select(port => port.Span));
        AddItems(service, nameof(Kronos.Service.Volumes), mounts.Select(mount => mount.Span));
        AddItems(service, nameof(Kronos.Service.Networks), networks.Select(network => network.Span));
        AddItems(service, nameof(Kronos.Service.Secrets), secrets.Select(secret => secret.Item.Span));
        AddItems(service, nameof(Kronos.Service.DependsOn), dependencies.Select(other => other.KeySpan));
        AddItems(service, nameof(Kronos.Service.Command), map.Items("command").Select(item => item.Span));
        AddEntries(service, nameof(Kronos.Service.Environment), environment);
        AddEntries(service, nameof(Kronos.Service.Labels), map.Entries("labels"));
        return service;
    }

    private IEnumerable<(Attachment Attachment, SourceSpan Span)> Networks(SourceMap map)
    {
        if (map["network_mode"] is not null)
        {
            yield break;
        }

        var named = map.Entries("networks").ToList();
        if (named.Count == 0)
        {
            yield return (things.Networks["default"], map.Span);
        }

        foreach (var entry in named.Where(entry => things.Networks.ContainsKey(entry.Key)))
        {
            var options = entry.Value as SourceMap;
            var address = options?["ipv4_address"] as SourceScalar;
            var attachment = new Attachment(things.Networks[entry.Key]) { Address = address is { Unknown.Count: 0 } ? address.Text : null };
            yield return (attachment, address?.Span ?? entry.KeySpan);
        }
    }

    // service:NAME; the reader has made sure that there is one.
    private static string? OtherIn(string? mode) => mode?.StartsWith(ServiceMode, StringComparison.Ordinal) == true ? mode.Substring(ServiceMode.Length) : null;

    private static DependencyCondition ConditionOf(SourceNode value) => (value as SourceMap)?.Text("condition") switch
    {
        "service_healthy" => DependencyCondition.Healthy,
        "service_completed_successfully" => DependencyCondition.Completed,
        _ => DependencyCondition.Started,
    };

    private static RestartPolicy RestartOf(string? text) => text switch
    {
        "always" => RestartPolicy.Always,
        "unless-stopped" => RestartPolicy.UnlessStopped,
        { } policy when policy.StartsWith("on-failure", StringComparison.Ordinal) => RestartPolicy.OnFailure,
        _ => RestartPolicy.No,
    };

    // What the model has no property for and a rule asks for.
    private static Extra ExtraOf(SourceMap map)
    {
        var extra = new Extra();
        if (map.IsTrue("use_api_socket"))
        {
            extra["use_api_socket"] = true;
        }

        if (map.Text("network_mode") is { } mode and not HostMode && OtherIn(mode) is null)
        {
            extra["network_mode"] = mode;
        }

        return extra;
    }

    private void AddMembers(Service service, SourceMap map)
    {
        (string Key, string Member)[] members =
        [
            ("image", nameof(service.Image)), ("command", nameof(service.Command)), ("entrypoint", nameof(service.Entrypoint)), ("environment", nameof(service.Environment)),
            ("labels", nameof(service.Labels)), ("networks", nameof(service.Networks)), ("network_mode", nameof(service.HostNetwork)), ("network_mode", nameof(service.NetworkOf)), ("ports", nameof(service.Ports)),
            ("expose", nameof(service.Listens)), ("volumes", nameof(service.Volumes)), ("secrets", nameof(service.Secrets)), ("depends_on", nameof(service.DependsOn)),
            ("healthcheck", nameof(service.Health)), ("deploy", nameof(service.Limits)), ("mem_limit", nameof(service.Limits)), ("deploy", nameof(service.Reservation)),
            ("mem_reservation", nameof(service.Reservation)), ("privileged", nameof(service.Privileged)), ("use_api_socket", nameof(service.Extra)),
        ];
        foreach (var (key, member) in members)
        {
            if (map.Entry(key) is { } entry)
            {
                places.Add(new Place(service, member), entry.Value is SourceScalar ? entry.Value.Span : entry.KeySpan);
            }
        }
    }

    private void AddItems(Service service, string member, IEnumerable<SourceSpan> spans)
    {
        var index = 0;
        foreach (var span in spans)
        {
            places.Add(new Place(service, member).Item(index++), span);
        }
    }

    private void AddEntries(Service service, string member, IEnumerable<SourceEntry> entries)
    {
        foreach (var entry in entries)
        {
            var place = new Place(service, member).Entry(entry.Key);
            places.Add(place, entry.Value is SourceScalar { Text.Length: > 0 } ? entry.Value.Span : entry.KeySpan);
            places.AddLetters(place with { IsKey = true }, Unquoted(entry));
            if ((entry.Value as SourceScalar)?.Letters is { } letters)
            {
                places.AddLetters(place, letters);
            }

            if (entry.Value is SourceScalar { Unknown.Count: > 0 })
            {
                places.AddUncertain(place);
            }
        }
    }

    private static SourceSpan Unquoted(SourceEntry entry)
        => entry.KeySpan.EndColumn - entry.KeySpan.Column == entry.Key.Length + 2
            ? entry.KeySpan with { Column = entry.KeySpan.Column + 1, EndColumn = entry.KeySpan.EndColumn - 1 }
            : entry.KeySpan;
}
