namespace Kronos.Traefik;

/// <summary>A certificate and its key, as files in Traefik's container.</summary>
/// <param name="CertFile">The certificate.</param>
/// <param name="KeyFile">The key: the path of a secret.</param>
public sealed record CertificateFiles(Text CertFile, Text KeyFile);
