using System.Diagnostics;
using Kronos.Testing;

namespace Kronos.EndToEnd.Host;

/// <summary>
/// The home server on a real host in a box, with a router, a computer in the house and one on the internet: see <c>Bed/house</c>.
/// Each stage is reached once, whatever test asks for it first: built, deployed as it is, up with Compose alone, installed.
/// </summary>
public sealed class House : IAsyncLifetime
{
    private const string Box = "kronos-box";

    private static readonly string Scripts = Repository.Path("tests", "Kronos.EndToEnd", "Host", "Bed");

    private readonly Lazy<Outcome> composed;

    private readonly Lazy<Outcome> installed;

    public House()
    {
        // Nothing else has been done to the machine: the folder, .env, secrets, docker compose up.
        composed = new(() => InBox("cd /opt/kronos && docker compose up --detach --wait --wait-timeout 300 2>&1"));
        installed = new(() =>
        {
            _ = composed.Value.Text;
            return InBox("cd /opt/kronos && docker compose down 2>&1 && scripts/install 2>&1");
        });
    }

    /// <summary>What <c>docker compose up --wait</c> did in the folder as it was copied.</summary>
    public Outcome Composed => composed.Value;

    /// <summary>What <c>scripts/install</c> did; Compose's own start is taken back before it.</summary>
    public Outcome Installed => installed.Value;

    public Task InitializeAsync()
    {
        if (BoxFactAttribute.Demanded)
        {
            _ = Script("build").Text;
            _ = Script("house", "start").Text;
            AwaitBoot();
            _ = Script("deploy").Text;
        }

        return Task.CompletedTask;
    }

    public Task DisposeAsync()
    {
        if (BoxFactAttribute.Demanded)
        {
            _ = Script("house", "stop");
            _ = Script("engine", "stop");
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs a shell script in the box.</summary>
    public Outcome InBox(string script) => On(Box, script);

    /// <summary>Runs a shell script on a machine of the house: <c>kronos-inside</c>, <c>kronos-outside</c> or <c>kronos-router</c>.</summary>
    public Outcome On(string machine, string script) => Script("run", machine, "set -eu -o pipefail\n" + script);

    /// <summary>Switches the box off and on again, and waits until systemd says that everything has started.</summary>
    public TimeSpan Reboot()
    {
        var watch = Stopwatch.StartNew();
        _ = Script("house", "reboot").Text;
        AwaitBoot();
        return watch.Elapsed;
    }

    /// <summary>The containers that are not running or not healthy, a line each.</summary>
    public string[] Ailing() => InBox("cd /opt/kronos && docker compose ps --all --format '{{.Service}} {{.State}} {{.Health}}' | grep -vE ' running (healthy)?$' || true").Lines;

    /// <summary>Waits until a script in the box succeeds.</summary>
    public void Await(string script, int seconds)
        => _ = InBox($"for _ in $(seq {seconds}); do if ({script}) >/dev/null 2>&1; then exit 0; fi; sleep 1; done; echo 'waited in vain for: '{Quote(script)} >&2; exit 1").Text;

    /// <summary>A text as one word of the shell.</summary>
    public static string Quote(string text) => "'" + text.Replace("'", "'\\''") + "'";

    private void AwaitBoot() => Await("systemctl is-system-running --wait | grep -qE 'running|degraded'", 300);

    private static Outcome Script(string name, params string[] arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(Path.Combine(Scripts, name), arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new($"{name} {string.Join(' ', arguments)}", process.ExitCode, output, error.GetAwaiter().GetResult(), watch.Elapsed);
    }
}

/// <summary>One house for all tests on it: they share its two cores, one after the other.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class HouseCollection : ICollectionFixture<House>
{
    public const string Name = "house";
}
