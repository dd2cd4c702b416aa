using System.Text.RegularExpressions;
using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>What the committed preflight says about the machine, with a Docker that is stood in for.</summary>
public sealed class PreflightTests : IDisposable
{
    private readonly Machine machine = new();

    [NeedsToolFact("bash", "ss", "ip", "nft", "restic")]
    public void The_Engine_is_one_that_takes_every_file()
    {
        machine.Write("engine", "29.7.2\n");
        Assert.Contains("ok       Docker Engine 29.7.2 runs", Said());
        machine.Write("engine", "19.03.15\n");
        Assert.Contains("MISSING  Docker Engine 19.03.15 is too old: 20.10 or later", Said());

        // Health checks that are asked more often while a container starts want a newer one.
        var common = Path.Combine(machine.Folder, "scripts", "common");
        File.WriteAllText(common, Regex.Replace(File.ReadAllText(common), "(?m)^engine=.*$", "engine=25.0"));
        machine.Write("engine", "24.0.9\n");
        Assert.Contains("MISSING  Docker Engine 24.0.9 is too old: 25.0 or later", Said());
        File.Delete(machine.PathOf("engine"));
        Assert.Contains("MISSING  Docker does not run", Said());
    }

    [NeedsToolFact("bash", "ss", "ip", "nft", "restic")]
    public void What_the_scripts_call_is_there_and_Docker_is_where_the_units_look()
    {
        var said = Said();
        Assert.All(new[] { "docker", "nft", "restic", "jq", "openssl" }, program => Assert.Matches($"(ok       {program}\n|MISSING  {program} is not installed)", said));
        Assert.Contains($"Docker keeps its data in {machine.PathOf("")}, and the record says /var/lib/docker", said);
    }

    [NeedsToolFact("bash", "ss", "ip", "nft", "restic")]
    public void A_secret_that_others_may_read_and_one_that_is_missing_are_said()
    {
        Assert.Equal(0, machine.Script("preflight", "--generate").ExitCode);
        var token = Path.Combine(machine.Folder, "secrets", "edge-cloudflare-token");
        Tool.Run("/", null, "chmod", "0644", token);
        File.Delete(Path.Combine(machine.Folder, "secrets", "edge-users"));
        var said = Said();
        Assert.Contains("MISSING  secrets/edge-cloudflare-token has mode and owner 0644 0:0, not 0400 0:0", said);
        Assert.Contains("MISSING  secrets/edge-users: secrets.txt says what it is", said);
        Assert.Contains("ok       secrets/photos-database-password", said);
    }

    public void Dispose() => machine.Dispose();

    private string Said() => machine.Script("preflight").Output;
}
