namespace Kronos.Cli.Tests;

/// <summary>The command line, run in this process over files in a folder of its own.</summary>
internal sealed class Cli : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("kronos-lint-").FullName;

    public string Put(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    public string At(string path) => Path.Combine(folder, path);

    public static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = LintCommand.Root(output, error).Parse(arguments).Invoke(new() { Output = output, Error = error });
        return (exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
