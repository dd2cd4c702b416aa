using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>The published ports of a service. A port that the machine chooses, or a variable without a value, is none that anything can clash with.</summary>
internal sealed class PortTranslator(SourceMap service)
{
    public IReadOnlyList<(Port Port, SourceSpan Span)> Translate()
        => [.. service.Items("ports").SelectMany(item => Translate(item).Select(port => (port, item.Span)))];

    private static IEnumerable<Port> Translate(SourceNode item)
    {
        PortText? port;
        try
        {
            port = item is SourceMap map ? Long(map) : item is SourceScalar { Unknown.Count: 0 } scalar ? PortText.Parse(scalar.Text) : null;
        }
        catch (FormatException exception)
        {
            throw Unreadable.Compose(item, exception.Message);
        }

        if (port?.Published is not { } published)
        {
            yield break;
        }

        var made = (port.Protocol, published.First == published.Last) switch
        {
            (Protocol.Tcp, true) => Port.Tcp(port.Target.First, published.First),
            (Protocol.Udp, true) => Port.Udp(port.Target.First, published.First),
            // One port of the container on a free one of a range is nothing that is sure to clash.
            _ when port.Target.First == port.Target.Last => null,
            (Protocol.Tcp, _) => Port.TcpRange(published.First, published.Last),
            _ => Port.UdpRange(published.First, published.Last),
        };
        if (made is not null)
        {
            yield return port.Address is { } address and not ("0.0.0.0" or "::" or "") ? made.On(address) : made.OnEveryInterface("the compose file names no address");
        }
    }

    private static PortText? Long(SourceMap map)
    {
        if (map.Entries.Any(entry => entry.Value is SourceScalar { Unknown.Count: > 0 }) || map.Text("target") is not { } target)
        {
            return null;
        }

        var whole = map.Text("published") is { } published ? published + ":" + target : target;
        PortText.CheckAddress(map.Text("host_ip"), whole);
        return new(
            map.Text("host_ip"),
            map.Text("published") is { Length: > 0 } text ? PortText.Range(text, whole) : null,
            PortText.Range(target, whole),
            PortText.Of(map.Text("protocol")?.ToLowerInvariant() ?? "", whole));
    }
}
