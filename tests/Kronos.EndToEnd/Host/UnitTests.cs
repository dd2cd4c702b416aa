using System.Globalization;

namespace Kronos.EndToEnd.Host;

/// <summary>The emitted units on a real systemd: the installation starts everything, and no unit may do more than it must.</summary>
[Collection(HouseCollection.Name)]
public sealed class UnitTests(House house)
{
    [BoxFact]
    public void After_the_installation_every_unit_is_active_and_every_container_healthy()
    {
        _ = house.Installed.Text;
        AllIsWell();
    }

    [BoxFact]
    public void Every_unit_is_exposed_to_3_0_or_less()
    {
        _ = house.Installed.Text;
        var exposures = house.InBox("cd /opt/kronos/systemd && for unit in kronos*.service; do systemd-analyze security --no-pager \"${unit/@/@test}\" | sed -n \"s/.*Overall exposure level for \\(.*\\): \\([0-9.]*\\).*/\\1 \\2/p\"; done").Lines;
        Assert.NotEmpty(exposures);
        Assert.All(exposures, line => Assert.InRange(double.Parse(line.Split(' ')[1], CultureInfo.InvariantCulture), 0, 3.0));
    }

    private void AllIsWell()
    {
        Assert.Empty(house.InBox("systemctl list-units --failed --no-legend --plain 'kronos*'").Lines);
        Assert.Empty(house.InBox("cd /opt/kronos/systemd && for unit in kronos-*.service; do grep -q '^WantedBy' $unit && ! systemctl is-active --quiet $unit && echo $unit; done; true").Lines);
        Assert.Empty(house.Ailing());
    }
}
