using Kronos.Images;
using Kronos.Inventory;

namespace Kronos.Rules.Containers;

/// <summary>A device is a path on the machine and one in the container, with rights that there are.</summary>
public sealed class DeviceUnfit : StackRule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN8052",
        "A device is a file of the machine",
        Severity.Error,
        "src/Kronos.Rules/Containers/KRN8052.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(StackInventory stack, ImageCatalogue images)
        => from service in stack.Services
           from device in service.Devices.Indexed()
           let problem = Problem(device.Item)
           where problem is not null
           select Find(new Place(service, nameof(Service.Devices)).Item(device.Index), $"A device of '{service.Name}' {problem}");

    private static string? Problem(Device device)
        => !IsWhole(device.Path.Known) ? $"is '{device.Path}', which is no whole path: Docker does not start the container. Write it like \"/dev/dri\"."
            : device.Target is { } target && !IsWhole(target) ? $"is to appear at '{target}', which is no whole path in the container. Write it like \"/dev/dri\"."
            : device.Permissions is not { Length: > 0 } rights || rights.Any(letter => "rwm".IndexOf(letter) < 0) || rights.Distinct().Count() < rights.Length
                ? $"has the rights '{device.Permissions}'. There are r (read), w (write) and m (make such files); write \"rw\"."
            : null;

    private static bool IsWhole(string path) => path.Length > 1 && path[0] == '/' && path.IndexOf(':') < 0;
}
