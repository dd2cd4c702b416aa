using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>The mounts of a service.</summary>
internal sealed class MountTranslator(SourceMap service, Things things)
{
    // Where the compose file lies is not known, nor what a variable will say: such a path is somewhere below a folder of this name.
    private const string Somewhere = "/project/";

    public IReadOnlyList<(Mount Mount, SourceSpan Span)> Translate()
    {
        var volumes = service.Items("volumes").Select(item => (Mount: item is SourceMap map ? Long(map) : Short((SourceScalar)item), item.Span));
        var memory = service.Items("tmpfs").OfType<SourceScalar>().Select(item => (Mount: (Mount?)Mount.Memory(item.Text.Split(':')[0]), item.Span));
        return [.. volumes.Concat(memory).Where(mount => mount.Mount is not null).Select(mount => (mount.Mount!, mount.Span))];
    }

    private static string Absolute(string path) => path.StartsWith("/", StringComparison.Ordinal) ? path : Somewhere + path.TrimStart('.', '/');

    private Mount? Short(SourceScalar scalar)
    {
        if (MountText.Parse(scalar.Text) is not { } mount)
        {
            return scalar.Unknown.Count > 0 ? null : throw Unreadable.Compose(scalar, $"'{scalar.Text}' is no mount: write source:target or source:target:ro.");
        }

        return mount.IsBind ? Mount.Bind(Absolute(mount.Source!), mount.Target, mount.IsReadOnly)
            : mount.Source is { } name && things.Volumes.TryGetValue(name, out var volume) ? Mount.Of(volume, mount.Target, mount.IsReadOnly)
            : null;
    }

    private Mount? Long(SourceMap map)
    {
        if (map.Text("target") is not { } target)
        {
            return null;
        }

        var readOnly = map.IsTrue("read_only");
        return (map.Text("type"), map.Text("source")) switch
        {
            ("bind", { } source) => Mount.Bind(Absolute(source), target, readOnly),
            ("volume", { } name) when things.Volumes.TryGetValue(name, out var volume) => Mount.Of(volume, target, readOnly),
            ("tmpfs", _) => Mount.Memory(target),
            _ => null,
        };
    }
}
