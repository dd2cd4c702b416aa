using System.Text.RegularExpressions;

namespace Kronos.Rules.HealthChecks;

/// <summary>The tools that people write into health checks and that some images lack.</summary>
internal static class HealthTools
{
    private static readonly Regex Words = new("[A-Za-z0-9_./-]+", RegexOptions.CultureInvariant);

    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "sh", "bash", "ash", "curl", "wget", "nc", "ncat", "netcat" };

    /// <summary>The tools that a check needs: the shell of a line, the program of a command, and whatever a line names.</summary>
    public static IEnumerable<string> Of(Health health)
    {
        var isLine = health.Test[0] == "CMD-SHELL";
        var lines = isLine || health.Test.ElementAtOrDefault(1) is "sh" or "bash" or "/bin/sh" or "/bin/bash" ? health.Test.Skip(1) : health.Test.Skip(1).Take(1);
        return (isLine ? ["sh"] : Enumerable.Empty<string>())
            .Concat(lines.SelectMany(Programs).Select(Name).Where(Names.Contains))
            .Distinct();
    }

    // The words of a line at which a program can stand: the first, and those behind an operator.
    private static IEnumerable<string> Programs(string line)
        => Words.Matches(line).Cast<Match>()
            .Where(word => line.Substring(0, word.Index).TrimEnd() is var before && (before.Length == 0 || before[before.Length - 1] is '|' or '&' or ';' or '(' or '!'))
            .Select(word => word.Value);

    private static string Name(string program) => program.Substring(program.LastIndexOf('/') + 1);
}
