using System.Diagnostics;
using Kronos.Testing;

namespace Kronos.EndToEnd.Compose;

/// <summary>
/// The committed output in a folder of its own, made ready as the README says: <c>.env</c> is <c>.env.example</c>, and every file of <c>secrets.txt</c> is there.
/// </summary>
public sealed class Deployment : IDisposable
{
    public Deployment()
    {
        Folder = Directory.CreateTempSubdirectory("kronos-deployment-").FullName;
        var output = Repository.Path("output", "kronos");
        foreach (var file in Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(Folder, Path.GetRelativePath(output, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        File.Copy(Path.Combine(Folder, ".env.example"), Path.Combine(Folder, ".env"));
        foreach (var secret in SecretFiles(Path.Combine(Folder, "secrets.txt")))
        {
            var path = Path.Combine(Folder, secret);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "stub");
        }
    }

    public string Folder { get; }

    /// <summary>Runs the real <c>docker compose</c> in the folder, with nothing of this process's environment that Compose would read.</summary>
    public (int ExitCode, string Output, string Error) Compose(params string[] arguments)
    {
        var start = new ProcessStartInfo("docker", ["compose", .. arguments])
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["COMPOSE_FILE"] = null, ["COMPOSE_PROJECT_NAME"] = null },
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private static IEnumerable<string> SecretFiles(string list)
        => File.ReadLines(list)
            .Select(line => line.Trim())
            .Where(line => line.StartsWith("secrets/", StringComparison.Ordinal))
            .Select(line => line.Split(' ', '\t')[0]);
}
