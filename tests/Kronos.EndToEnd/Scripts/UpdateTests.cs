using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>The committed scripts that install, update and remove, with a Docker and a systemd that are stood in for.</summary>
public sealed class UpdateTests : IDisposable
{
    private const string Image = "ghcr.io/immich-app/immich-server:v3.2.4";

    private readonly Machine machine = new();

    [NeedsToolFact("restic", "bash")]
    public void What_is_healthy_stays_and_what_is_not_goes_back_to_what_was()
    {
        Install();
        var before = Installed("photos/compose.yaml");
        Publish("v3.3.0");
        Succeeds(machine.Script("update", "--no-backup"));
        Assert.Contains(":v3.3.0", Installed("photos/compose.yaml"));
        Assert.Contains("UPDATED", machine.Read("state/update-status"));

        Publish("sick");
        var (exitCode, output, _) = machine.Script("update");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("Not healthy: photos-server is running unhealthy", output);
        Assert.Contains("ROLLED BACK", machine.Read("state/update-status"));
        Assert.Equal(before.Replace(Image, Image.Replace("v3.2.4", "v3.3.0")), Installed("photos/compose.yaml"));
        Assert.Contains("photos: saved", machine.Read("state/backup-status"));
    }

    [NeedsToolFact("bash", "sha256sum")]
    public void What_runs_once_is_started_and_not_waited_for()
    {
        Edit("scripts/common", "s/^once=()$/once=(photos-migration)/");
        machine.Write("services/photos-migration/rows", "");
        machine.Write("states", "photos-server\trunning\thealthy\t0\nphotos-migration\texited\t\t0\n");
        Install();
        Publish("v3.3.0");
        Succeeds(machine.Script("update", "--no-backup"));
        var started = machine.Read("calls").Split('\n').Where(call => call.Contains(" up --detach")).Select(call => call.Split(" up ")[1]).ToList();
        Assert.Equal(2, started.Count);
        Assert.StartsWith("--detach --remove-orphans --wait ", started[0]);
        Assert.Contains("photos-database", started[0]);
        Assert.DoesNotContain("photos-migration", started[0]);
        Assert.Equal("--detach photos-migration", started[1]);

        // What ended without an error is no reason not to go back to this state.
        Publish("sick");
        Assert.NotEqual(0, machine.Script("update", "--no-backup").ExitCode);
        Assert.Contains("ROLLED BACK", machine.Read("state/update-status"));
        Assert.Contains(":v3.3.0", Installed("photos/compose.yaml"));
    }

    [NeedsToolFact("restic", "bash")]
    public void Nothing_is_touched_when_the_data_cannot_be_saved()
    {
        Install();
        Publish("v3.3.0");
        File.Delete(machine.PathOf("services/photos-database/rows"));
        Assert.NotEqual(0, machine.Script("update").ExitCode);
        Assert.Contains("NOT STARTED", machine.Read("state/update-status"));
        Assert.Contains(Image, Installed("photos/compose.yaml"));
    }

    [NeedsToolFact("bash", "sha256sum")]
    public void A_dry_run_says_what_it_would_do_and_does_nothing()
    {
        var (exitCode, output, error) = machine.Script("install", "--dry-run");
        Assert.True(exitCode == 0, output + error);
        Assert.Contains("would run: systemctl enable --quiet kronos.target", output);
        Assert.Contains("would run: systemctl start kronos.target", output);
        Assert.False(Directory.Exists(machine.PathOf("installed")));
        Assert.Empty(Directory.EnumerateFileSystemEntries(machine.PathOf("units")));
    }

    [NeedsToolFact("bash", "sha256sum")]
    public void A_folder_that_was_changed_by_hand_is_not_installed()
    {
        File.AppendAllText(Path.Combine(machine.Folder, "compose.yaml"), "# mine\n");
        var (exitCode, _, error) = machine.Script("install", "--dry-run");
        Assert.NotEqual(0, exitCode);
        Assert.Contains("compose.yaml", error);
        Assert.Contains("copy it again", error);
    }

    [NeedsToolFact("bash", "nft")]
    public void What_was_put_into_systemd_is_taken_out_again()
    {
        Install();
        machine.Write("units/kronos-gone.service", "[Install]\n");
        machine.Write("units/ssh.service", "[Install]\n");
        Succeeds(machine.Script("update", "--no-backup"));
        Assert.False(File.Exists(machine.PathOf("units/kronos-gone.service")));
        Assert.True(File.Exists(machine.PathOf("units/kronos-photos.service")));
        Assert.True(File.Exists(machine.PathOf("units/docker.service.d/10-kronos.conf")));

        Succeeds(machine.Script("uninstall"));
        Assert.Equal([machine.PathOf("units/ssh.service")], Directory.EnumerateFiles(machine.PathOf("units"), "*", SearchOption.AllDirectories));
        Assert.Contains("Nothing is installed.", machine.Script("uninstall").Output);
    }

    [NeedsToolFact("bash", "restic")]
    public void Secrets_are_made_where_they_are_missing_with_their_mode_and_in_letters_that_mean_nothing()
    {
        var secret = Path.Combine(machine.Folder, "secrets", "photos-database-password");
        File.Delete(secret);
        File.Delete(Path.Combine(machine.Folder, "secrets", "edge-cloudflare-token"));
        Succeeds(machine.Script("preflight", "--generate"));
        var first = File.ReadAllText(secret);
        Assert.Matches(@"\A[A-Za-z0-9]{32}\z", first);
        Assert.Equal("400 1000:1000\n", Tool.Run("/", null, "stat", "--format=%a %u:%g", secret).Output);
        Assert.False(File.Exists(Path.Combine(machine.Folder, "secrets", "edge-cloudflare-token")));

        Succeeds(machine.Script("preflight", "--generate"));
        Assert.Equal(first, File.ReadAllText(secret));
    }

    public void Dispose() => machine.Dispose();

    private static void Succeeds((int ExitCode, string Output, string Error) run) => Assert.True(run.ExitCode == 0, run.Output + run.Error);

    private string Installed(string path) => machine.Read("installed/" + path);

    private void Install()
    {
        Succeeds(Tool.Run(machine.Folder, null, "bash", "-ec", "mkdir machine/installed && tar c --exclude=./machine . | tar x -C machine/installed"));
    }

    // A new output, with another version of one image and a manifest that knows it.
    private void Publish(string version) => Edit("photos/compose.yaml", $"s#image: ghcr.io/immich-app/immich-server:.*#image: ghcr.io/immich-app/immich-server:{version}#");

    private void Edit(string file, string edit)
        => Succeeds(Tool.Run(machine.Folder, null, "bash", "-ec", $"""
            sed -i '{edit}' {file}
            sum=$(sha256sum {file} | cut -d ' ' -f 1)
            sed -i "s#^[0-9a-f]*  {file}#$sum  {file}#" .kronos-manifest
            """));
}
