namespace Kronos.Build.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("kronos-build-").FullName;

    public string At(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a file as a person would.</summary>
    public string Put(string path, string text)
    {
        var full = At(path);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return full;
    }

    /// <summary>Every file below it with its content, by relative path.</summary>
    public SortedDictionary<string, string> Files()
        => new(Directory.EnumerateFiles(Path, "*", SearchOption.AllDirectories)
            .ToDictionary(file => System.IO.Path.GetRelativePath(Path, file), File.ReadAllText), StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
