namespace Kronos.Host.Tests;

/// <summary>How a command ended, and what it said.</summary>
public sealed record Outcome(string Command, int ExitCode, string Output, string Error, TimeSpan Took)
{
    /// <summary>The output of a command that must have gone well.</summary>
    public string Text => ExitCode == 0 ? Output.Trim() : throw new InvalidOperationException($"exit code {ExitCode}\n{Command}\n{Tail(Output)}\n{Tail(Error)}");

    /// <summary>The lines of <see cref="Text"/>.</summary>
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static string Tail(string text) => string.Join('\n', text.Trim().Split('\n').TakeLast(40));
}
