using System.Runtime.CompilerServices;
using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>The raw labels of a service, decoded.</summary>
/// <param name="Service">The service.</param>
/// <param name="Decoding">What Traefik makes of them.</param>
internal sealed record ContainerLabels(Service Service, LabelDecoding Decoding)
{
    private static readonly ConditionalWeakTable<HostInventory, IReadOnlyList<ContainerLabels>> Known = new();

    /// <summary>Where they are written.</summary>
    public Place Place => new(Service, nameof(Service.Labels));

    /// <summary>Where a finding is.</summary>
    public Place PlaceOf(LabelFinding finding) => finding.InKey ? InKey(finding.Label.Key, finding.Start, finding.Length)
        : finding.Label.Value.Length == 0 ? Place.Entry(finding.Label.Key)
        : Place.Entry(finding.Label.Key).Within(finding.Start, finding.Length);

    /// <summary>Where characters of a key are.</summary>
    public Place InKey(string key, int start, int length) => Place.KeyOf(key).Within(start, length);

    /// <summary>Where the whole of a key is.</summary>
    public Place WholeKey(Label label) => InKey(label.Key, 0, label.Key.Length);

    /// <summary>The labels of a host. Many rules look at them, and they are decoded once.</summary>
    public static IReadOnlyList<ContainerLabels> Of(HostInventory host) => Known.GetValue(host, inventory =>
    [
        .. inventory.Services.Where(service => service.Labels.Count > 0 && TraefikContainers.IsCurrent(inventory)).Select(service => new ContainerLabels(
            service,
            LabelDecoder.Decode(service.Labels.Select(label => new Label(label.Key, label.Value.Known)), VersionFor(service, inventory)))),
    ]);

    // The proxy of the service's routes, or the host's first: one Traefik reads the labels of every container of a host.
    private static TraefikVersion VersionFor(Service service, HostInventory host)
        => (ProxyView.ProxyOf(service) ?? host.Proxies.FirstOrDefault()) is { } proxy ? TraefikVersion.Of(proxy.Proxy.Image) : TraefikContainers.VersionOf(host);
}
