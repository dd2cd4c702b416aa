using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>The committed backup and restore scripts with the real restic: what is lost comes back, and a failure is one.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly Machine machine = new();

    [NeedsToolFact("restic", "bash")]
    public void What_was_saved_comes_back_byte_for_byte()
    {
        var before = machine.Data();
        Succeeds(machine.Script("backup"));
        Assert.Equal("", machine.Read("stopped"));
        Assert.Matches(@"(?s)\ABackup of kronos, begun .*\nphotos: saved, last good backup [-0-9: ]+ \([0-9a-f]+\)\n.*\ndeployment: saved, .*\nended ", machine.Read("state/backup-status"));

        machine.Write("services/photos-database/rows", "0|nothing\n");
        machine.Write("data/photos/later", "was not there\n");
        machine.Write("volumes/kronos_mail-data/file", "ransom\n");
        Assert.NotEqual(before, machine.Data());
        Succeeds(machine.Script("restore", "--all"));

        Assert.Equal(before, machine.Data());
        Succeeds(machine.Script("backup-check"));
    }

    [NeedsToolFact("restic", "bash")]
    public void What_the_records_leave_out_is_not_saved()
    {
        machine.Write("data/photos/thumbs/small", "can be made again\n");
        Succeeds(machine.Script("backup", "photos"));

        var files = machine.Restic("ls", "latest").Output;
        Assert.Contains("/photos/file", files);
        Assert.Contains("photos-database.dump", files);
        Assert.DoesNotContain("thumbs", files);
    }

    [NeedsToolFact("restic", "bash")]
    public void One_stack_that_fails_is_told_and_keeps_nobody_else_from_being_saved()
    {
        Succeeds(machine.Script("backup"));
        File.Delete(machine.PathOf("services/photos-database/rows"));
        Directory.Delete(machine.PathOf("volumes/kronos_mail-data"), recursive: true);
        var (exitCode, output, error) = machine.Script("backup");

        Assert.NotEqual(0, exitCode);
        Assert.Matches(@"photos: FAILED, last good backup [-0-9: ]+ \(", output);
        Assert.Contains("mail: FAILED", output);
        Assert.Contains("plex: saved", output);
        Assert.Contains("Not saved: photos mail", error);
        Assert.Equal("", machine.Read("stopped"));

        // The good ones of before are still there.
        Succeeds(machine.Script("restore", "photos"));
        Assert.Equal("1|one\n2|two\n", machine.Read("services/photos-database/rows"));
    }

    [NeedsToolFact("restic", "bash")]
    public void A_wrong_password_is_said_and_makes_no_new_repository()
    {
        Succeeds(machine.Script("backup"));
        var before = machine.Restic("snapshots", "--json").Output;
        machine.Write("password", "battery staple\n");
        var (exitCode, _, error) = machine.Script("backup");
        machine.Write("password", "correct horse\n");

        Assert.NotEqual(0, exitCode);
        Assert.Contains("wrong password", error);
        Assert.Equal(before, machine.Restic("snapshots", "--json").Output);
    }

    [NeedsToolFact("restic", "bash")]
    public void A_damaged_repository_fails_the_check()
    {
        Succeeds(machine.Script("backup"));
        foreach (var pack in Directory.EnumerateFiles(machine.PathOf("repository/data"), "*", SearchOption.AllDirectories))
        {
            File.SetAttributes(pack, FileAttributes.Normal);
            File.WriteAllBytes(pack, [.. File.ReadAllBytes(pack)[..^1]]);
        }

        Assert.NotEqual(0, machine.Script("backup-check").ExitCode);
    }

    [NeedsToolFact("restic", "bash")]
    public void A_restore_of_nothing_stops_nothing()
    {
        Succeeds(machine.Script("backup", "plex"));
        var calls = machine.Read("calls");

        var (exitCode, _, error) = machine.Script("restore", "mail");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("There is no snapshot 'latest' of mail.", error);
        Assert.Contains("There is no stack 'males'", machine.Script("restore", "males").Error);
        Assert.Equal(calls, machine.Read("calls"));
    }

    public void Dispose() => machine.Dispose();

    private static void Succeeds((int ExitCode, string Output, string Error) run) => Assert.True(run.ExitCode == 0, run.Output + run.Error);
}
