namespace Kronos.Reader.Files;

/// <summary>Paths as compose files write them: relative to the file that names them.</summary>
internal static class PathText
{
    public static string FolderOf(string file) => Path.GetDirectoryName(file) ?? "";

    /// <summary>A path that is relative to a folder, or rooted.</summary>
    public static string In(string folder, string path)
    {
        try
        {
            var plain = path.StartsWith("./", StringComparison.Ordinal) ? path.Substring(2) : path;
            return Path.IsPathRooted(path) || folder.Length == 0 ? plain : Path.Combine(folder, plain);
        }
        catch (ArgumentException)
        {
            return path;
        }
    }

    /// <summary>Whether it names a repository or an artifact elsewhere, which a linter does not fetch.</summary>
    public static bool IsRemote(string path)
        => path.Contains("://") || path.StartsWith("git@", StringComparison.Ordinal) || path.StartsWith("oci:", StringComparison.Ordinal) || path.StartsWith("github.com/", StringComparison.Ordinal);
}
