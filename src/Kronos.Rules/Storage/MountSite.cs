using Kronos.Inventory;

namespace Kronos.Rules.Storage;

/// <summary>A mount and where it is written.</summary>
/// <param name="Service">The service.</param>
/// <param name="Mount">The mount.</param>
/// <param name="Place">Its place.</param>
internal sealed record MountSite(Service Service, Mount Mount, Place Place)
{
    /// <summary>The path of the host that it shows, without a slash at its end; null when Docker or memory holds the data.</summary>
    public string? HostPath
    {
        get
        {
            var path = (Mount.Source ?? Mount.Volume?.Path)?.Known;
            return path is { Length: > 1 } ? path.TrimEnd('/') is { Length: > 0 } trimmed ? trimmed : "/" : path;
        }
    }

    /// <summary>Every mount of a host.</summary>
    public static IEnumerable<MountSite> Of(HostInventory host) => host.Stacks.SelectMany(Of);

    /// <summary>Every mount of a stack.</summary>
    public static IEnumerable<MountSite> Of(StackInventory stack)
        => from service in stack.Services
           from mount in service.Volumes.Indexed()
           select new MountSite(service, mount.Item, new Place(service, nameof(Service.Volumes)).Item(mount.Index));
}
