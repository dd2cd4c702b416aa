using System.Runtime.CompilerServices;
using Kronos.Inventory;

namespace Kronos.Documents.Systemd;

/// <summary>The names of a host's units, and what more than one of them says.</summary>
internal static class UnitNames
{
    public const string Docker = "/usr/bin/docker";

    private static readonly ConditionalWeakTable<HostInventory, IReadOnlyList<string>> OfHosts = new();

    private static readonly ListPerStack<string> OfStacks = new((_, stack) => InOrder(stack.Services.SelectMany(service => service.Volumes)
        .Select(mount => mount.Volume is { } volume ? volume.Path : mount.Source)
        .OfType<Text>()
        .Select(path => path.Known)
        .Where(path => path.StartsWith("/", StringComparison.Ordinal) && !IsOfTheSystem(path))));

    public static string Target(Host host) => host.Name + ".target";

    public static string OfStack(Stack stack) => $"{stack.Host.Name}-{stack.Name}.service";

    public static string Firewall(Host host) => host.Name + "-firewall.service";

    public static string Notify(Host host) => host.Name + "-notify@.service";

    /// <summary>What tells a person that a unit failed; systemd puts the failed unit's name in for <c>%n</c>.</summary>
    public static string OnFailure(Host host) => host.Name + "-notify@%n.service";

    /// <summary>A program of the output.</summary>
    public static string Program(Host host, string name) => $"{host.Directory}/scripts/{name}";

    /// <summary>The folders of the machine that services bind, in order; each may be a disk of its own that comes late.</summary>
    public static IReadOnlyList<string> Mounts(HostInventory host) => OfHosts.GetValue(host, some => [.. InOrder(OfStacks.Of(some))]);

    /// <summary>Those of the services of a stack.</summary>
    public static IReadOnlyList<string> Mounts(HostInventory host, StackInventory stack) => OfStacks.Of(host, stack);

    /// <summary>The environment of everything that calls the Docker client: its configuration must be writable, and no home folder is.</summary>
    public static string Environment(Host host) => $"HOME=/var/lib/{host.Name} DOCKER_CONFIG=/var/lib/{host.Name}/docker";

    private static IEnumerable<string> InOrder(IEnumerable<string> paths) => paths.Distinct().OrderBy(path => path, StringComparer.Ordinal);

    private static bool IsOfTheSystem(string path)
        => new[] { "/dev", "/etc", "/proc", "/run", "/sys", "/usr", "/var/run" }.Any(folder => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal));
}
