using Kronos.Documents.Values;
using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>An entry point in the static file.</summary>
internal static class EntryPointOptions
{
    private static readonly OptionWriter Options = OptionWriter.Plain;

    public static Mapping Of(EntryPoint point)
    {
        var port = Units.Number(point.Port);
        return point.Protocol == Protocol.Udp
            ? new()
            {
                ["address"] = $":{port}/udp",
                ["reusePort"] = point.ReusePort,
                ["udp"] = point.UdpTimeout is { } timeout ? new Mapping { ["timeout"] = Units.Duration(timeout) } : null,
            }
            : new()
            {
                ["address"] = ":" + port,
                ["asDefault"] = point.AsDefault,
                ["reusePort"] = point.ReusePort,
                ["allowACMEByPass"] = point.AllowAcmeByPass,
                ["http"] = Http(point).OrNull(),
                ["http2"] = point.Http2 is { } second ? Options.Of(second) : null,
                ["http3"] = point.Http3 ? new Mapping { ["advertisedPort"] = point.Http3AdvertisedPort } : null,
                ["proxyProtocol"] = point.ProxyProtocol is { } protocol ? Options.Of(protocol) : null,
                ["forwardedHeaders"] = Forwarded(point).OrNull(),
                ["transport"] = Transport(point),
                ["observability"] = point.Observability is { } seen ? Options.Of(seen) : null,
            };
    }

    private static Mapping Http(EntryPoint point) => new()
    {
        ["redirections"] = point.RedirectTo is { } target
            ? new Mapping
            {
                ["entryPoint"] = new Mapping { ["to"] = target, ["scheme"] = point.RedirectScheme, ["permanent"] = point.RedirectPermanent, ["priority"] = point.RedirectPriority },
            }
            : null,
        ["middlewares"] = point.Middlewares.Select(middleware => middleware.Reference).ToListing(),
        ["tls"] = point.Tls ? (point.TlsDefaults is { } tls ? Options.Of(tls) : new Mapping()) : null,
        ["encodedCharacters"] = point.EncodedCharacters is { } characters ? Options.Of(characters) : null,
        ["encodeQuerySemicolons"] = point.EncodeQuerySemicolons,
        ["sanitizePath"] = point.SanitizePath,
        ["maxHeaderBytes"] = point.MaxHeaderBytes,
        ["underscoreHeadersStrategy"] = point.UnderscoreHeaders switch
        {
            UnderscoreHeaders.Delete => "delete",
            UnderscoreHeaders.Reject => "reject",
            _ => null,
        },
    };

    private static Mapping Forwarded(EntryPoint point)
    {
        var content = new Mapping { ["trustedIPs"] = point.TrustedIps.ToListing() };
        foreach (var option in point.ForwardedHeaders is { } headers ? Options.Of(headers) : [])
        {
            content.Add(option.Key, option.Value);
        }

        return content;
    }

    private static Mapping Transport(EntryPoint point)
    {
        var responding = new Mapping { ["readTimeout"] = Units.Duration(point.ReadTimeout) };
        foreach (var option in point.Transport?.RespondingTimeouts is { } timeouts ? Options.Of(timeouts) : [])
        {
            responding.Add(option.Key, option.Value);
        }

        var content = new Mapping { ["respondingTimeouts"] = responding };
        foreach (var option in point.Transport is { } transport ? Options.Of(transport, nameof(Kronos.Traefik.Transport.RespondingTimeouts)) : [])
        {
            content.Add(option.Key, option.Value);
        }

        return content;
    }
}
