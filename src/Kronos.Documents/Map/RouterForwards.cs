using System.Globalization;
using Kronos.Inventory;

namespace Kronos.Documents.Map;

/// <summary>A port that the home's router has to send on to the machine.</summary>
/// <param name="Outside">The port on the internet.</param>
/// <param name="Inside">The port of the machine.</param>
/// <param name="Service">Whose it is.</param>
/// <param name="From">Who may come in.</param>
/// <param name="Note">What else has to be set; empty for nothing.</param>
internal sealed record RouterForward(string Outside, string Inside, string Service, Source From, string Note);

/// <summary>What has to be set in the home's router, which Kronos does not reach.</summary>
internal static class RouterForwards
{
    private const string Https = "443";

    public static IEnumerable<RouterForward> Of(HostInventory host)
        => from service in host.Services
           from port in service.Ports
           where port.From != Source.Lan
           orderby port.Published
           select Forward(service, port, host);

    // People type addresses without a port. Where visitors come directly as well as through Cloudflare, only one of the two can have port 443.
    private static RouterForward Forward(Service service, Port port, HostInventory host)
    {
        var inside = Range(port);
        if (port.Protocol != Protocol.Tcp || host.Proxies.FirstOrDefault(proxy => proxy.Proxy.Equals(service)) is not { } proxy)
        {
            return new(inside + Suffix(port), inside + Suffix(port), service.Name, port.From, "");
        }

        var points = proxy.Configuration.EntryPoints.Where(point => point.Port == port.Target && point.Tls).ToList();
        var direct = points.Any(point => point.Serves.Contains(Exposure.DnsOnly)) && port.From == Source.Internet;
        var others = host.Services.SelectMany(other => other.Routes).Any(route => route.Exposure == Exposure.DnsOnly);
        var outside = points.Count > 0 && (direct || !others) ? Https : inside;
        var note = port.From == Source.Cloudflare && outside != Https ? $"at Cloudflare, an Origin Rule that sends to port {outside}" : "";
        return new(outside + Suffix(port), inside + Suffix(port), service.Name, port.From, note);
    }

    private static string Suffix(Port port) => port.Protocol == Protocol.Tcp ? "/tcp" : "/udp";

    private static string Range(Port port)
    {
        var first = port.Published.ToString(CultureInfo.InvariantCulture);
        return port.Count == 1 ? first : first + "-" + (port.Published + port.Count - 1).ToString(CultureInfo.InvariantCulture);
    }
}
