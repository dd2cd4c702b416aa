using Kronos.Inventory;
using Kronos.Rules.Traefik.Views;

namespace Kronos.Rules.Traefik;

/// <summary>The flags of Traefik are such that it takes them as they are meant.</summary>
public sealed class FlagRefused : Rule
{
    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN3051",
        "A flag of Traefik says what is meant",
        Severity.Error,
        "src/Kronos.Rules/Traefik/KRN3051.md");

    private static readonly string[] Known =
    [
        "accessLog", "api", "certificatesResolvers", "configFile", "core", "entryPoints", "experimental", "global", "hostResolver", "log", "metrics", "ocsp", "ping", "providers", "serversTransport", "spiffe",
        "tcpServersTransport", "tracing",
    ];

    private static readonly string[] Dynamic = ["http", "tcp", "udp", "tls", "traefik"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from traefik in TraefikContainers.Of(host)
           let words = (traefik.Command ?? []).Select(word => word.Known).ToList()
           // Other programs may be started instead.
           where words.Any(word => word.TrimStart().StartsWith("-", StringComparison.Ordinal)) && words[0] is not ("sh" or "/bin/sh")
           from word in words.Indexed()
           let problem = word.Item == "traefik" && word.Index == 0 ? null : Problem(word.Item, words.Count - word.Index - 1)
           where problem is not null
           select Find(new Place(traefik, nameof(Service.Command)).Item(word.Index), problem);

    private static string? Problem(string word, int later)
    {
        if (!word.StartsWith("-", StringComparison.Ordinal))
        {
            var lost = later > 0 ? $" and the {later} behind it" : "";
            return word.TrimStart().StartsWith("-", StringComparison.Ordinal)
                ? $"'{word}' starts with a blank: for Traefik the flags end there, and it{lost} is not read. Take the blank away."
                : $"'{word}' is no flag: for Traefik the flags end there, and it{lost} is not read. Write a value behind '=', as in --api.insecure=true.";
        }

        var equals = word.IndexOf('=');
        var key = (equals < 0 ? word : word.Substring(0, equals)).TrimStart('-');
        var root = key.Split('.')[0];
        if (Dynamic.Contains(root, StringComparer.OrdinalIgnoreCase))
        {
            return $"'{key}' is no part of the static configuration: Traefik does not start with it. Routers, services and middlewares are said in labels or in a dynamic file.";
        }

        return !Known.Contains(root, StringComparer.OrdinalIgnoreCase) && Spelling.Closest(root, Known) is { } meant
                ? $"Traefik does not start with the flag '{key}', which it does not know. Did you mean '{meant}'?"
            : equals > 0 && equals + 1 < word.Length && (word[equals + 1] is '"' or '\'')
                ? $"The quotes in '{word}' are part of the value: nobody takes them away in a list. Write it without."
            : null;
    }
}
