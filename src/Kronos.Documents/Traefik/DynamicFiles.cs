using Kronos.Documents.Values;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>What Traefik reads again whenever it changes: middlewares, and everything that labels cannot say. A file without content is left out.</summary>
internal static class DynamicFiles
{
    public static IEnumerable<(string Name, Mapping Content)> Lower(ReverseProxy proxy, HostInventory host, GoTemplateText texts)
    {
        var options = OptionWriter.Template(texts);
        (string Name, Mapping Content)[] files =
        [
            ("middlewares.yaml", Protocols(
                UsedMiddlewares.Of(host).ToMapping(middleware => middleware.Name, middleware => Middleware(middleware, options)) is { } http ? new Mapping { ["middlewares"] = http } : null,
                UsedMiddlewares.OfTcp(host).ToMapping(middleware => middleware.Name, middleware => new Mapping { [middleware.Type] = options.Of(middleware) }) is { } tcp
                    ? new Mapping { ["middlewares"] = tcp }
                    : null)),
            ("services.yaml", Protocols(
                new()
                {
                    ["services"] = proxy.Services.ToMapping(service => service.Name, service => Composite(service, options)),
                    ["serversTransports"] = proxy.ServersTransports.ToMapping(transport => transport.Name, transport => options.Of(transport)),
                },
                new() { ["serversTransports"] = proxy.TcpServersTransports.ToMapping(transport => transport.Name, transport => options.Of(transport)) })),
            ("tls.yaml", new()
            {
                ["tls"] = new Mapping
                {
                    ["options"] = proxy.TlsOptions.ToMapping(tls => tls.Name, tls => options.Of(tls)),
                    ["stores"] = proxy.TlsStores.ToMapping(store => store.Name, store => options.Of(store)),
                }.OrNull(),
            }),
        ];
        return files.Where(file => file.Content.Count > 0);
    }

    private static Mapping Protocols(Mapping? http, Mapping? tcp) => new() { ["http"] = http?.OrNull(), ["tcp"] = tcp?.OrNull() };

    private static Mapping Middleware(Middleware middleware, OptionWriter options) => middleware is Plugin plugin
        ? new() { ["plugin"] = new Mapping { [plugin.Key] = options.Of(plugin, nameof(Plugin.Key))[nameof(Plugin.Configuration).ToLowerInvariant()] ?? new Mapping() } }
        : new() { [middleware.Type] = options.Of(middleware) };

    private static Mapping Composite(CompositeService service, OptionWriter options)
    {
        var content = options.Of(service);
        content.Add("healthCheck", service.HealthCheck ? new Mapping() : null);
        return new() { [service.Type] = content };
    }
}
