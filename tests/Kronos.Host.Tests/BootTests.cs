namespace Kronos.Host.Tests;

/// <summary>What a power cut leaves starts by itself, in order, and nothing is ever written where a disk is not mounted yet.</summary>
[Collection(Stage.Booted)]
public sealed class BootTests
{
    // What lies in the folder below the disk that is mounted over it.
    private const string Under = "mkdir -p /run/under && mount --bind /srv/kronos /run/under && ls -A /run/under/photos; umount /run/under";

    [BoxFact]
    public void Without_a_disk_nothing_starts_and_when_it_comes_late_everything_does()
    {
        _ = House.Installed.Text;
        _ = House.InBox("echo false >/disk/spin-up").Text;
        _ = House.PowerCut();

        Assert.Equal("inactive", House.InBox("systemctl is-active docker || true").Text);
        Assert.Empty(House.InBox("ls -A /srv/kronos/photos").Lines);
        House.Await("grep -F kronos-photos.service /var/lib/kronos/failures", 30);
        Assert.Contains("table inet kronos", House.InBox("nft list tables").Text);

        _ = House.InBox("echo 'sleep 20' >/disk/spin-up").Text;
        var boot = House.Reboot();

        Assert.True(boot > TimeSpan.FromSeconds(20), $"The disk took twenty seconds, the boot {boot}.");
        Assert.Equal("active", House.InBox("systemctl is-active kronos.target").Text);
        Assert.Empty(House.InBox("systemctl list-units --failed --no-legend --plain").Lines);
        Assert.Empty(House.Ailing());
        Assert.Empty(House.InBox(Under).Lines);
        Assert.NotEmpty(House.InBox("ls -A /srv/kronos/photos").Lines);
        Assert.Contains("table inet kronos", House.InBox("nft list tables").Text);
        _ = House.InBox("echo true >/disk/spin-up").Text;
    }
}
