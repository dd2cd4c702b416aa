namespace Kronos.Host.Tests;

/// <summary>Taken off again, the machine is as it was, and the data is where it was.</summary>
[Collection(Stage.Removed)]
public sealed class RemovalTests
{
    [BoxFact]
    public void Removal_leaves_nothing_but_the_data()
    {
        _ = House.Installed.Text;
        const string Data = "ls /var/lib/docker/volumes; cat /srv/kronos/photos/started.txt; ls /opt/kronos /opt/kronos/secrets /etc/kronos";
        _ = House.InBox("systemctl stop kronos.target").Text;
        var data = House.InBox(Data).Text;

        _ = House.InBox("/opt/kronos/scripts/uninstall && cd /opt/kronos && docker compose down 2>&1").Text;
        Assert.Empty(House.InBox("find /etc/systemd /run/systemd -name '*kronos*' -not -name '*srv-kronos*' -not -path '*/units/*' -not -path '*/propagate/*'; systemctl list-unit-files --no-legend 'kronos*' || true; systemctl list-units --all --no-legend --plain 'kronos*'").Lines);
        Assert.Empty(House.InBox("docker ps --all --quiet; docker network ls --quiet --filter name=kronos_; nft list tables | grep -F 'inet kronos' || true").Lines);
        Assert.Equal(data, House.InBox(Data).Text);

        Assert.Contains("Nothing is installed.", House.InBox("/opt/kronos/scripts/uninstall").Text);
    }
}
