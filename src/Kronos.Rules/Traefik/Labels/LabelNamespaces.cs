using Kronos.Rules.Traefik.Labels.Schema;

namespace Kronos.Rules.Traefik.Labels;

/// <summary>Which labels Traefik looks at: those that start with one of its prefixes. Everything else passes without a word.</summary>
internal static class LabelNamespaces
{
    private static readonly string[] Docker = ["traefik.docker.", "traefik.enable"];

    private static readonly string[] Dynamic = ["traefik.http", "traefik.tcp", "traefik.udp", "traefik.tls.stores.default"];

    private static readonly string[] Known = ["http", "tcp", "udp", "tls", "enable", "docker"];

    // What labels of Traefik 1 started with.
    private static readonly string[] First = ["port", "frontend", "backend", "protocol", "weight", "domain", "tags", "circuitbreaker", "redirectorservice"];

    /// <summary>The Docker provider's own labels.</summary>
    public static bool IsDocker(Label label) => Docker.Any(prefix => Folding.StartsWith(label.Key, prefix));

    /// <summary>The labels of the dynamic configuration.</summary>
    public static bool IsDynamic(Label label) => Dynamic.Any(prefix => Folding.StartsWith(label.Key, prefix));

    /// <summary>What is said of a label that looks as if it were for Traefik and is not read; null when it is for somebody else.</summary>
    public static LabelFinding? Unread(Label label)
    {
        var key = label.Key;
        var dot = key.IndexOf('.');
        var root = dot < 0 ? key : key.Substring(0, dot);
        if (root.Trim().ToLowerInvariant() != "traefik")
        {
            return root.Length < 12 && Spelling.Closest(root, ["traefik"]) is not null && dot > 0
                ? Found(0, root.Length, $"'{root.Short()}' is not read by Traefik.{Spelling.Suggestion(root, ["traefik"])}")
                : null;
        }

        if (root != "traefik")
        {
            return Found(0, root.Length, $"'{key.Short()}' is not read by Traefik, which looks only at keys that start with 'traefik.', without a space.");
        }

        var rest = dot < 0 ? "" : key.Substring(dot + 1);
        var second = rest.Split('.')[0];
        var folded = second.ToLowerInvariant();
        return Found(dot + 1, Math.Max(second.Length, dot < 0 ? key.Length : 0), folded switch
        {
            "tls" when Folding.StartsWith(rest, "tls.options") => Unset("TLS options cannot be declared by labels. Add them to the proxy's TlsOptions"),
            "tls" when Folding.StartsWith(rest, "tls.certificates") => Unset("Certificates cannot be declared by labels. Write them in the dynamic file"),
            "tls" => Unset("Of TLS, labels declare only 'traefik.tls.stores.default'"),
            "swarm" => Unset("It is for the Swarm provider; with Docker it is 'traefik.docker.'"),
            "docker" => Unset("Below 'traefik.docker' there are network and allowNonRunning"),
            "entrypoints" or "providers" or "certificatesresolvers" or "api" or "log" or "metrics" =>
                Unset("It belongs to the static configuration, which labels cannot change. Write it in the proxy's Configuration"),
            _ when First.Contains(folded) => Unset("It is a label of Traefik 1. Today the port is 'traefik.http.services.NAME.loadbalancer.server.port' "
                + "and the rule 'traefik.http.routers.NAME.rule'"),
            _ => Unset($"Traefik reads only what starts with traefik.http, traefik.tcp, traefik.udp, traefik.tls.stores.default, traefik.enable and traefik.docker")
                + Spelling.Suggestion(second, Known),
        });

        LabelFinding Found(int start, int length, string message) => new(label, LabelFault.NeverRead, InKey: true, start, length, message);

        string Unset(string why) => $"'{key.Short()}' is ignored without a word. {why}.";
    }
}
