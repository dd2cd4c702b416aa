using Kronos.Images;
using Kronos.Inventory;
using Kronos.Traefik;

namespace Kronos.Rules.Images;

/// <summary>The socket proxy of Traefik lets through what Traefik asks.</summary>
/// <remarks>README of wollomatic/socket-proxy (Traefik asks HEAD /_ping before everything since 3.6.1) and of Tecnativa/docker-socket-proxy (CONTAINERS is off by default).</remarks>
public sealed class SocketProxyTooTight : Rule
{
    private static readonly string[] Reads = ["version", "containers", "events"];

    /// <inheritdoc/>
    public override RuleInfo Info { get; } = new(
        "KRN5021",
        "The socket proxy of Traefik lets through what Traefik asks",
        Severity.Error,
        "src/Kronos.Rules/Images/KRN5021.md");

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(HostInventory host)
        => from proxy in host.Proxies
           let docker = proxy.Configuration.Docker
           where docker is not null
           from guard in host.Services
           where docker.Endpoint.Parts.OfType<HostnamePart>().Any(part => part.Service.Equals(guard)) && ImageCatalogue.Of(host).Find(guard)?.GuardsSocket == true
           let problem = Problem(guard)
           where problem is not null
           select Find(problem.Value.Place, $"'{guard.Name}' guards the Docker socket for Traefik, but {problem.Value.Text}", new Place(docker, nameof(DockerProvider.Endpoint)));

    private static (Place Place, string Text)? Problem(Service guard) => guard.Image.Repository switch
    {
        "wollomatic/socket-proxy" when !guard.Environment.Keys.Any(key => key.StartsWith("SP_ALLOW", StringComparison.Ordinal)) => Wollomatic(guard),
        "tecnativa/docker-socket-proxy" or "linuxserver/socket-proxy" when !(guard.Environment.TryGetValue("CONTAINERS", out var on) && on.Known == "1") => (
            new(guard, nameof(Service.Environment)),
            "does not let it list containers, which is off unless it is switched on: Traefik finds no service and has no route. Write [\"CONTAINERS\"] = 1."),
        _ => null,
    };

    private static (Place Place, string Text)? Wollomatic(Service guard)
    {
        var place = new Place(guard, nameof(Service.Command));
        var missing = Reads.Where(path => !Allows(guard, "GET", path)).ToList();
        return missing.Count > 0
            ? (place, $"does not let it read {string.Join(", ", missing)}: Traefik finds no service and has no route. "
                + "Write \"-allowGET=/_ping|/v1\\\\..{1,2}/(version|containers/.*|events.*)\" in its Command.")
            : Allows(guard, "HEAD", "_ping") ? null
            : (place, "does not let it ask HEAD /_ping, with which Traefik finds out the version of Docker's API: it falls back to one that your Engine may refuse, and then has no "
                + "route. Write \"-allowHEAD=/_ping\" in its Command.");
    }

    private static bool Allows(Service guard, string method, string path)
        => (guard.Command ?? []).Select(argument => argument.Known).Where(argument => argument.TrimStart('-').StartsWith("allow" + method + "=", StringComparison.Ordinal))
            .Any(argument => argument.Contains(path) || argument.EndsWith("=.*", StringComparison.Ordinal) || argument.EndsWith("=/.*", StringComparison.Ordinal));
}
