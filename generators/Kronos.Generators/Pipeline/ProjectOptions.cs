using Microsoft.CodeAnalysis.Diagnostics;

namespace Kronos.Generators.Pipeline;

/// <summary>What the project tells the generator.</summary>
/// <param name="ProjectDirectory">The folder of the project, so that sources are named relative to it; null when it is not known.</param>
internal sealed record ProjectOptions(string? ProjectDirectory)
{
    /// <summary>Reads the options that the SDK makes visible to the compiler.</summary>
    public static ProjectOptions Read(AnalyzerConfigOptions options)
        => new(options.TryGetValue("build_property.ProjectDir", out var directory) && directory.Length > 0 ? directory : null);
}
