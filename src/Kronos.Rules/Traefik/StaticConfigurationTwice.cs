using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>Traefik gets its static configuration from one place.</summary>
public sealed class StaticConfigurationTwice : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3049",
        "The static configuration is in one place",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3049.md");

    private static readonly string[] Files = ["/etc/traefik/traefik.yml", "/etc/traefik/traefik.yaml", "/etc/traefik/traefik.toml"];

    private static readonly string[] Roots = ["accesslog", "api", "certificatesresolvers", "core", "entrypoints", "experimental", "global", "log", "metrics", "ping", "providers", "serverstransport", "tracing"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
    {
        foreach (var traefik in TraefikContainers.Of(host))
        {
            var flags = (traefik.Command ?? []).Indexed().Where(item => item.Item.Known.StartsWith("-", StringComparison.Ordinal)).ToList();
            var flag = flags.FirstOrDefault(item => !IsConfigFile(item.Item.Known));
            var variable = traefik.Environment.FirstOrDefault(entry => IsOption(entry.Key));
            var (file, place) = FileOf(traefik, host, flags.FirstOrDefault(item => IsConfigFile(item.Item.Known)));
            if (file is not null && flag.Item is not null)
            {
                yield return Find(
                    new Place(traefik, nameof(Service.Command)).Item(flag.Index),
                    $"'{traefik.Name}' has its static configuration in {file}, and then Traefik does not look at '{flag.Item.Known}' or any other flag. Write it into the file.", place);
            }

            if (variable.Key is not null && (file is not null || flag.Item is not null))
            {
                yield return Find(
                    new Place(traefik, nameof(Service.Environment)).KeyOf(variable.Key),
                    $"'{traefik.Name}' has its static configuration in {file ?? "flags"}, and then Traefik does not look at '{variable.Key}' or any other variable. Write it {(file is null ? "as a flag" : "into the file")}.",
                    file is null ? new Place(traefik, nameof(Service.Command)).Item(flag.Index) : place);
            }
        }
    }

    // Other names may be for templates of the dynamic files.
    private static bool IsOption(string variable)
        => variable.StartsWith("TRAEFIK_", StringComparison.OrdinalIgnoreCase) && Roots.Contains(variable.Split('_')[1], StringComparer.OrdinalIgnoreCase);

    private static bool IsConfigFile(string flag) => flag.TrimStart('-').StartsWith("configfile", StringComparison.OrdinalIgnoreCase);

    private static (string? File, Place Place) FileOf(Service traefik, HostInventory host, (Text Item, int Index) named)
    {
        if (named.Item is not null)
        {
            return ($"a file, as '{named.Item.Known}' says", new Place(traefik, nameof(Service.Command)).Item(named.Index));
        }

        if (host.Proxies.FirstOrDefault(proxy => proxy.Proxy.Equals(traefik)) is { } owner)
        {
            return ("its Configuration, which is written to traefik.yaml", new Place(owner, nameof(ReverseProxy.Configuration)));
        }

        var mount = traefik.Volumes.Indexed().FirstOrDefault(item => Files.Contains(item.Item.Target));
        return (mount.Item?.Target, new Place(traefik, nameof(Service.Volumes)).Item(mount.Index));
    }
}
