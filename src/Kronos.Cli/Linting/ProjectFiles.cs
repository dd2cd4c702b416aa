namespace Kronos.Cli.Linting;

/// <summary>Which files make a project: those that are named, or those that Compose would take in a folder.</summary>
internal static class ProjectFiles
{
    private static readonly string[] Names = ["compose.yaml", "compose.yml", "docker-compose.yml", "docker-compose.yaml"];

    /// <summary>The files of each project that a path names.</summary>
    public static IEnumerable<IReadOnlyList<string>> Of(IEnumerable<string> paths) => paths.Select(path => Directory.Exists(path) ? In(path) : [path]);

    // As Compose does it: the first of the four names, and its override beside it.
    private static IReadOnlyList<string> In(string folder)
    {
        var within = folder is "." or "./" ? "" : folder;
        if (Names.Select(name => Path.Combine(within, name)).FirstOrDefault(File.Exists) is not { } file)
        {
            return [Path.Combine(within, Names[0])];
        }

        string[] overrides = ["compose.override.yaml", "compose.override.yml", "docker-compose.override.yml", "docker-compose.override.yaml"];
        return [file, .. overrides.Select(name => Path.Combine(within, name)).Where(File.Exists).Take(1)];
    }
}
