using Kronos.Documents.Traefik;
using Kronos.Documents.Values;

namespace Kronos.Documents.Compose;

/// <summary>What is mounted into a container.</summary>
internal static class Mounts
{
    public static Node Lower(Mount mount, ComposeText texts) => mount switch
    {
        { Volume.Path: { } folder } => Bind(texts.Write(folder), mount.Target, mount.ReadOnly),
        { Volume: { } volume } => Mapping("volume", volume.Name, mount.Target, mount.ReadOnly),
        { Source: { } source } => Bind(texts.Write(source), mount.Target, mount.ReadOnly),
        _ => Memory(mount),
    };

    /// <summary>The files that Kronos writes for a proxy, which lie in its stack's folder.</summary>
    public static IEnumerable<Node> Lower(ProxyFiles? proxy)
        => proxy is null ? [] : proxy.Mounts.Select(mount => Bind("./" + mount.Source, mount.Target, readOnly: true));

    // Docker would make a folder of what is missing; an error is better.
    private static Mapping Bind(string source, string target, bool readOnly)
    {
        var mapping = Mapping("bind", source, target, readOnly);
        mapping["bind"] = new Mapping { ["create_host_path"] = false };
        return mapping;
    }

    private static Mapping Memory(Mount mount)
    {
        var mapping = Mapping("tmpfs", null, mount.Target, mount.ReadOnly);
        mapping["tmpfs"] = new Mapping
        {
            ["size"] = mount.Size is { } size ? Units.Size(size) : null,

            // As /tmp is (1777). Without it the folder belongs to root alone from the container's second start on.
            ["mode"] = 1023,
        };
        return mapping;
    }

    private static Mapping Mapping(string type, string? source, string target, bool readOnly) => new()
    {
        ["type"] = type,
        ["source"] = source,
        ["target"] = ComposeText.Escape(target),
        ["read_only"] = readOnly ? true : null,
    };
}
