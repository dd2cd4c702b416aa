using Kronos.Reader.Interpolation;
using Kronos.Reader.Merging;
using Kronos.Reader.Schema;
using Kronos.Reader.Yaml;

namespace Kronos.Reader.Files;

/// <summary>Loads the files of a compose project and merges them into one: several files, several documents in a file, <c>extends</c> and <c>include</c>.</summary>
internal sealed class Project(IFileSource source)
{
    private static readonly string[] Sections = ["services", "networks", "volumes", "secrets", "configs", "models"];

    /// <summary>Loads files of which each is laid over the one before.</summary>
    /// <param name="files">The files.</param>
    /// <param name="folder">The folder to which paths in them are relative; null: that of the first file.</param>
    /// <exception cref="UnreadableException">One of them cannot be read.</exception>
    public SourceMap Load(IReadOnlyList<string> files, string? folder)
    {
        var place = new Place(folder ?? PathText.FolderOf(files[0]), []);
        return Load(files, new TableVariables(Environment(place.Folder, [])), place);
    }

    private SourceMap Load(IReadOnlyList<string> files, IVariables variables, Place place)
    {
        var merged = Merger.WithoutResets(files.Select(file => WithIncluded(file, variables, place)).Aggregate(Merger.Merge));
        ShapeChecker.CheckRequired(merged, FileShape.Shape, "");
        return merged;
    }

    // A file may override what another one includes, but not what it includes itself.
    private SourceMap WithIncluded(string file, IVariables variables, Place place)
    {
        var own = Documents(file, variables, place).Aggregate(Merger.Merge);
        var included = own["include"] is SourceList list ? Include(own, list, variables, place) : own;
        return included with { Entries = [.. included.Entries.Where(entry => entry.Key != "include")] };
    }

    private IEnumerable<SourceMap> Documents(string file, IVariables variables, Place place, bool whole = true)
    {
        if (source.Read(file) is not { } text)
        {
            throw Unreadable.Missing(SourceSpan.StartOf(file), $"The file '{file}' is not there or cannot be read.");
        }

        var documents = YamlLoader.Load(file, text).Where(document => document is not SourceScalar { IsNull: true }).ToList();
        if (documents.Count == 0)
        {
            throw Unreadable.Compose(SourceSpan.StartOf(file), "The file is empty. A compose file has services.");
        }

        foreach (var document in documents)
        {
            if (document is not SourceMap)
            {
                throw Unreadable.Compose(document, "A compose file must be a mapping: services:, networks: and so on.");
            }

            var map = (SourceMap)new Interpolator(variables).Interpolate(document);
            if (whole)
            {
                ShapeChecker.Check(map, FileShape.Shape, "");
            }

            yield return new Extension(this, variables, place.With(file)).Resolve(Canonicalize(map), file);
        }
    }

    /// <summary>The services of another file, for <c>extends</c>: Compose looks at no more of that file than the one that is extended.</summary>
    internal SourceMap LoadServices(string file, IVariables variables, Place place)
        => Documents(file, variables, place with { Folder = PathText.FolderOf(file) }, whole: false).Aggregate(Merger.Merge);

    private static SourceMap Canonicalize(SourceMap file) => file with
    {
        Entries = [.. file.Entries.Select(entry => entry is { Key: "services", Value: SourceMap services } ? entry with { Value = services with
        {
            Entries = [.. services.Entries.Select(service => service.Value is SourceMap map ? service with { Value = Canonical.Service(map) } : service)],
        } } : entry)],
    };

    private SourceMap Include(SourceMap project, SourceList includes, IVariables variables, Place place)
    {
        foreach (var item in includes.Items)
        {
            var map = item as SourceMap;
            var paths = Texts(map is null ? item : map["path"]).ToList();
            if (paths.Count == 0 || paths.Any(path => path.Unknown.Count > 0 || PathText.IsRemote(path.Text)))
            {
                continue;
            }

            var files = paths.Select(path => PathText.In(place.Folder, path.Text)).ToList();
            if (files.FirstOrDefault(file => place.Chain.Contains(file) || file == project.Span.File) is { } cycle)
            {
                throw Unreadable.Compose(item, $"'{cycle}' includes itself, directly or through others.");
            }

            if (files.FirstOrDefault(file => source.Read(file) is null) is { } missing)
            {
                throw Unreadable.Missing(item.Span, $"The included file '{missing}' is not there or cannot be read.");
            }

            var folder = map?["project_directory"] is SourceScalar { Unknown.Count: 0 } own ? PathText.In(place.Folder, own.Text) : PathText.FolderOf(files[0]);
            var environment = Environment(folder, [.. Texts(map?["env_file"]).Select(file => PathText.In(place.Folder, file.Text))]);
            var inner = new OverlaidVariables(variables, new TableVariables(environment));
            project = Join(project, Load(files, inner, place.With(project.Span.File) with { Folder = folder }));
        }

        return project;
    }

    // What is included may be there already only when it says the same, or when what is there says itself that it overrides it: without a tag Compose refuses two. One file that is included
    // twice may differ by variables, and whether it does only the environment of whoever deploys decides.
    private static SourceMap Join(SourceMap project, SourceMap included)
    {
        foreach (var section in Sections)
        {
            if (included[section] is not SourceMap more)
            {
                continue;
            }

            var known = project[section] as SourceMap;
            if (more.Entries.FirstOrDefault(entry => known?.Entry(entry.Key) is { } same && same.KeySpan != entry.KeySpan && !Merger.IsSame(same.Value, entry.Value) && !Merger.HasOverride(same.Value)) is { } twice)
            {
                throw Unreadable.Compose(
                    known!.Entry(twice.Key)!.KeySpan,
                    $"The {section.TrimEnd('s')} '{twice.Key}' is included from {twice.KeySpan} already, and Compose refuses two that differ. Leave it to one of the files, mark what it replaces with "
                    + "!override, or write what differs in a file that is laid over the included one: path: [it, this].");
            }

            project = Merger.Merge(project, new([new(section, more.Span, known is null ? more : Merger.Merge(more, known))], more.Span));
        }

        return project;
    }

    private static IEnumerable<SourceScalar> Texts(SourceNode? node) => node switch
    {
        SourceScalar scalar => [scalar],
        SourceList list => list.Items.OfType<SourceScalar>(),
        _ => [],
    };

    private Dictionary<string, string> Environment(string folder, IReadOnlyList<string> files)
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files.Count > 0 ? files : [PathText.In(folder, ".env")])
        {
            if (source.Read(file) is { } text)
            {
                try
                {
                    foreach (var entry in DotEnv.Parse(text, new TableVariables(variables)))
                    {
                        variables[entry.Key] = entry.Value;
                    }
                }
                catch (FormatException exception)
                {
                    throw Unreadable.Compose(SourceSpan.StartOf(file), exception.Message);
                }
            }
        }

        return variables;
    }
}
