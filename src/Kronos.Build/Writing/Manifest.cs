using System.Text;

namespace Kronos.Build.Writing;

/// <summary>What Kronos owns in a folder: the files it wrote, with what it wrote. A text that <c>sha256sum --check</c> reads.</summary>
/// <param name="Project">The project that the folder is compiled from.</param>
/// <param name="Entries">Each file with the SHA-256 of its content, ordered by path. Only in the manifest of an unfinished run a file may have several.</param>
public sealed record Manifest(string Project, IReadOnlyList<(string Path, string Hash)> Entries)
{
    /// <summary>The name of the manifest's own file.</summary>
    public const string FileName = ".kronos-manifest";

    /// <summary>The manifest of a run that is not finished: everything that it may have written. It is there only after a crash.</summary>
    public const string PendingFileName = ".kronos-manifest.pending";

    private const string ProjectMark = "# project: ";

    /// <summary>The files.</summary>
    public IEnumerable<string> Paths => Entries.Select(entry => entry.Path).Distinct();

    /// <summary>The manifest of these files.</summary>
    public static Manifest Of(string project, IEnumerable<OutputFile> files) => Of(project, files.Select(file => (file.Path, file.Hash)));

    /// <summary>Reads a manifest; null when there is none. Lines that are none of ours are ignored.</summary>
    public static Manifest? Read(IFiles files, string path)
    {
        if (files.KindOf(path) != EntryKind.File || files.Read(path) is not { } bytes)
        {
            return null;
        }

        var project = "";
        List<(string, string)> entries = [];
        foreach (var line in Encoding.UTF8.GetString(bytes).Split('\n'))
        {
            if (line.StartsWith(ProjectMark, StringComparison.Ordinal))
            {
                project = line[ProjectMark.Length..].Trim();
            }
            else if (line.TrimEnd('\r').Split("  ", 2) is [{ Length: 64 } hash, var file] && OutputPath.IsInside(file))
            {
                entries.Add((file, hash));
            }
        }

        return Of(project, entries);
    }

    /// <summary>Whether Kronos owns a file, whatever is in it now.</summary>
    public bool Owns(string path) => Entries.Any(entry => entry.Path == path);

    /// <summary>Whether this is what Kronos wrote there.</summary>
    public bool Wrote(string path, string hash) => Entries.Contains((path, hash));

    /// <summary>This and what another says.</summary>
    public Manifest With(Manifest? other) => other is null ? this : Of(Project, Entries.Concat(other.Entries));

    /// <summary>The manifest as it is stored.</summary>
    public byte[] ToBytes()
    {
        var text = new StringBuilder("# Written by Kronos: the files that it owns here, with their SHA-256.\n").Append(ProjectMark).Append(Project).Append('\n');
        foreach (var (path, hash) in Entries)
        {
            text.Append(hash).Append("  ").Append(path).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static Manifest Of(string project, IEnumerable<(string Path, string Hash)> entries)
        => new(project, [.. entries.Distinct().OrderBy(entry => entry.Path, StringComparer.Ordinal).ThenBy(entry => entry.Hash, StringComparer.Ordinal)]);
}
