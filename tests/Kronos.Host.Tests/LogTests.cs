using System.Globalization;

namespace Kronos.Host.Tests;

/// <summary>A container that talks too much does not fill the disk.</summary>
[Collection(Stage.Operated)]
public sealed class LogTests
{
    [BoxFact]
    public void A_gigabyte_of_log_stays_three_files_of_ten_megabytes()
    {
        _ = House.Installed.Text;

        // Through the standard output of the service itself, in a form that compression hardly makes smaller.
        var written = House.InBox("docker exec kronos-mail-poste-1 bash -c 'head -c 768M /dev/urandom | base64 --wrap 8000 | tee /proc/1/fd/1 | wc -c'").Text;
        Assert.True(long.Parse(written, CultureInfo.InvariantCulture) > 1_000_000_000);
        var kept = long.Parse(House.InBox("du --summarize --bytes /var/lib/docker/containers/$(docker inspect --format '{{.Id}}' kronos-mail-poste-1)/local-logs | cut -f 1").Text, CultureInfo.InvariantCulture);
        // Three files of 10 MiB; each ends with the message that made it too long.
        Assert.InRange(kept, 1_000_000, 33_000_000);

        // Still answering, and still heard.
        _ = House.InBox("docker exec kronos-mail-poste-1 bash -c 'echo the last word >/proc/1/fd/1'").Text;
        House.Await("docker logs --tail 1 kronos-mail-poste-1 | grep -Fx 'the last word'", 60);
        Assert.Empty(House.Ailing());
    }

    [BoxFact]
    public void Every_container_keeps_a_bounded_log()
    {
        _ = House.Installed.Text;
        Assert.Equal(["local 10m 3"], House.InBox("docker inspect --format '{{.HostConfig.LogConfig.Type}} {{index .HostConfig.LogConfig.Config \"max-size\"}} {{index .HostConfig.LogConfig.Config \"max-file\"}}' $(docker ps --all --quiet) | sort -u").Lines);
    }
}
