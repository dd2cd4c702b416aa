namespace Kronos.Host.Tests;

/// <summary>Secrets after everything that the house went through: in files that only their readers can read, and nowhere else.</summary>
[Collection(Stage.Operated)]
public sealed class SecretTests
{
    [BoxFact]
    public void No_secret_is_told_by_anything_that_tells()
    {
        _ = House.Installed.Text;
        Assert.Empty(House.InBox(
            """
            cd /opt/kronos
            containers=$(docker ps --all --quiet)
            docker inspect $containers >/run/told-inspect
            for container in $containers; do docker logs "$container"; done >/run/told-logs 2>&1
            journalctl --no-pager --all >/run/told-journal
            systemctl show '*' >/run/told-units
            docker compose config >/run/told-compose
            cat compose.yaml */compose.yaml .env >/run/told-files
            cat /var/lib/kronos/*status* /var/lib/kronos/failures >/run/told-status 2>/dev/null || true
            for secret in secrets/* /etc/kronos/restic-password; do
              grep -lF -- "$(cat "$secret")" /run/told-* | sed "s|$| tells $secret|" || true
            done
            [ -s /run/told-journal ] && [ -s /run/told-logs ] && [ -s /run/told-units ]
            rm /run/told-*
            """).Lines);
    }
}
