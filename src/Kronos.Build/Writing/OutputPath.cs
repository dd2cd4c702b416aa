namespace Kronos.Build.Writing;

/// <summary>Paths of documents stay in their folder.</summary>
public static class OutputPath
{
    /// <summary>Whether a path with forward slashes names something below the folder it is relative to.</summary>
    public static bool IsInside(string path)
        => path.Length > 0 && !path.Contains('\\') && !path.Contains('\0') && !Path.IsPathRooted(path)
            && path.Split('/').All(segment => segment is not ("" or "." or ".."));
}
