using Kronos.Documents.Traefik;
using Kronos.Documents.Values;
using Kronos.Inventory;

namespace Kronos.Documents.Compose;

/// <summary>One service of a compose file, its keys in the order in which people write them: what it is, what it sees, how it lives, what it may.</summary>
/// <param name="texts">How texts are written.</param>
/// <param name="segments">What each stack has to itself of the proxies' networks.</param>
/// <param name="proxies">What the containers of the proxies need besides what their records say.</param>
internal sealed class ServiceLowering(ComposeText texts, IReadOnlyList<WebSegment> segments, IReadOnlyList<ProxyFiles> proxies)
{
    /// <summary>How texts are written.</summary>
    public ComposeText Texts => texts;

    /// <summary>What each stack has to itself of the proxies' networks.</summary>
    public IReadOnlyList<WebSegment> Segments => segments;

    public Mapping Lower(Service service)
    {
        var proxy = proxies.FirstOrDefault(files => files.Proxy.Equals(service));
        var mapping = new Mapping
        {
            ["image"] = ComposeText.Escape(service.Image.Reference),
            ["entrypoint"] = Arguments(service.Entrypoint),
            ["command"] = Arguments(service.Command),
            ["user"] = Plain(service.User),
            ["group_add"] = texts.Write(service.Groups),
            ["hostname"] = service.ContainerHostname is { } name ? texts.Write(name) : null,
            ["init"] = service.Init ? true : null,
            ["environment"] = texts.Write(Environment(service, proxy)),
            ["network_mode"] = Networking.Mode(service),
            ["networks"] = Networking.Attachments(service, segments, texts),
            ["ports"] = Networking.Ports(service.Ports, texts),
            ["expose"] = service.Listens.Select(port => Units.Number(port)).ToListing(),
            ["extra_hosts"] = texts.Write([.. proxy?.ExtraHosts ?? service.ExtraHosts]),
            ["dns"] = texts.Write(service.Dns),
            ["volumes"] = service.Volumes.Select(mount => Mounts.Lower(mount, texts)).Concat(Mounts.Lower(proxy)).ToListing(),
            ["secrets"] = service.Secrets.Select(secret => Granted(secret.Name, ComposeText.Escape(secret.Target ?? secret.Name))).ToListing(),
            ["configs"] = service.Configs.Select(mount => Granted(mount.Config.Name, ComposeText.Escape(mount.Target))).ToListing(),
            ["depends_on"] = Lifecycle.Dependencies(service),
            ["healthcheck"] = service.Health is { } health ? Lifecycle.Health(health) : null,
            ["restart"] = Lifecycle.Restart(service.Restart ?? service.Owner.Host.Restart),
            ["stop_grace_period"] = service.StopGracePeriod is { } period ? Units.Duration(period) : null,
            ["read_only"] = service.ReadOnly ? true : null,
            ["privileged"] = service.Privileged is null ? null : true,
            ["security_opt"] = SecurityOptions(service).Select(ComposeText.Escape).ToListing(),
            ["cap_drop"] = service.Capabilities?.Drop.ToListing(),
            ["cap_add"] = service.Capabilities?.Add.ToListing(),
            ["devices"] = service.Devices.Select(Device).ToListing(),
            ["sysctls"] = texts.Write(service.Sysctls),
            ["shm_size"] = service.SharedMemory is { } size ? Units.Size(size) : null,
            ["deploy"] = Resources.Lower(service.Limits, service.Reservation),
            ["logging"] = Log(service.Logging ?? service.Owner.Host.Logging),
            ["labels"] = texts.Write(Labels(service)),
        };
        return ExtraKeys.Merge(mapping, service.Extra, texts);
    }

    // What the record says wins: a rule has already refused a label that contradicts the model.
    private static Variables Labels(Service service)
    {
        var labels = RouterLabels.Of(service);
        foreach (var label in service.Labels)
        {
            labels[label.Key] = label.Value;
        }

        return labels;
    }

    // The proxy's files name settings by their variables, so its container must have them.
    private static Variables Environment(Service service, ProxyFiles? proxy)
    {
        var variables = new Variables();
        foreach (var variable in service.Environment)
        {
            variables[variable.Key] = variable.Value;
        }

        foreach (var setting in proxy?.Settings ?? [])
        {
            if (!variables.ContainsKey(setting.Variable))
            {
                variables[setting.Variable] = setting;
            }
        }

        return variables;
    }

    private static IEnumerable<string> SecurityOptions(Service service)
        => service.MayGainPrivileges ? service.SecurityOptions : ["no-new-privileges:true", .. service.SecurityOptions];

    private string Device(Device device)
    {
        var path = texts.Write(device.Path);
        return $"{path}:{(device.Target is { } target ? ComposeText.Escape(target) : path)}:{ComposeText.Escape(device.Permissions)}";
    }

    private static Mapping Granted(string source, string target) => new() { ["source"] = source, ["target"] = target };

    private static Node? Plain(string? value) => value is null ? null : ComposeText.Escape(value);

    // An empty list means something here: it takes the image's own command away.
    private Listing? Arguments(Sequence<Text>? arguments) => arguments is null ? null : new(arguments.Select(argument => (Node)texts.Write(argument)));

    private Mapping Log(Logging logging)
    {
        var options = new Variables();
        if (logging.MaxSize is { } size)
        {
            options["max-size"] = Units.Size(size);
        }

        if (logging.MaxFiles is { } files)
        {
            options["max-file"] = files;
        }

        foreach (var option in logging.Options)
        {
            options[option.Key] = option.Value;
        }

        return new() { ["driver"] = logging.Driver, ["options"] = texts.Write(options) };
    }
}
