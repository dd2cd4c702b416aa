namespace Kronos;

/// <summary>A reference to a container image: <c>[registry/]repository[:tag][@digest]</c>. A string becomes one.</summary>
/// <param name="Reference">The reference as it is written.</param>
public sealed record Image(string Reference)
{
    /// <summary>The registry's host, with its port; <c>docker.io</c> when none is written.</summary>
    public string Registry => HasRegistry ? Path.Substring(0, Path.IndexOf('/')) : "docker.io";

    /// <summary>The repository without registry, tag and digest; Docker Hub's own images have <c>library/</c> in front.</summary>
    public string Repository
    {
        get
        {
            var repository = HasRegistry ? Path.Substring(Path.IndexOf('/') + 1) : Path;
            return Registry == "docker.io" && !repository.Contains('/') ? "library/" + repository : repository;
        }
    }

    /// <summary>The tag; null when there is none.</summary>
    public string? Tag => TagStart < 0 ? null : Undigested.Substring(TagStart + 1);

    /// <summary>The digest, such as <c>sha256:…</c>; null when there is none.</summary>
    public string? Digest => Reference.IndexOf('@') is >= 0 and var at ? Reference.Substring(at + 1) : null;

    private string Undigested => Reference.IndexOf('@') is >= 0 and var at ? Reference.Substring(0, at) : Reference;

    // A colon before the last slash belongs to a registry's port.
    private int TagStart => Undigested.LastIndexOf(':') is var colon && colon > Undigested.LastIndexOf('/') ? colon : -1;

    private string Path => TagStart < 0 ? Undigested : Undigested.Substring(0, TagStart);

    // The first segment is a registry when it looks like a host; this is Docker's own rule.
    private bool HasRegistry => Path.IndexOf('/') is > 0 and var slash
        && (Path.Substring(0, slash) is var first && (first.Contains('.') || first.Contains(':') || first == "localhost"));

    /// <summary>A reference as it is written in a compose file.</summary>
    /// <param name="reference">The reference.</param>
    public static implicit operator Image(string reference) => new(reference);

    /// <inheritdoc/>
    public override string ToString() => Reference;
}
