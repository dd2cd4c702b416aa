using Kronos.Reader.Interpolation;
using Kronos.Reader.Merging;
using Kronos.Reader.Schema;
using Kronos.Reader.Yaml;
using Kronos.Rules;

namespace Kronos.Reader.Files;

/// <summary>Replaces <c>extends</c> by what it stands for: the other service with this one laid over it.</summary>
internal sealed class Extension(Project project, IVariables variables, Place place)
{
    private const int MaxDepth = 50;

    public SourceMap Resolve(SourceMap file, string path)
    {
        if (file["services"] is not SourceMap services)
        {
            return file;
        }

        var resolved = services with { Entries = [.. services.Entries.Select(entry => entry.Value is SourceMap ? entry with { Value = Service(services, entry.Key, path, []) } : entry)] };
        return file with { Entries = [.. file.Entries.Select(entry => entry.Key == "services" ? entry with { Value = resolved } : entry)] };
    }

    private SourceMap Service(SourceMap services, string name, string path, IReadOnlyList<string> seen)
    {
        var service = (SourceMap)services.Entry(name)!.Value;
        if (service["extends"] is not { } extends)
        {
            return service;
        }

        if (seen.Contains(name) || seen.Count > MaxDepth)
        {
            throw Unreadable.Compose(extends, $"'{name}' extends itself: {string.Join(" → ", [.. seen, name])}.");
        }

        var below = Base(services, extends, path, [.. seen, name]);
        if (below is null)
        {
            return Without(service, "extends");
        }

        return Merger.Merge(Without(below, "extends"), Without(service, "extends")) with { Span = service.Span };
    }

    private SourceMap? Base(SourceMap services, SourceNode extends, string path, IReadOnlyList<string> seen)
    {
        if ((extends as SourceScalar ?? (extends as SourceMap)?["service"] as SourceScalar) is not { } name)
        {
            throw Unreadable.Compose(extends, "'extends' names no service.");
        }

        var other = (extends as SourceMap)?["file"] as SourceScalar;
        if (other is null)
        {
            return services.Entry(name.Text)?.Value is SourceMap ? Service(services, name.Text, path, seen)
                : throw Unreadable.Compose(name, $"There is no service '{name.Text}' in this file to extend.{Spelling.Suggestion(name.Text, services.Entries.Select(entry => entry.Key))}");
        }

        if (other.Unknown.Count > 0 || PathText.IsRemote(other.Text))
        {
            return null;
        }

        var file = PathText.In(place.Folder, other.Text);
        if (file == path)
        {
            return Base(services, name, path, seen);
        }

        if (place.Chain.Contains(file))
        {
            throw Unreadable.Compose(extends, $"'{file}' and '{path}' extend each other.");
        }

        SourceMap loaded;
        try
        {
            loaded = project.LoadServices(file, variables, place);
        }
        catch (UnreadableException exception) when (exception.Rule == Kronos.Rules.Reading.ReadingRules.Missing && exception.Span.File == file)
        {
            throw Unreadable.Missing(other.Span, $"The extended file '{file}' is not there or cannot be read.");
        }

        var found = loaded["services"] as SourceMap;
        if (found?.Entry(name.Text)?.Value is SourceScalar { IsNull: true } nothing)
        {
            return new SourceMap([], nothing.Span);
        }

        if (found?.Entry(name.Text)?.Value is SourceMap service)
        {
            ShapeChecker.Check(service, ServiceShape.Shape, "services." + name.Text);
            return service;
        }

        throw Unreadable.Compose(name, $"There is no service '{name.Text}' in '{file}' to extend.{Spelling.Suggestion(name.Text, (found?.Entries ?? []).Select(entry => entry.Key))}");
    }

    private static SourceMap Without(SourceMap map, string key) => map with { Entries = [.. map.Entries.Where(entry => entry.Key != key)] };
}
