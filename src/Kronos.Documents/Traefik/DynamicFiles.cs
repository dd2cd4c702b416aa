using Kronos.Documents.Values;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>What Traefik reads again whenever it changes: middlewares, and TLS options, which labels cannot say. A file without content is left out.</summary>
internal static class DynamicFiles
{
    public static IEnumerable<(string Name, Mapping Content)> Lower(ReverseProxy proxy, HostInventory host, GoTemplateText texts)
    {
        if (Middlewares(host, texts) is { } middlewares)
        {
            yield return ("middlewares.yaml", new() { ["http"] = new Mapping { ["middlewares"] = middlewares } });
        }

        if (proxy.TlsOptions.ToMapping(options => options.Name, Tls) is { } tls)
        {
            yield return ("tls.yaml", new() { ["tls"] = new Mapping { ["options"] = tls } });
        }
    }

    private static Mapping? Middlewares(HostInventory host, GoTemplateText texts)
    {
        var options = new MiddlewareOptions(texts);
        return UsedMiddlewares.Of(host).ToMapping(middleware => middleware.Name, middleware => new Mapping { [middleware.Type] = options.Of(middleware) });
    }

    private static Mapping Tls(TlsOptions options) => new()
    {
        ["minVersion"] = options.MinVersion,
        ["cipherSuites"] = options.CipherSuites.ToListing(),
        ["sniStrict"] = options.SniStrict,
    };
}
