namespace Kronos.Images;

public static partial class KnownImages
{
    // The README or the archive notice of each project.
    private static IEnumerable<ImageFacts> Gone =>
    [
        Retired("containrrr/watchtower", "it was archived in December 2025 and speaks an API that Docker Engine 29 refuses", "the weekly update check that Kronos makes, or nickfedor/watchtower"),
        Retired("oznu/cloudflare-ddns", "it is archived and wants the global API key of the whole account", "favonia/cloudflare-ddns, with a token for one zone"),
        Retired("grafana/promtail", "it reached its end of life in March 2026", "grafana/alloy"),
        Retired("gcr.io/cadvisor/cadvisor", "versions from 0.53 on are not published there", "ghcr.io/google/cadvisor"),
        Retired("jaymoulin/transmission", "it stands at Transmission 3.00 of 2020", "lscr.io/linuxserver/transmission"),
        Retired("steveiliop56/tinyauth", "the project moved", "ghcr.io/tinyauthapp/tinyauth"),
        Retired("tensorchord/pgvecto-rs", "pgvecto.rs is no longer developed, and Immich 3 does not start on it (\"No vector extension found\")", "ghcr.io/immich-app/postgres") with { Database = DatabaseEngine.PostgreSql },
        Retired("containous/whoami", "the project moved", "traefik/whoami"),
        Retired("portainer/portainer", "it ends at version 1", "portainer/portainer-ce"),
    ];

    private static ImageFacts Retired(string pattern, string why, string instead) => new(pattern) { Retired = new(why, instead) };
}
