namespace Kronos;

/// <summary>A reference to a container image: <c>[registry/]repository[:tag][@digest]</c>. A string becomes one.</summary>
/// <param name="Reference">The reference as it is written.</param>
public sealed record Image(string Reference)
{
    // Many rules ask for the parts of the same few images.
    private KnownParts? parts;

    /// <summary>The registry's host, with its port; <c>docker.io</c> when none is written.</summary>
    public string Registry => Parts.Registry;

    /// <summary>The repository without registry, tag and digest; Docker Hub's own images have <c>library/</c> in front.</summary>
    public string Repository => Parts.Repository;

    /// <summary>The tag; null when there is none.</summary>
    public string? Tag => Parts.Tag;

    /// <summary>The digest, such as <c>sha256:…</c>; null when there is none.</summary>
    public string? Digest => Parts.Digest;

    // A copy made by 'with' has the parts of the original.
    private KnownParts Parts => parts is { } known && ReferenceEquals(known.Of, Reference) ? known : parts = new(Reference);

    /// <summary>A reference as it is written in a compose file.</summary>
    /// <param name="reference">The reference.</param>
    public static implicit operator Image(string reference) => new(reference);

    /// <summary>Two images are one when they are written alike.</summary>
    /// <param name="other">The other.</param>
    public bool Equals(Image? other) => other is not null && Reference == other.Reference;

    /// <inheritdoc/>
    public override int GetHashCode() => Reference.GetHashCode();

    /// <inheritdoc/>
    public override string ToString() => Reference;

    private sealed class KnownParts
    {
        public KnownParts(string reference)
        {
            Of = reference;
            var name = reference;
            if (name.IndexOf('@') is >= 0 and var at)
            {
                Digest = name.Substring(at + 1);
                name = name.Substring(0, at);
            }

            // A colon before the last slash belongs to a registry's port.
            if (name.LastIndexOf(':') is var colon && colon > name.LastIndexOf('/'))
            {
                Tag = name.Substring(colon + 1);
                name = name.Substring(0, colon);
            }

            // The first segment is a registry when it looks like a host; this is Docker's own rule.
            var slash = name.IndexOf('/');
            var first = slash > 0 ? name.Substring(0, slash) : "";
            var hasRegistry = first == "localhost" || first.IndexOf('.') >= 0 || first.IndexOf(':') >= 0;
            Registry = hasRegistry ? first : "docker.io";
            Repository = hasRegistry ? name.Substring(slash + 1) : name;
            if (Registry == "docker.io" && Repository.IndexOf('/') < 0)
            {
                Repository = "library/" + Repository;
            }
        }

        public string Of { get; }

        public string Registry { get; }

        public string Repository { get; }

        public string? Tag { get; }

        public string? Digest { get; }
    }
}
