using System.Diagnostics;
using Kronos.Testing;

namespace Kronos.EndToEnd.Readme;

/// <summary>A copy of this repository as somebody who clones it would have it, to change and to build.</summary>
public sealed class Checkout : IDisposable
{
    public Checkout()
    {
        Root = Directory.CreateTempSubdirectory("kronos-checkout-").FullName;
        foreach (var path in Run(Repository.Root, "git", "ls-files", "--cached", "--others", "--exclude-standard").Output.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            // What is deleted and not committed yet is still listed.
            if (File.Exists(Repository.Path(path)))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
                File.Copy(Repository.Path(path), PathOf(path));
            }
        }
    }

    public string Root { get; }

    public string PathOf(string path) => Path.Combine(Root, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>The real <c>dotnet build</c> of the home server.</summary>
    public (int ExitCode, string Output) Build() => Run(Root, "dotnet", "build", "src/Kronos.Server", "--nologo", "-v", "quiet", "-nodeReuse:false");

    public void Dispose() => Directory.Delete(Root, recursive: true);

    private static (int ExitCode, string Output) Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
