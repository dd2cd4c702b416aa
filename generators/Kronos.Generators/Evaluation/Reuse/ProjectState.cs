using Microsoft.CodeAnalysis;

namespace Kronos.Generators.Evaluation.Reuse;

/// <summary>What gives source its meaning besides the source: references and options. An evaluation is reused only where it is the same.</summary>
/// <param name="assembly">The assembly's name.</param>
/// <param name="options">The compiler's options.</param>
/// <param name="references">What is referenced.</param>
/// <param name="directory">The folder that the paths of sources are made relative to.</param>
internal sealed class ProjectState(string? assembly, CompilationOptions options, IReadOnlyList<MetadataReference> references, string? directory) : IEquatable<ProjectState>
{
    private readonly CompilationOptions options = options;
    private readonly IReadOnlyList<MetadataReference> references = references;
    private readonly string? assembly = assembly;

    /// <summary>The folder that the paths of sources are made relative to.</summary>
    public string? Directory { get; } = directory;

    public static ProjectState Of(Compilation compilation, string? directory) => new(compilation.AssemblyName, compilation.Options, compilation.ExternalReferences, directory);

    public bool Equals(ProjectState? other)
        => other is not null && assembly == other.assembly && Directory == other.Directory && options.Equals(other.options)
            && references.Count == other.references.Count && references.Zip(other.references, ReferenceEquals).All(same => same);

    public override bool Equals(object? obj) => Equals(obj as ProjectState);

    public override int GetHashCode() => assembly?.GetHashCode() ?? 0;
}
