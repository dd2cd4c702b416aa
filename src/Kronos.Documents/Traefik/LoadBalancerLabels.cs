using Kronos.Traefik;

namespace Kronos.Documents.Traefik;

/// <summary>How Traefik speaks to a container, as labels of the service.</summary>
internal static class LoadBalancerLabels
{
    // What labels say of the one server that a container is.
    private static readonly string[] OfServer = ["weight", "preservePath", "url"];

    public static void Write(Variables labels, string prefix, LoadBalancer balancer)
    {
        if (balancer.Middlewares.Count > 0)
        {
            labels[prefix + ".middlewares"] = string.Join(",", balancer.Middlewares.Select(middleware => middleware.Reference));
        }

        foreach (var option in OptionWriter.Labels.Of(balancer, nameof(LoadBalancer.Middlewares)))
        {
            var key = OfServer.Contains(option.Key) ? "server." + option.Key : option.Key;
            OptionLabels.Write(labels, $"{prefix}.loadbalancer.{key.ToLowerInvariant()}", option.Value);
        }

        if (balancer.Sticky is not null)
        {
            labels[prefix + ".loadbalancer.sticky.cookie"] = true;
        }
    }
}
