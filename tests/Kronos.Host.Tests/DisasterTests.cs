namespace Kronos.Host.Tests;

/// <summary>The drill: every volume, every folder with data, the deployment itself and its units are lost; what is left are the repository and its password on paper.</summary>
[Collection(Stage.Lost)]
public sealed class DisasterTests
{
    // Every place that the plan names gets files of every kind; the database gets rows, a role, a second database.
    private const string Fill = Places +
        """
        for what in $places; do
          folder=$(place "$what")/drill
          mkdir -p "$folder/empty" "$folder/Ünïcode and spaces"
          head -c 3000000 /dev/urandom >"$folder/bytes"
          printf '%s' "$what" >"$folder/Ünïcode and spaces/two
        lines"
          ln -s ../bytes "$folder/empty/link"
          : >"$folder/nothing"
          touch -d '2001-02-03 04:05:06.789' "$folder/nothing"
          chmod 2750 "$folder/empty"
          chmod 0640 "$folder/bytes"
          chown 4321:1234 "$folder/bytes"
        done
        docker compose exec -T photos-database psql --quiet -v ON_ERROR_STOP=1 -U immich -d immich <<'SQL'
        CREATE ROLE helper LOGIN PASSWORD 'only here';
        CREATE TABLE drill (id serial PRIMARY KEY, name text NOT NULL, taken timestamptz, picture bytea);
        INSERT INTO drill (name, taken, picture) SELECT 'photo ' || n || E' \u00e4\t\n', now() - n * interval '1 hour', sha256(n::text::bytea) FROM generate_series(1, 20000) n;
        GRANT SELECT ON drill TO helper;
        CREATE DATABASE second OWNER helper;
        SQL
        """;

    private const string Files = Places +
        """
        for what in $places; do
          cd "$(place "$what")"
          echo "$what"
          find drill -printf '%y %m %U:%G %s %T@ %p %l\n' | sort
          find drill -type f -print0 | sort -z | xargs -0 sha256sum
          cd /opt/kronos
        done
        """;

    private const string Rows =
        """
        cd /opt/kronos
        docker compose exec -T photos-database psql -U immich -d immich -At -c 'SELECT * FROM drill ORDER BY id' -c 'SELECT last_value FROM drill_id_seq' -c '\dp drill' \
          -c 'SELECT datname, datdba::regrole, encoding, datcollate FROM pg_database ORDER BY 1' -c 'SELECT rolname, rolpassword, rolcanlogin FROM pg_authid ORDER BY 1' </dev/null
        """;

    private const string Places = "cd /opt/kronos\n. scripts/repository\nplaces=$(awk -F '\\t' '!/^#/ && ($2 == \"volume\" || $2 == \"folder\") { print $3 }' backup.plan)\n";

    private const string Loss =
        """
        cp /etc/kronos/restic-password /run/paper
        systemctl stop kronos.target kronos-firewall 'kronos-*.timer' 'kronos-*.path'
        cd /opt/kronos && docker compose down --volumes 2>&1
        docker volume prune --force
        cd /
        find /srv/kronos /srv/media -mindepth 1 -not -path /srv/kronos/photos -delete
        rm -rf /opt/kronos /etc/kronos /var/lib/kronos
        find /etc/systemd/system -name '*kronos*' -not -name 'srv-kronos*' -delete
        systemctl daemon-reload
        """;

    [BoxFact]
    public void What_was_lost_comes_back_byte_for_byte_and_row_by_row()
    {
        _ = House.Installed.Text;
        _ = House.InBox(Fill).Text;
        _ = House.InBox("/opt/kronos/scripts/backup 2>&1").Text;
        var (files, rows) = (House.InBox(Files).Text, House.InBox(Rows).Text);
        Assert.Contains("photo 20000", rows);
        Assert.True(files.Split("drill/bytes\n").Length > 8);

        _ = House.InBox(Loss).Text;
        Assert.Empty(House.InBox("docker volume ls --quiet; docker ps --all --quiet; nft list tables | grep kronos || true; systemctl list-unit-files --no-legend 'kronos*' || true").Lines);

        // As the map says: on a new machine. The folders are its owner's to make, as the preflight asks.
        _ = House.InBox("RESTIC_PASSWORD_FILE=/run/paper restic -r /var/backups/kronos restore latest --tag deployment --target /").Text;
        Assert.Contains("/srv/kronos/downloads is not there", House.InBox("/opt/kronos/scripts/preflight || true").Text);
        _ = House.InBox("install -d -o 1000 -g 1000 /srv/kronos/downloads").Text;
        _ = House.InBox("/opt/kronos/scripts/install --no-start 2>&1").Text;
        _ = House.InBox("/opt/kronos/scripts/restore --all </dev/null 2>&1").Text;
        _ = House.InBox("/opt/kronos/scripts/install 2>&1").Text;

        Assert.Equal(files, House.InBox(Files).Text);
        Assert.Equal(rows, House.InBox(Rows).Text);
        Assert.Equal("active", House.InBox("systemctl is-active kronos.target").Text);
        Assert.Empty(House.Ailing());
    }
}
