using System.Diagnostics;
using Kronos.Testing;

namespace Kronos.Host.Tests;

/// <summary>
/// The home server on a real host in a box, with a router, a computer in the house and one on the internet: see <c>Bed/house</c>.
/// There is one for the whole run, and every <see cref="Stage"/> finds it where the one before left it; a stage that is asked for alone does what came before it first.
/// </summary>
public sealed class House : IAsyncLifetime
{
    private const string Box = "kronos-box";

    /// <summary>Succeeds when every container runs and none says that it is not healthy.</summary>
    public const string IsWell = "cd /opt/kronos && [ -n \"$(docker compose ps --quiet)\" ] && ! docker compose ps --all --format '{{.Service}} {{.State}} {{.Health}}' | grep -vE ' running (healthy)?$'";

    private static readonly string Scripts = Repository.Path("tests", "Kronos.Host.Tests", "Bed");

    private static readonly Lazy<Outcome> Deploying = new(() =>
    {
        _ = Script("build").Text;
        _ = Script("house", "start").Text;
        AwaitBoot();
        return Script("deploy");
    });

    // Nothing else has been done to the machine: the folder, .env, secrets, docker compose up.
    private static readonly Lazy<Outcome> Composing = new(() =>
    {
        _ = Deploying.Value.Text;
        return InBox("cd /opt/kronos && docker compose up --detach --wait --wait-timeout 300 2>&1");
    });

    private static readonly Lazy<Outcome> Installing = new(() =>
    {
        _ = Composing.Value.Text;
        return InBox("cd /opt/kronos && scripts/preflight --generate && scripts/install 2>&1");
    });

    /// <summary>What <c>docker compose up --wait</c> did in the folder as it was copied.</summary>
    public static Outcome Composed => Composing.Value;

    /// <summary>What <c>scripts/install</c> did, which takes over what Compose started.</summary>
    public static Outcome Installed => Installing.Value;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        if (StageOrder.IsLast() && Deploying.IsValueCreated)
        {
            _ = Script("house", "stop");
            _ = Script("engine", "stop");
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs a shell script in the box.</summary>
    public static Outcome InBox(string script) => On(Box, script);

    /// <summary>Runs a shell script on a machine of the house: <c>kronos-inside</c>, <c>kronos-outside</c> or <c>kronos-router</c>.</summary>
    public static Outcome On(string machine, string script) => Script("run", machine, "set -eu -o pipefail\n" + script);

    /// <summary>Takes the power away and gives it back, and waits until the machine has started as far as it will: what is told is how long that took.</summary>
    public static TimeSpan PowerCut() => Boot("cut");

    /// <summary>Shuts the machine down and starts it again.</summary>
    public static TimeSpan Reboot() => Boot("reboot");

    /// <summary>The containers that are not running or not healthy, a line each.</summary>
    public static string[] Ailing() => InBox("cd /opt/kronos && docker compose ps --all --format '{{.Service}} {{.State}} {{.Health}}' | grep -vE ' running (healthy)?$' || true").Lines;

    /// <summary>Waits until a script in the box succeeds.</summary>
    public static void Await(string script, int seconds)
        => _ = InBox($"for _ in $(seq {seconds}); do if ({script}) >/dev/null 2>&1; then exit 0; fi; sleep 1; done; echo 'waited in vain for: '{Quote(script)} >&2; exit 1").Text;

    /// <summary>A text as one word of the shell.</summary>
    public static string Quote(string text) => "'" + text.Replace("'", "'\\''") + "'";

    private static TimeSpan Boot(string way)
    {
        _ = Script("house", way).Text;
        var watch = Stopwatch.StartNew();
        AwaitBoot();
        return watch.Elapsed;
    }

    // It says "degraded" with an exit code of its own, and a machine without its disk is.
    private static void AwaitBoot() => Await("case \"$(systemctl is-system-running --wait)\" in running | degraded) ;; *) false ;; esac", 300);

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
