using Kronos.Testing;

namespace Kronos.EndToEnd.Scripts;

/// <summary>The committed script that replaces secrets. The database is stood in for by a <c>psql</c> that keeps what it is told.</summary>
public sealed class RotateTests : IDisposable
{
    private const string Name = "photos-database-password";

    private readonly Machine machine = new();

    public RotateTests()
    {
        machine.Write("inside/psql", "#!/bin/bash\nsaid=$(cat)\necho \"$said\" >>\"$MACHINE/sql\"\n! grep -qs refuse \"$MACHINE/database\"\n");
        Tool.Run(machine.Folder, null, "chmod", "u+x", "machine/inside/psql");
        machine.Write("running", "photos-server\nphotos-database\nplex\nedge-proxy\ncloudflare-dns\n");
        File.WriteAllText(Secret(), "old");
    }

    [NeedsToolFact("bash", "flock")]
    public void The_database_learns_it_first_and_exactly_those_who_use_it_start_again()
    {
        var (exitCode, output, error) = machine.Script("rotate", Name);
        Assert.True(exitCode == 0, output + error);

        var value = File.ReadAllText(Secret());
        Assert.Matches(@"\A[A-Za-z0-9]{32}\z", value);
        Assert.Equal($"ALTER ROLE \"immich\" PASSWORD '{value}';\n", machine.Read("sql"));
        Assert.Equal(["compose restart photos-database", "compose restart photos-server"], Restarts());
        Assert.Equal("400 1000:1000\n", Tool.Run("/", null, "stat", "--format=%a %u:%g", Secret()).Output);
        Assert.Equal([Secret()], Directory.EnumerateFiles(Path.GetDirectoryName(Secret())!, Name + "*"));

        // Nobody else can read it: not in what is said, nor among the arguments of a program.
        Assert.DoesNotContain(value, output + error + machine.Read("calls"));
    }

    [NeedsToolFact("bash", "flock")]
    public void A_quote_in_a_password_ends_nothing()
    {
        machine.Write("mine", "it's & \\x");
        Assert.Equal(0, machine.Script("rotate", Name, "--from", machine.PathOf("mine")).ExitCode);
        Assert.Equal("ALTER ROLE \"immich\" PASSWORD 'it''s & \\x';\n", machine.Read("sql"));
        Assert.Equal("it's & \\x", File.ReadAllText(Secret()));
    }

    [NeedsToolFact("bash", "flock")]
    public void What_the_database_refuses_changes_nothing()
    {
        machine.Write("database", "refuse\n");
        Assert.NotEqual(0, machine.Script("rotate", Name).ExitCode);
        Assert.Equal("old", File.ReadAllText(Secret()));
        Assert.Empty(Restarts());
    }

    [NeedsToolFact("bash", "flock")]
    public void When_a_service_does_not_become_healthy_the_old_one_comes_back()
    {
        machine.Write("mine", "bad");
        machine.Write("refuses", "bad\n");
        var (exitCode, _, error) = machine.Script("rotate", Name, "--from", machine.PathOf("mine"));
        Assert.NotEqual(0, exitCode);
        Assert.Contains("is what it was", error);
        Assert.Equal("old", File.ReadAllText(Secret()));
        Assert.Equal("ALTER ROLE \"immich\" PASSWORD 'bad';\nALTER ROLE \"immich\" PASSWORD 'old';\n", machine.Read("sql"));
    }

    [NeedsToolFact("bash", "flock")]
    public void What_does_not_run_is_not_started_and_what_is_not_random_is_given()
    {
        Assert.Contains("give it with --from FILE", machine.Script("rotate", "edge-cloudflare-token").Error);
        machine.Write("mine", "token");
        machine.Write("running", "plex\n");
        Assert.Equal(0, machine.Script("rotate", "edge-cloudflare-token", "--from", machine.PathOf("mine")).ExitCode);
        Assert.Empty(Restarts());
        machine.Write("mine", "");
        Assert.Contains("is empty", machine.Script("rotate", "edge-cloudflare-token", "--from", machine.PathOf("mine")).Error);
        Assert.Contains("replaced by hand: Portainer", machine.Script("rotate", "portainer-admin-password").Error);
        Assert.Contains("There is no secret 'nonsense'", machine.Script("rotate", "nonsense").Error);
    }

    [NeedsToolFact("bash")]
    public void Every_secret_is_listed_with_how_it_is_replaced()
        => Assert.Equal(
            File.ReadLines(Path.Combine(machine.Folder, "secrets.txt")).Where(line => line.StartsWith("secrets/", StringComparison.Ordinal)).Select(line => line.Split(' ')[0]["secrets/".Length..]),
            machine.Script("rotate", "--list").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ")[0]));

    public void Dispose() => machine.Dispose();

    private string Secret() => Path.Combine(machine.Folder, "secrets", Name);

    private IEnumerable<string> Restarts() => machine.Read("calls").Split('\n').Where(call => call.StartsWith("compose restart", StringComparison.Ordinal));
}
