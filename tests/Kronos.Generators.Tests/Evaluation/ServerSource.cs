using Kronos.Testing;

namespace Kronos.Generators.Tests.Evaluation;

/// <summary>The records of the home server itself.</summary>
internal static class ServerSource
{
    public static IReadOnlyList<(string Path, string Text)> Files { get; } = [.. Read(), ("Usings.cs", Differential.Usings)];

    private static IEnumerable<(string Path, string Text)> Read()
    {
        var folder = Repository.Path("src", "Kronos.Server");
        return Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Where(file => !Path.GetRelativePath(folder, file).StartsWith("obj", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).Select(file => (Path.GetRelativePath(folder, file), File.ReadAllText(file)));
    }
}
