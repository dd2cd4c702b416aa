using Kronos.Inventory;

namespace Kronos.Documents.Map;

/// <summary>The networks as a picture: networks on the left, services on the right, a line for each service that is on a network. Where each stands is counted in pixels of the picture.</summary>
internal static class NetworkPicture
{
    private const int Row = 26;
    private const int Width = 640;
    private const int Left = 250;
    private const int Right = 390;

    public static Mapping Of(HostInventory host, IReadOnlyList<ConnectedNetwork> networks)
    {
        var connected = new HashSet<string>(networks.SelectMany(network => network.Services));
        var services = host.Services.Select(service => service.Name).Where(connected.Contains).ToList();
        var places = services.Select((name, index) => (name, index)).GroupBy(pair => pair.name).ToDictionary(same => same.Key, same => same.First().index);
        var rows = Math.Max(networks.Count, services.Count);
        return new()
        {
            ["width"] = Width,
            ["height"] = (rows + 1) * Row,
            ["left"] = Left,
            ["right"] = Right,
            ["middle"] = (Left + Right) / 2,
            ["networks"] = new Listing(networks.Select((network, index) => new Mapping
            {
                ["name"] = network.Name,
                ["internal"] = network.Internal,
                ["y"] = Place(index, networks.Count, rows),
                ["services"] = new Listing(network.Services.Select(service => (Node)Place(places.TryGetValue(service, out var place) ? place : -1, services.Count, rows))),
            })),
            ["services"] = new Listing(services.Select((service, index) => new Mapping { ["name"] = service, ["y"] = Place(index, services.Count, rows) })),
        };
    }

    // The shorter column is spread over the height of the longer one.
    private static int Place(int index, int count, int rows) => (Row * (((2 * index) + 1) * rows) / (2 * count)) + (Row / 2);
}
