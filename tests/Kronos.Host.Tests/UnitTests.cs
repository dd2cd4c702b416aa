using System.Globalization;

namespace Kronos.Host.Tests;

/// <summary>The emitted units on a real systemd: the installation starts everything, a stack obeys its unit, what fails tells somebody, and no unit may do more than it must.</summary>
[Collection(Stage.Installed)]
public sealed class UnitTests
{
    // Neither the same container nor the same start of it where nothing differs.
    private const string Look = "docker ps --all --no-trunc --format '{{.ID}} {{.Names}}' | sort; docker inspect --format '{{.State.StartedAt}}' $(docker ps -q) | sort; cd / && find opt/kronos etc/systemd/system etc/kronos -type f -printf '%p %m %U:%G %T@\\n' | sort; nft list table inet kronos";

    [BoxFact]
    public void After_the_installation_every_unit_is_active_and_every_container_healthy()
    {
        _ = House.Installed.Text;
        Assert.Equal("active", House.InBox("systemctl is-active kronos.target").Text);
        Assert.Empty(House.InBox("systemctl list-units --failed --no-legend --plain 'kronos*'").Lines);
        Assert.Empty(House.InBox("cd /opt/kronos/systemd && for unit in kronos*.service kronos*.timer; do grep -q '^WantedBy' $unit && ! systemctl is-active --quiet $unit && echo $unit; done; true").Lines);
        Assert.Empty(House.Ailing());
    }

    [BoxFact]
    public void A_second_installation_and_a_dry_run_change_nothing()
    {
        _ = House.Installed.Text;
        var before = House.InBox(Look).Text;
        Assert.DoesNotContain("would run: install", House.InBox("/opt/kronos/scripts/install --dry-run 2>&1").Text);
        Assert.Equal(before, House.InBox(Look).Text);
        Assert.Contains("Nothing is missing.", House.InBox("/opt/kronos/scripts/install 2>&1").Text);
        Assert.Equal(before, House.InBox(Look).Text);
        Assert.Contains("would run: systemctl stop kronos.target", House.InBox("/opt/kronos/scripts/uninstall --dry-run 2>&1").Text);
        Assert.Equal(before, House.InBox(Look).Text);
    }

    [BoxFact]
    public void A_stack_stops_starts_and_reloads_by_its_unit_and_leaves_the_others_alone()
    {
        _ = House.Installed.Text;
        var others = House.InBox(Starts).Text;
        _ = House.InBox("systemctl stop kronos-downloads").Text;
        Assert.Equal("0", House.InBox("docker ps --quiet --filter name=kronos-downloads- | wc -l").Text);
        _ = House.InBox("systemctl start kronos-downloads && systemctl reload kronos-downloads").Text;
        Assert.Equal("2", House.InBox("docker ps --quiet --filter name=kronos-downloads- --filter status=running | wc -l").Text);
        Assert.Equal(others, House.InBox(Starts).Text);
        Assert.Empty(House.Ailing());
    }

    [BoxFact]
    public void A_container_that_dies_comes_back()
    {
        _ = House.Installed.Text;
        _ = House.InBox("kill -KILL $(docker inspect --format '{{.State.Pid}}' kronos-plex-1)").Text;
        House.Await("[ \"$(docker inspect --format '{{.State.Health.Status}} {{.RestartCount}}' kronos-plex-1)\" = 'healthy 1' ]", 120);
    }

    [BoxFact]
    public void A_unit_that_fails_tells_somebody()
    {
        _ = House.Installed.Text;
        _ = House.InBox("mv /opt/kronos/backup.plan /run/backup.plan; systemctl start kronos-backup || true; mv /run/backup.plan /opt/kronos/backup.plan").Text;
        House.Await("grep -F kronos-backup.service /var/lib/kronos/failures && journalctl --unit 'kronos-notify@kronos-backup*' --output cat | grep -F 'kronos-backup.service failed'", 30);
        _ = House.InBox("systemctl reset-failed kronos-backup").Text;
    }

    [BoxFact]
    public void Every_unit_is_exposed_to_3_0_or_less()
    {
        _ = House.Installed.Text;
        var exposures = House.InBox("cd /opt/kronos/systemd && for unit in kronos*.service; do systemd-analyze security --no-pager \"${unit/@/@test}\" | sed -n \"s/.*Overall exposure level for \\(.*\\): \\([0-9.]*\\).*/\\1 \\2/p\"; done").Lines;
        Assert.Equal(House.InBox("ls /opt/kronos/systemd/kronos*.service | wc -l").Text, exposures.Length.ToString(CultureInfo.InvariantCulture));
        Assert.All(exposures, line => Assert.InRange(double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture), 0, 3.0));
    }

    private const string Starts = "docker inspect --format '{{.Name}} {{.State.StartedAt}}' $(docker ps -q) | grep -v downloads | sort";
}
