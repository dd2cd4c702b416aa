using Kronos.Rules.BuildStep;

namespace Kronos.Build.Writing;

/// <summary>Paths of documents stay in their folder and out of each other's way.</summary>
public static class OutputPath
{
    /// <summary>Whether a path with forward slashes names something below the folder it is relative to.</summary>
    public static bool IsInside(string path)
        => path.Length > 0 && !path.Any(letter => letter is '\\' || char.IsControl(letter)) && !Path.IsPathRooted(path)
            && path.Split('/').All(segment => segment is not ("" or "." or ".."));

    /// <summary>The folders above a path, outermost first: <c>a</c> and <c>a/b</c> for <c>a/b/c</c>.</summary>
    public static IEnumerable<string> Above(string path)
        => Enumerable.Range(0, path.Length).Where(index => path[index] == '/').Select(index => path[..index]);

    /// <summary>Refuses paths that cannot all be files of one folder.</summary>
    /// <exception cref="BuildException">One leaves the folder, or two clash, on a file system that takes upper and lower case for the same as well.</exception>
    public static void Check(IReadOnlyList<string> paths)
    {
        if (paths.FirstOrDefault(path => !IsInside(path)) is { } outside)
        {
            throw Refused($"The path '{outside}' leaves the folder of its host.");
        }

        if (paths.FirstOrDefault(path => Path.GetFileName(path).StartsWith(".kronos-", StringComparison.OrdinalIgnoreCase)) is { } reserved)
        {
            throw Refused($"The path '{reserved}' is one of Kronos's own.");
        }

        var seen = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var path in paths)
        {
            if (!seen.TryAdd(path, path))
            {
                throw Refused($"Two documents would be one file: '{seen[path]}' and '{path}'.");
            }
        }

        foreach (var path in paths)
        {
            if (Above(path).FirstOrDefault(seen.ContainsKey) is { } folder)
            {
                throw Refused($"'{seen[folder]}' would be a file and, for '{path}', a folder.");
            }
        }

        var spelled = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var folder in paths.SelectMany(Above))
        {
            if (!spelled.TryAdd(folder, folder) && spelled[folder] != folder)
            {
                throw Refused($"The folders '{spelled[folder]}' and '{folder}' differ only in upper and lower case.");
            }
        }
    }

    private static BuildException Refused(string message) => new(BuildRules.Unwritable, message + " Nothing is written. Rename the stack or the file.");
}
