using System.Runtime.CompilerServices;

namespace Kronos.Traefik;

/// <summary>Sets headers of requests and responses (<c>headers</c>).</summary>
/// <param name="Owner">The stack; always <c>this</c>.</param>
/// <param name="Member">Filled in by the C# compiler.</param>
public sealed record Headers(Stack Owner, [CallerMemberName] string Member = "") : Middleware(Owner, Member)
{
    /// <summary>Headers of the request; an empty text removes one.</summary>
    public Variables CustomRequestHeaders { get; init; } = new();

    /// <summary>Headers of the response; an empty text removes one.</summary>
    public Variables CustomResponseHeaders { get; init; } = new();

    /// <summary>Whether a page of another origin may send credentials (CORS).</summary>
    public bool? AccessControlAllowCredentials { get; init; }

    /// <summary>The headers that such a page may send.</summary>
    public Sequence<string> AccessControlAllowHeaders { get; init; } = [];

    /// <summary>The methods that it may use.</summary>
    public Sequence<string> AccessControlAllowMethods { get; init; } = [];

    /// <summary>The origins, or <c>*</c>.</summary>
    public Sequence<Text> AccessControlAllowOriginList { get; init; } = [];

    /// <summary>The origins, as Go RE2 expressions.</summary>
    public Sequence<string> AccessControlAllowOriginListRegex { get; init; } = [];

    /// <summary>The headers of the answer that such a page may see.</summary>
    public Sequence<string> AccessControlExposeHeaders { get; init; } = [];

    /// <summary>How long a browser remembers the permission, in seconds.</summary>
    public long? AccessControlMaxAge { get; init; }

    /// <summary>Whether <c>Vary: Origin</c> is added.</summary>
    public bool? AddVaryHeader { get; init; }

    /// <summary>The host names that are answered.</summary>
    public Sequence<Text> AllowedHosts { get; init; } = [];

    /// <summary>The headers that may hold the host name that was asked for.</summary>
    public Sequence<string> HostsProxyHeaders { get; init; } = [];

    /// <summary>The headers, with their values, by which a proxy in front says that the request came over HTTPS.</summary>
    public Variables SslProxyHeaders { get; init; } = new();

    /// <summary>How long browsers insist on HTTPS, in seconds (<c>Strict-Transport-Security</c>). 0: not at all.</summary>
    public long? StsSeconds { get; init; }

    /// <summary>Whether that holds for the names below as well.</summary>
    public bool? StsIncludeSubdomains { get; init; }

    /// <summary>Whether browsers may have the name in their built-in list.</summary>
    public bool? StsPreload { get; init; }

    /// <summary>Whether it is said over plain HTTP too.</summary>
    [Option("forceSTSHeader")]
    public bool? ForceStsHeader { get; init; }

    /// <summary>Whether nobody may show the page in a frame.</summary>
    public bool? FrameDeny { get; init; }

    /// <summary>Who may show the page in a frame (<c>X-Frame-Options</c>), such as <c>SAMEORIGIN</c>.</summary>
    public string? CustomFrameOptionsValue { get; init; }

    /// <summary>Whether browsers believe the content type (<c>X-Content-Type-Options: nosniff</c>).</summary>
    public bool? ContentTypeNosniff { get; init; }

    /// <summary>Whether <c>X-XSS-Protection: 1; mode=block</c> is sent, for very old browsers.</summary>
    public bool? BrowserXssFilter { get; init; }

    /// <summary>Another value of <c>X-XSS-Protection</c>.</summary>
    [Option("customBrowserXSSValue")]
    public string? CustomBrowserXssValue { get; init; }

    /// <summary>What the page may load (<c>Content-Security-Policy</c>).</summary>
    public string? ContentSecurityPolicy { get; init; }

    /// <summary>The same, only reported (since v3.1.0).</summary>
    public string? ContentSecurityPolicyReportOnly { get; init; }

    /// <summary>The pinned keys (<c>Public-Key-Pins</c>), which browsers no longer read.</summary>
    public string? PublicKey { get; init; }

    /// <summary>What other sites learn of the address (<c>Referrer-Policy</c>).</summary>
    public string? ReferrerPolicy { get; init; }

    /// <summary>What the page may use (<c>Permissions-Policy</c>).</summary>
    public string? PermissionsPolicy { get; init; }

    /// <summary>Whether hosts, HTTPS and STS are left alone, on a developer's machine.</summary>
    public bool? IsDevelopment { get; init; }

    /// <inheritdoc/>
    public bool Equals(Headers? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
