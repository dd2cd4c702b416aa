namespace Kronos.Traefik;

/// <summary>How TLS is spoken (<c>tls.options.NAME</c>). Labels cannot say this: it goes into the dynamic file.</summary>
/// <param name="Name">Its name; <c>default</c> holds for every router that names none.</param>
public sealed record TlsOptions(string Name)
{
    /// <summary>The oldest version: <c>VersionTLS12</c> or <c>VersionTLS13</c>. Default: TLS 1.2.</summary>
    public string MinVersion { get; init; } = "VersionTLS12";

    /// <summary>The newest version. Default: Go's.</summary>
    public string? MaxVersion { get; init; }

    /// <summary>The cipher suites of TLS 1.2, by their Go names. Default: Go's.</summary>
    public Sequence<string> CipherSuites { get; init; } = [];

    /// <summary>The curves, by their Go names. Default: Go's.</summary>
    public Sequence<string> CurvePreferences { get; init; } = [];

    /// <summary>Whether a name that no certificate covers is refused (<c>sniStrict</c>). Default: yes.</summary>
    public bool SniStrict { get; init; } = true;

    /// <summary>The protocols that are offered (ALPN). Default: <c>h2</c>, <c>http/1.1</c>, <c>acme-tls/1</c>.</summary>
    public Sequence<string> AlpnProtocols { get; init; } = [];

    /// <summary>Whether sessions cannot be taken up again. Default: they can.</summary>
    public bool? DisableSessionTickets { get; init; }

    /// <summary>Which clients must have a certificate.</summary>
    public ClientAuth? ClientAuth { get; init; }

    /// <summary>The name by which routers refer to it; <c>default</c> has no provider.</summary>
    public string Reference => Name == "default" ? Name : Name + "@file";
}

/// <summary>Which clients must have a certificate (<c>clientAuth</c>).</summary>
public sealed record ClientAuth
{
    /// <summary>The files of the authorities, in Traefik's container.</summary>
    public Sequence<string> CaFiles { get; init; } = [];

    /// <summary><c>NoClientCert</c>, <c>RequestClientCert</c>, <c>RequireAnyClientCert</c>, <c>VerifyClientCertIfGiven</c> or <c>RequireAndVerifyClientCert</c>.</summary>
    public required string ClientAuthType { get; init; }
}
