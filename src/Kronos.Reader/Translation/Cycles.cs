using Kronos.Reader.Yaml;

namespace Kronos.Reader.Translation;

/// <summary>Services that wait for each other.</summary>
internal static class Cycles
{
    /// <exception cref="UnreadableException">Some do.</exception>
    public static void Refuse(SourceMap services)
    {
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in services.Entries)
        {
            Visit(services, entry.Key, [], done);
        }
    }

    private static void Visit(SourceMap services, string name, List<string> path, HashSet<string> done)
    {
        if (done.Contains(name) || services.Entry(name)?.Value is not SourceMap service)
        {
            return;
        }

        path.Add(name);
        foreach (var other in service.Entries("depends_on"))
        {
            if (path.IndexOf(other.Key) is >= 0 and var start)
            {
                throw Unreadable.Compose(other.KeySpan, $"These services wait for each other, so that none of them starts: {string.Join(" → ", path.Skip(start))} → {other.Key}.");
            }

            Visit(services, other.Key, path, done);
        }

        path.RemoveAt(path.Count - 1);
        done.Add(name);
    }
}
