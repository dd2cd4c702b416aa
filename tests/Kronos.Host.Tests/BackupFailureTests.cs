namespace Kronos.Host.Tests;

/// <summary>Backups that go wrong on the real host: the failure is one and says why, what was stopped runs again, and the last good backup is whole.</summary>
[Collection(Stage.Operated)]
public sealed class BackupFailureTests
{
    // A repository and a memory of their own, with one good backup of one stack in them.
    private const string Repository =
        """
        cd /opt/kronos
        export RESTIC_REPOSITORY=/run/FOLDER/repository KRONOS_STATE=/run/FOLDER/state
        data=/var/lib/docker/volumes/kronos_portainer-data/_data
        whole() { RESTIC_PASSWORD_FILE=/etc/kronos/restic-password restic check --no-lock --no-cache --read-data && RESTIC_PASSWORD_FILE=/etc/kronos/restic-password restic snapshots --no-lock --no-cache --json | grep -o '"short_id"' | wc -l; }

        """;

    private const string First = "head -c 3000000 /dev/urandom >$data/precious\nscripts/backup portainer 2>&1\n";

    [BoxFact]
    public void A_full_disk_is_said_and_leaves_the_last_good_backup_whole()
    {
        _ = House.Installed.Text;
        _ = In("small", "mkdir -p /run/small && mount -t tmpfs -o size=24m tmpfs /run/small\n" + First).Text;
        var full = In("small", "head -c 60000000 /dev/urandom >$data/big; scripts/backup portainer 2>&1");
        _ = In("small", "rm $data/big").Text;

        Assert.Equal(1, full.ExitCode);
        Assert.Contains("no space left on device", full.Output);
        Assert.Contains("Not saved: portainer", full.Output);
        Assert.Matches(@"portainer: FAILED, last good backup [-0-9: ]+ \([0-9a-f]+\)", full.Output);
        Assert.Equal("1", In("small", "whole").Lines[^1]);
        House.Await(House.IsWell, 120);
        _ = In("small", "umount /run/small").Text;
    }

    [BoxFact]
    public void A_damaged_repository_is_never_restored_over_what_is_there()
    {
        _ = House.Installed.Text;
        _ = In("damaged", "mkdir -p /run/damaged\n" + First).Text;
        _ = In("damaged", "pack=$(find $RESTIC_REPOSITORY/data -type f -printf '%s %p\\n' | sort -n | tail -n 1 | cut -d ' ' -f 2); chmod u+w $pack; printf 'rust' | dd of=$pack bs=1 seek=1000000 conv=notrunc status=none").Text;
        var before = In("damaged", "sha256sum $data/precious; docker inspect --format '{{.State.StartedAt}}' kronos-portainer-1").Text;

        var restore = In("damaged", "scripts/restore portainer </dev/null 2>&1");
        Assert.Equal(1, restore.ExitCode);
        Assert.Contains("The snapshot 'latest' of portainer cannot be read. Nothing was changed.", restore.Output);
        Assert.Equal(before, In("damaged", "sha256sum $data/precious; docker inspect --format '{{.State.StartedAt}}' kronos-portainer-1").Text);
        Assert.NotEqual(0, In("damaged", "whole").ExitCode);
    }

    [BoxFact]
    public void A_wrong_password_is_said_and_changes_nothing()
    {
        _ = House.Installed.Text;
        _ = In("locked", "mkdir -p /run/locked\n" + First).Text;
        foreach (var script in new[] { "backup portainer", "restore portainer", "backup-check" })
        {
            var refused = In("locked", $"echo wrong >/run/locked/password; RESTIC_PASSWORD_FILE=/run/locked/password scripts/{script} </dev/null 2>&1");
            Assert.NotEqual(0, refused.ExitCode);
            Assert.Contains("wrong password", refused.Output);
        }

        Assert.Equal("1", In("locked", "whole").Lines[^1]);
        Assert.Empty(House.Ailing());
    }

    [BoxFact]
    public void A_backup_that_is_killed_half_way_leaves_the_last_good_one_and_everything_running()
    {
        _ = House.Installed.Text;
        const string Data = "/var/lib/docker/volumes/kronos_edge-certificates/_data/big";
        const string Snapshots = "RESTIC_PASSWORD_FILE=/etc/kronos/restic-password restic --repo /var/backups/kronos --no-lock --no-cache snapshots --json --tag edge";
        _ = House.InBox("/opt/kronos/scripts/backup edge 2>&1").Text;
        var before = House.InBox(Snapshots).Text;

        _ = House.InBox($"head -c 600M /dev/urandom >{Data}; systemctl start --no-block kronos-backup").Text;
        House.Await("[ -s /var/lib/kronos/backup-stopped ] && pgrep -x restic", 60);
        Assert.Equal("edge-login", House.InBox("sleep 1; systemctl kill --signal KILL kronos-backup; cat /var/lib/kronos/backup-stopped").Text);
        House.Await("systemctl is-failed kronos-backup && [ ! -e /var/lib/kronos/backup-stopped ] && grep -F kronos-backup.service /var/lib/kronos/failures", 60);
        _ = House.InBox($"rm {Data}").Text;

        House.Await(House.IsWell, 120);
        Assert.Equal(before, House.InBox(Snapshots).Text);
        _ = House.InBox("RESTIC_PASSWORD_FILE=/etc/kronos/restic-password restic --repo /var/backups/kronos --no-lock --no-cache check --read-data").Text;
        _ = House.InBox("/opt/kronos/scripts/backup edge 2>&1; systemctl reset-failed kronos-backup").Text;
        House.Await(House.IsWell, 120);
    }

    private static Outcome In(string repository, string script) => House.InBox(Repository.Replace("FOLDER", repository) + script);
}
