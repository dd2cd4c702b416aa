using System.Diagnostics;
using System.Text.Json;
using Kronos.Testing;

namespace Kronos.Rules.Tests.Traefik.Oracle;

/// <summary>The program beside this file, compiled with the Go of this machine: it says what Go itself makes of a text.</summary>
internal static class GoOracle
{
    /// <summary>What Go says about texts of a kind, in their order.</summary>
    public static IReadOnlyList<bool> Ask(IReadOnlyList<(string Kind, string Text)> questions)
    {
        var folder = Directory.CreateTempSubdirectory("kronos-oracle-");
        try
        {
            var program = Path.Combine(folder.FullName, "oracle");
            Run("go", ["build", "-o", program, Repository.Path("tests/Kronos.Rules.Tests/Traefik/Oracle/main.go")], "", folder.FullName);
            var lines = string.Join("\n", questions.Select(question => JsonSerializer.Serialize(new { question.Kind, question.Text })));
            return [.. Run(program, [], lines, folder.FullName).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line == "1")];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Run(string program, string[] arguments, string input, string folder)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["GO111MODULE"] = "off", ["CGO_ENABLED"] = "0", ["GOCACHE"] = Path.Combine(folder, "cache"), ["GOFLAGS"] = "" },
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(input);
        process.StandardInput.Close();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output.Result;
    }
}
