namespace Kronos.Traefik;

/// <summary>What holds for the TLS of every router of an entry point (<c>http.tls</c>).</summary>
public sealed record TlsDefaults
{
    /// <summary>The TLS options, with their provider: <c>name@file</c>.</summary>
    public string? Options { get; init; }

    /// <summary>The certificate resolver.</summary>
    public string? CertResolver { get; init; }

    /// <summary>The names that certificates are asked for.</summary>
    public Sequence<Domain> Domains { get; init; } = [];
}
