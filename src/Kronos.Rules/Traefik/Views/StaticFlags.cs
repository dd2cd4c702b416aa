using System.Text.RegularExpressions;
using Kronos.Inventory;

namespace Kronos.Rules.Traefik.Views;

/// <summary>The static configuration that the flags of a Traefik without records say, as far as routers refer to it.</summary>
/// <param name="Traefik">The container.</param>
/// <param name="EntryPoints">The names of the entry points, with the ports that are said; those that Traefik makes by itself are among them.</param>
/// <param name="CertificateResolvers">The names of the certificate resolvers.</param>
/// <param name="WithTls">The entry points whose routers all speak TLS.</param>
internal sealed record StaticFlags(Service Traefik, IReadOnlyList<(string Name, int? Port)> EntryPoints, IReadOnlyList<string> CertificateResolvers, IReadOnlyList<string> WithTls)
{
    private const string ReadTimeout = "transport.respondingtimeouts.readtimeout";
    private static readonly TimeSpan OwnReadTimeout = TimeSpan.FromSeconds(60);

    private static readonly Regex EntryPoint = new(@"\A--?entrypoints\.(?<name>[^.=]+)(?:\.(?<option>[^=]+))?(?:=(?:[^:]*:(?<port>\d{1,5})(?:/tcp)?\z)?)?", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex Resolver = new(@"\A--?certificatesresolvers\.(?<name>[^.=]+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex ElseWhere = new(@"\A--?configfile", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>Where they are written.</summary>
    public Place Place => new(Traefik, nameof(Service.Command));

    /// <summary>How long reading a request may take on an entry point: what a flag says, or Traefik's own minute.</summary>
    public TimeSpan ReadTimeoutOf(string point)
    {
        var flag = (Traefik.Command ?? []).Select(word => word.Known).FirstOrDefault(word => word.TrimStart('-').StartsWith($"entrypoints.{point}.{ReadTimeout}=", StringComparison.OrdinalIgnoreCase));
        return flag is not null && Labels.GoValues.Duration(flag.Substring(flag.IndexOf('=') + 1)) is { } time ? TimeSpan.FromTicks(time / 100) : OwnReadTimeout;
    }

    /// <summary>The flags of the one Traefik of a compose file; null where there is none, or where its configuration is somewhere else.</summary>
    public static StaticFlags? Of(HostInventory host)
    {
        if (host.Proxies.Any() || TraefikContainers.Of(host) is not [var traefik] || traefik.Command is null || traefik.Volumes.Any(mount => mount.Target.StartsWith("/etc/traefik/traefik.", StringComparison.Ordinal) || mount.Target.TrimEnd('/') == "/etc/traefik"))
        {
            return null;
        }

        var flags = traefik.Command.Select(word => word.Known).SkipWhile(word => word == "traefik").TakeWhile(word => word.StartsWith("-", StringComparison.Ordinal)).ToList();
        if (flags.Count == 0 || flags.Any(flag => ElseWhere.IsMatch(flag)))
        {
            return null;
        }

        var points = flags.Select(flag => EntryPoint.Match(flag)).Where(match => match.Success).ToList();
        var names = points.GroupBy(point => point.Groups["name"].Value, StringComparer.OrdinalIgnoreCase)
            .Select(same => (same.First().Groups["name"].Value, same.Where(IsAddress).Select(point => (int?)int.Parse(point.Groups["port"].Value, System.Globalization.CultureInfo.InvariantCulture)).FirstOrDefault()))
            .DefaultIfEmpty(("http", 80))
            .Append(("traefik", 8080))
            .ToList();
        return new(
            traefik,
            names,
            [.. flags.Select(flag => Resolver.Match(flag)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct(StringComparer.OrdinalIgnoreCase)],
            [.. points.Where(point => point.Groups["option"].Value.StartsWith("http.tls", StringComparison.OrdinalIgnoreCase)).Select(point => point.Groups["name"].Value)]);
    }

    private static bool IsAddress(Match point) => point.Groups["option"].Value.Equals("address", StringComparison.OrdinalIgnoreCase) && point.Groups["port"].Success;
}
