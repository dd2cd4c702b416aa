using System.Diagnostics;
using Xunit;

namespace Kronos.Testing;

/// <summary>A test against a real program, such as <c>nft</c>. It is reported as skipped where a program is missing.</summary>
/// <remarks>With <c>KRONOS_REAL_TOOLS=1</c> nothing is skipped: the test runs, and fails when it cannot start the program.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NeedsToolFactAttribute : FactAttribute
{
    private const string Compose = "docker compose";

    // The plugin is no program on PATH: only the client knows where it looks for plugins.
    private static readonly Lazy<bool> HasCompose = new(() =>
    {
        if (!IsOnPath("docker"))
        {
            return false;
        }

        using var process = Process.Start(new ProcessStartInfo("docker", ["compose", "version"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    });

    /// <summary>Marks a test that needs programs.</summary>
    /// <param name="tools">Their names, as they are called on <c>PATH</c>; <c>docker compose</c> is the plugin.</param>
    public NeedsToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => tool == Compose ? !HasCompose.Value : !IsOnPath(tool)).ToList();
        if (missing.Count > 0 && Environment.GetEnvironmentVariable("KRONOS_REAL_TOOLS") != "1")
        {
            Skip = $"Not on this machine: {string.Join(", ", missing)}.";
        }
    }

    private static bool IsOnPath(string tool)
        => (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Any(folder => File.Exists(Path.Combine(folder, tool)));
}
