namespace Kronos.Traefik;

/// <summary>What Traefik does besides its work (<c>global</c>).</summary>
public sealed record Global
{
    /// <summary>Whether it looks for new versions. Default: yes.</summary>
    public bool? CheckNewVersion { get; init; }

    /// <summary>Whether it reports its use. Default: no.</summary>
    public bool? SendAnonymousUsage { get; init; }

    /// <summary>Whether no client's address is added to <c>X-Forwarded-For</c>.</summary>
    public bool? NotAppendXForwardedFor { get; init; }
}
