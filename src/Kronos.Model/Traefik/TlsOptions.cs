namespace Kronos.Traefik;

/// <summary>How TLS is spoken (<c>tls.options.NAME</c>). Labels cannot say this: it goes into the dynamic file.</summary>
/// <param name="Name">Its name; <c>default</c> holds for every router that names none.</param>
public sealed record TlsOptions(string Name)
{
    /// <summary>The oldest version: <c>VersionTLS12</c> or <c>VersionTLS13</c>. Default: TLS 1.2.</summary>
    public string MinVersion { get; init; } = "VersionTLS12";

    /// <summary>The cipher suites of TLS 1.2, by their Go names. Default: Go's.</summary>
    public Sequence<string> CipherSuites { get; init; } = [];

    /// <summary>Whether a name that no certificate covers is refused (<c>sniStrict</c>). Default: yes.</summary>
    public bool SniStrict { get; init; } = true;
}
