using Kronos.Inventory;
using Kronos.Rules.Traefik.Labels;
using Kronos.Traefik;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The middlewares by which a router in labels sends people to a login page.</summary>
internal static class ForwardLogins
{
    /// <summary>The first that a router names; null when it names none.</summary>
    public static NameUse? Of(HostInventory host, RouterFacts router) => router.Middlewares.FirstOrDefault(use => Asks(host, use.Name, 0));

    private static bool Asks(HostInventory host, string name, int depth)
    {
        var at = name.IndexOf('@');
        var plain = at < 0 ? name : name.Substring(0, at);
        return at >= 0 && name.Substring(at) == "@file"
            ? UsedMiddlewares.Of(host).Any(middleware => middleware.Name == plain && IsLogin(middleware))
            : depth < 8 && Declared(host, plain).Any(pair => pair.Node.Find("forwardauth") is { Live: true }
                || LabelRouters.Names(pair.Container, pair.Node.Find("chain")?.Find("middlewares")).Any(link => Asks(host, link.Name, depth + 1)));
    }

    private static bool IsLogin(Middleware middleware) => middleware is ForwardAuth || (middleware is Chain chain && chain.Middlewares.Any(IsLogin));

    private static IEnumerable<(ContainerLabels Container, LabelNode Node)> Declared(HostInventory host, string name)
        => from container in ContainerLabels.Of(host)
           where !container.Decoding.IsDropped
           from node in container.Decoding.Dynamic.Find("http")?.Find("middlewares")?.Children ?? []
           where node.Name == name
           select (container, node);
}
