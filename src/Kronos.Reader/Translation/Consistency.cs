using Kronos.Reader.Yaml;
using Kronos.Rules;

namespace Kronos.Reader.Translation;

/// <summary>What Compose checks once all files are one: everything that is named is defined.</summary>
internal static class Consistency
{
    /// <exception cref="UnreadableException">Compose refuses it.</exception>
    public static void Check(SourceMap project)
    {
        foreach (var thing in new[] { "networks", "volumes" }.SelectMany(section => project.Entries(section)))
        {
            if ((thing.Value as SourceMap)?["external"] is SourceMap external && external["name"] is { } name && ((SourceMap)thing.Value)["name"] is not null)
            {
                throw Unreadable.Compose(name, $"'{thing.Key}' has 'name' and 'external.name'. Write 'external: true' and only 'name'.");
            }
        }

        foreach (var (section, keys) in new[] { ("secrets", new[] { "file", "environment" }), ("configs", ["file", "environment", "content"]) })
        {
            foreach (var thing in project.Entries(section))
            {
                CheckSource(section, keys, thing);
            }
        }

        if (project["services"] is not SourceMap services)
        {
            return;
        }

        foreach (var entry in services.Entries)
        {
            if (entry.Value is SourceMap service)
            {
                Check(project, services, entry, service);
            }
        }

        Cycles.Refuse(services);
    }

    private static void Check(SourceMap project, SourceMap services, SourceEntry entry, SourceMap service)
    {
        if (service["image"] is null && service["build"] is null && service["provider"] is null && service.Entry("extends") is null)
        {
            throw Unreadable.Compose(entry.KeySpan, $"The service '{entry.Key}' has neither 'image' nor 'build': Compose does not know what to run.");
        }

        foreach (var watch in ((service["develop"] as SourceMap)?.Items("watch") ?? []).OfType<SourceMap>())
        {
            if (watch.Text("action") is not ("rebuild" or "restart") && watch["target"] is null)
            {
                throw Unreadable.Compose(watch.Span with { EndLine = watch.Span.Line, EndColumn = watch.Span.Column + 1 }, $"A 'watch' of the service '{entry.Key}' that syncs needs a 'target'.");
            }
        }

        if (service["network_mode"] is { } mode && service["networks"] is SourceMap { Entries.Count: > 0 })
        {
            throw Unreadable.Compose(mode, $"The service '{entry.Key}' has 'network_mode' and 'networks', which exclude each other. Leave one of the two out.");
        }

        foreach (var other in service.Entries("depends_on").Where(other => services.Entry(other.Key) is null && !(other.Value is SourceMap map && map.Text("required") == "false")))
        {
            throw Undefined(entry, other.KeySpan, "service", other.Key, services.Entries);
        }

        foreach (var other in Implied(service).Where(other => other.Unknown.Count == 0 && services.Entry(NameIn(other.Text)) is null))
        {
            throw Undefined(entry, other.Span, "service", NameIn(other.Text), services.Entries);
        }

        foreach (var network in service.Entries("networks").Where(network => network.Key != "default" && (project["networks"] as SourceMap)?.Entry(network.Key) is null))
        {
            throw Undefined(entry, network.KeySpan, "network", network.Key, project.Entries("networks"));
        }

        foreach (var volume in service.Items("volumes"))
        {
            if (VolumeOf(volume) is { } name && (project["volumes"] as SourceMap)?.Entry(name) is null)
            {
                throw Undefined(entry, volume.Span, "volume", name, project.Entries("volumes"));
            }
        }

        foreach (var (section, kind) in new[] { ("secrets", "secret"), ("configs", "config") })
        {
            foreach (var item in service.Items(section))
            {
                var name = item is SourceMap map ? map["source"] as SourceScalar : item as SourceScalar;
                if (name is { Unknown.Count: 0 } && (project[section] as SourceMap)?.Entry(name.Text) is null)
                {
                    throw Undefined(entry, name.Span, kind, name.Text, project.Entries(section));
                }
            }
        }
    }

    // A service whose namespaces, volumes or names are used is waited for as well.
    private static IEnumerable<SourceScalar> Implied(SourceMap service)
        => new[] { "network_mode", "ipc", "pid" }.Select(key => service[key]).OfType<SourceScalar>().Where(value => value.Text.StartsWith("service:", StringComparison.Ordinal))
            .Concat(service.Items("volumes_from").OfType<SourceScalar>().Where(value => !value.Text.StartsWith("container:", StringComparison.Ordinal)))
            .Concat(service.Items("links").OfType<SourceScalar>());

    // service:NAME, NAME:ro, NAME:alias
    private static string NameIn(string text) => text.StartsWith("service:", StringComparison.Ordinal) ? text.Substring(8) : text.Split(':')[0];

    /// <summary>The named volume that a mount mounts; null when it mounts something else.</summary>
    public static string? VolumeOf(SourceNode mount) => mount switch
    {
        SourceScalar { Unknown.Count: > 0 } => null,
        SourceScalar scalar => MountText.Parse(scalar.Text) is { IsBind: false, Source: { } source } ? source : null,
        SourceMap map when map.Text("type") == "volume" && map["source"] is SourceScalar { Unknown.Count: 0 } source => source.Text,
        _ => null,
    };

    private static void CheckSource(string section, string[] keys, SourceEntry thing)
    {
        if (thing.Value is not SourceMap map || map["external"] is not null)
        {
            return;
        }

        var given = keys.Where(key => map.Entry(key) is not null).ToList();
        if (given.Count != 1)
        {
            throw Unreadable.Compose(
                thing.KeySpan,
                $"'{section}.{thing.Key}' has {(given.Count == 0 ? "none" : "more than one")} of {string.Join(", ", keys)}: Compose wants exactly one, to know where its content is.");
        }
    }

    private static UnreadableException Undefined(SourceEntry service, SourceSpan span, string kind, string name, IEnumerable<SourceEntry> defined)
        => Unreadable.Compose(span, $"The service '{service.Key}' names the {kind} '{name}', which is defined nowhere.{Spelling.Suggestion(name, defined.Select(entry => entry.Key))}");
}
