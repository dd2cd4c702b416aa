using System.Net;
using System.Net.Sockets;
using System.Text;
using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>The committed script that looks whether all is well, and the one that tells a person.</summary>
public sealed class WatchTests : IDisposable
{
    private readonly Machine machine = new();

    public WatchTests()
    {
        machine.Write("active", "");
        machine.Write("states", "photos-server\trunning\thealthy\t0\nmail-poste\trunning\thealthy\t0\nplex\trunning\t\t0\n");
        foreach (var stack in File.ReadLines(Path.Combine(machine.Folder, "backup.plan")).Where(line => line.Contains('\t') && line[0] != '#').Select(line => line.Split('\t')[0]).Distinct())
        {
            machine.Write("state/last-good/" + stack, "today\n");
        }
    }

    [NeedsToolFact("bash", "flock")]
    public void All_is_well() => Assert.Equal((0, "", ""), machine.Script("watch"));

    [NeedsToolFact("bash", "flock")]
    public void What_is_new_is_told_once_and_what_is_over_is_said()
    {
        machine.Write("states", "photos-server\trunning\tunhealthy\t0\nmail-poste\trestarting\t\t1\nplex\texited\t\t137\n");
        var (exitCode, _, error) = machine.Script("watch");
        Assert.NotEqual(0, exitCode);
        Assert.Equal("mail-poste is restarting\nphotos-server is unhealthy\nplex ended with an error\n", error);
        Assert.Equal(error, machine.Read("state/watch-status"));
        Assert.Equal((0, "", ""), machine.Script("watch"));

        machine.Write("states", "photos-server\trunning\thealthy\t0\nmail-poste\trestarting\t\t1\nplex\texited\t\t137\n");
        Assert.Equal((0, "No longer: photos-server is unhealthy\n", ""), machine.Script("watch"));
    }

    [NeedsToolFact("bash", "flock")]
    public void A_stack_that_a_person_stopped_is_no_alarm()
    {
        machine.Write("states", "photos-server\texited\t\t137\nphotos-database\texited\t\t137\nmail-poste\texited\t\t137\n");
        machine.Write("active", "kronos-photos.service\n");
        var (exitCode, _, error) = machine.Script("watch");
        Assert.NotEqual(0, exitCode);
        Assert.Equal("mail-poste ended with an error\n", error);
    }

    [NeedsToolFact("bash", "flock")]
    public void What_a_backup_stopped_is_no_alarm()
    {
        machine.Write("states", "mail-poste\texited\t\t137\n");
        machine.Write("state/backup.lock", "");
        var (exitCode, output, error) = Tool.Run(machine.PathOf("state"), null, "flock", "backup.lock", "env", $"MACHINE={machine.PathOf("")}", $"KRONOS_STATE={machine.PathOf("state")}", $"PATH={machine.PathOf("bin")}:/usr/bin:/bin", Path.Combine(machine.Folder, "scripts", "watch"));
        Assert.Equal((0, "", ""), (exitCode, output, error));
        Assert.NotEqual(0, machine.Script("watch").ExitCode);
    }

    [NeedsToolFact("bash", "flock")]
    public void An_old_backup_is_told()
    {
        File.SetLastWriteTimeUtc(machine.PathOf("state/last-good/mail"), DateTime.UtcNow.AddDays(-2));
        Assert.Equal("the last good backup of mail is older than 36 hours\n", machine.Script("watch").Error);
    }

    [NeedsToolFact("bash", "flock")]
    public void A_full_disk_is_told()
    {
        machine.Write("bin/df", "#!/bin/bash\nprintf 'Use%% Mounted on\\n 12%% /\\n 91%% /srv\\n'\n");
        Tool.Run(machine.Folder, null, "chmod", "u+x", "machine/bin/df");
        Assert.Equal("the disk of /srv is full to 90 %\n", machine.Script("watch").Error);
    }

    [NeedsToolFact("bash", "curl")]
    public void A_person_is_told_with_the_last_words_of_the_unit()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var heard = Task.Run(() => Listen(listener));
        machine.Write("state/failures", "");
        machine.Write("settings/notify-url", $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/house\n");
        machine.Write("bin/journalctl", "#!/bin/bash\necho 'plex is restarting'\n");
        Tool.Run(machine.Folder, null, "chmod", "u+x", "machine/bin/journalctl");
        Assert.Equal(0, machine.Script("notify", new Dictionary<string, string?> { ["KRONOS_SETTINGS"] = machine.PathOf("settings") }, "kronos-watch.service").ExitCode);
        Assert.Matches(@"(?s)\APOST /house .*kronos on .*: kronos-watch\.service failed\nplex is restarting\n\z", heard.Result);
        Assert.Contains("kronos-watch.service", machine.Read("state/failures"));
    }

    public void Dispose() => machine.Dispose();

    private static string Listen(TcpListener listener)
    {
        using var client = listener.AcceptTcpClient();
        using var stream = client.GetStream();
        var buffer = new byte[8192];
        var said = "";
        while (!said.Contains("\r\n\r\n", StringComparison.Ordinal) || !said.EndsWith("restarting\n", StringComparison.Ordinal))
        {
            var count = stream.Read(buffer);
            if (count == 0)
            {
                break;
            }

            said += Encoding.UTF8.GetString(buffer, 0, count);
        }

        stream.Write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"u8);
        return said;
    }
}
