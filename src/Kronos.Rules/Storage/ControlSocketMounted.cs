using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>Applications do not get the socket of Docker.</summary>
public sealed class ControlSocketMounted : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4010",
        "The Docker socket is mounted into a socket proxy only",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4010.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from site in MountSite.Of(host)
           where site.HostPath is { } path && ControlSockets.Includes(path) && !ControlSockets.IsProxy(site.Service)
           select Find(
               site.Place,
               $"'{site.Service.Name}' gets '{site.HostPath}': whoever breaks into it is root on the machine{(site.Mount.ReadOnly ? ", read-only or not" : "")}, because the socket "
               + "starts containers with any rights. Put a socket proxy (wollomatic/socket-proxy) in front that allows what it needs, "
               + "and give it that one's address: $\"tcp://{SocketProxy.Hostname}:2375\".");
}
