using System.Text;

namespace Kronos.Build.Writing;

/// <summary>What Kronos owns in a folder: the files it wrote, with what it wrote. A text that <c>sha256sum --check</c> reads.</summary>
/// <param name="Project">The project that the folder is compiled from.</param>
/// <param name="Hashes">The SHA-256 of each file.</param>
public sealed record Manifest(string Project, IReadOnlyDictionary<string, string> Hashes)
{
    /// <summary>The name of the manifest's own file.</summary>
    public const string FileName = ".kronos-manifest";

    /// <summary>The manifest of a run that is not finished: what it is about to write. It is there only after a crash.</summary>
    public const string PendingFileName = ".kronos-manifest.pending";

    private const string ProjectMark = "# project: ";

    /// <summary>The manifest of these files.</summary>
    public static Manifest Of(string project, IEnumerable<OutputFile> files)
        => new(project, files.ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal));

    /// <summary>Reads a manifest; null when there is none. Lines that are none of ours are ignored.</summary>
    public static Manifest? Read(IFiles files, string path)
    {
        if (files.Read(path) is not { } bytes)
        {
            return null;
        }

        var project = "";
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            if (line.StartsWith(ProjectMark, StringComparison.Ordinal))
            {
                project = line[ProjectMark.Length..].Trim();
            }
            else if (line.Split("  ", 2) is [{ Length: 64 } hash, { Length: > 0 } file] && OutputPath.IsInside(file))
            {
                hashes[file] = hash;
            }
        }

        return new(project, hashes);
    }

    /// <summary>The manifest as it is stored.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder("# Written by Kronos: the files that it owns here, with their SHA-256.\n").Append(ProjectMark).Append(Project).Append('\n');
        foreach (var (path, hash) in Hashes.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            text.Append(hash).Append("  ").Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
