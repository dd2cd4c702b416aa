namespace Kronos.Documents.Certificates;

/// <summary>A file of a container that lies on the machine: in a volume of Docker, or in a folder that is bound.</summary>
/// <param name="Volume">The volume; null for a folder of the machine.</param>
/// <param name="Folder">The folder of the machine; null for a volume that Docker keeps.</param>
/// <param name="Path">The file in it.</param>
internal sealed record KeptFile(Volume? Volume, Text? Folder, string Path)
{
    /// <summary>Where a file of a service lies; null when it lies in no volume.</summary>
    public static KeptFile? Of(Service service, string path)
        => service.Volumes
            .Where(mount => mount.Kind != MountKind.Memory && path.StartsWith(mount.Target.TrimEnd('/') + "/", StringComparison.Ordinal))
            .OrderByDescending(mount => mount.Target.Length)
            .Select(mount => new KeptFile(mount.Volume, mount.Volume is { } volume ? volume.Path : mount.Source, path.Substring(mount.Target.TrimEnd('/').Length + 1)))
            .FirstOrDefault();

    /// <summary>The folder as units know it.</summary>
    public string FolderOn(Host host) => Folder?.Known ?? $"{host.DockerRoot}/volumes/{Volume!.DockerName}/_data";
}
