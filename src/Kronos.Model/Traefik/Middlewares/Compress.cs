using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Compresses answers (<c>compress</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Compress(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>The media types that are not; not together with <see cref="IncludedContentTypes"/>.</summary>
    public Sequence<string> ExcludedContentTypes { get; init; } = [];

    /// <summary>The only media types that are.</summary>
    public Sequence<string> IncludedContentTypes { get; init; } = [];

    /// <summary>The smallest answer that is compressed, in bytes. Default: 1024.</summary>
    public int? MinResponseBodyBytes { get; init; }

    /// <summary><c>gzip</c>, <c>br</c>, <c>zstd</c> (since v3.2.0). Default: all three.</summary>
    public Sequence<string> Encodings { get; init; } = [];

    /// <summary>The one for clients that name none; one of <see cref="Encodings"/> (since v3.0.2).</summary>
    public string? DefaultEncoding { get; init; }

    /// <inheritdoc/>
    public bool Equals(Compress? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
