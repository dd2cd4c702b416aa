using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>Applications do not get the socket of Docker.</summary>
public sealed class ControlSocketMounted : StackRule
{
    private const string ApiSocket = "use_api_socket";

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN4010",
        "The Docker socket is mounted into a socket proxy only",
        Severity.Error,
        "src/Kronos.Rules/Storage/KRN4010.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
    {
        var mounts = MountSite.Of(stack)
            .Where(site => site.HostPath is { } path && ControlSockets.Includes(path) && images.Find(site.Service)?.GuardsSocket != true)
            .Select(site => Finding(site.Service, site.Place, site.HostPath!, site.Mount.ReadOnly));
        // Compose has a key of its own that mounts the socket, with the credentials of whoever deploys.
        var raw = stack.Services
            .Where(service => service.Extra.ContainsKey(ApiSocket))
            .Select(service => Finding(service, new Place(service, nameof(Service.Extra)).Entry(ApiSocket), ApiSocket, isReadOnly: false));
        return mounts.Concat(raw);
    }

    private Finding Finding(Service service, Place place, string what, bool isReadOnly)
        => Find(
            place,
            $"'{service.Name}' gets '{what}': whoever breaks into it is root on the machine{(isReadOnly ? ", read-only or not" : "")}, because the socket "
            + "starts containers with any rights. Put a socket proxy (wollomatic/socket-proxy) in front that allows what it needs, "
            + "and give it that one's address: $\"tcp://{SocketProxy.Hostname}:2375\".");
}
